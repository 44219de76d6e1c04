import leven, { closestMatch } from 'leven';

/** The style of a hint: how a name is shown, and whether all known names follow. */
interface HintStyle {
  show?: (name: string) => string;
  listKnown?: boolean;
}

/** Adds the closest known name to a message about an unknown one; nothing where none is close. */
export function didYouMean(
  message: string,
  given: string,
  known: readonly string[],
  { show = (name) => `"${name}"`, listKnown = false }: HintStyle = {},
): string {
  const closest = closestMatch(
    given,
    known.filter((name) => isClose(given, name)),
  );
  const hint = closest === undefined ? message : `${message}; did you mean ${show(closest)}?`;
  if (!listKnown) return hint;
  return `${hint}${closest === undefined ? '.' : ''} Known: ${known.join(', ') || 'none'}`;
}

/** Says that a key of a file is unknown, and which one may be meant. */
export function unknownKey(key: string, known: readonly string[]): string {
  return didYouMean(`unknown key "${key}"`, key, known, { listKnown: true });
}

/** Tells whether one name is probably the other, mistyped or cut: two in five letters may differ. */
function isClose(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short !== '' && (long.startsWith(short) || long.endsWith(`_${short}`))) return true;
  return leven(short, long) <= Math.max(1, Math.floor(long.length * 0.4));
}
