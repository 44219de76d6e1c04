import type { JsonSchema } from '../../src/runtime/tool.ts';

/**
 * Which of the names that are gone go on, by all appearances, under which of the new ones: what they take is the same to
 * the letter, and the names are made of the same words. Each name is taken once.
 */
export function renames(
  gone: Readonly<Record<string, JsonSchema>>,
  fresh: Readonly<Record<string, JsonSchema>>,
): Map<string, string> {
  const pairs = Object.entries(gone).flatMap(([from, before]) =>
    Object.entries(fresh)
      .filter(([, after]) => bare(before) === bare(after))
      .map(([to]) => ({ from, to, distance: distance(from, to) })),
  );
  pairs.sort((a, b) => a.distance - b.distance);
  const found = new Map<string, string>();
  for (const { from, to, distance: far } of pairs)
    if (far <= ALIKE && !found.has(from) && ![...found.values()].includes(to)) found.set(from, to);
  return found;
}

/** As far apart as names that are taken for one may be. */
const ALIKE = 1;

/**
 * 0 for the same words in another spelling or shortened, 1 where one name has words more; further for a word in place of
 * another: `first_name` and `family_name`, `enabled` and `disabled` are no spellings of one thing.
 */
function distance(from: string, to: string): number {
  const [a, b] = [words(from), words(to)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let next = 0;
  for (const word of long) if (next < short.length && starts(word, short[next])) next += 1;
  if (short.length === 0 || next < short.length) return ALIKE + 1;
  return short.length === long.length ? 0 : 1;
}

function starts(one = '', other = ''): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** `userId`, `user-id` and `user_id` are the same words. */
function words(name: string): string[] {
  const spaced = name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '_').toLowerCase();
  return spaced.split(/[^a-z\d]+/).filter((word) => word !== '');
}

/** What a schema lets through, as text: without words, its keys in order. */
function bare(schema: JsonSchema): string {
  return JSON.stringify(schema, (key, value: unknown) => {
    if (key === 'description' && typeof value === 'string') return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
