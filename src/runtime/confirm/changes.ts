import { getOwn, isObject } from '../shared/json.ts';
import { MASKED } from '../shared/masked.ts';
import { displayJson, displayPresent, displayPresentItems } from './display.ts';
import { isNothing, type Leaf, leavesOf } from './leaves.ts';

/** Arguments of which a person is told how they change what Clerk has. */
export interface Changes {
  /** The arguments that the sentence doesn't tell of, with secrets hidden. */
  args: Record<string, unknown>;
  /** By argument, the present value; an argument that isn't here has none that is known. */
  present: Record<string, unknown>;
  /** Arguments that come first, dotted through lists: `items.role`. */
  first: readonly string[];
  /** True where an object takes another's place whole; elsewhere Clerk merges metadata. */
  replaces: boolean;
  /** Matches our own key. */
  key: RegExp | undefined;
}

/**
 * Formats the changes that arguments make: `` `plan` "enterprise" → removed ``. Metadata is shown key by key and a list of
 * objects item by item; what stays is left out of what was there, and never of what is sent to be merged. Those that decide
 * stand first, of these what replaces something, and the short before the long, so that none can be pushed out of sight.
 */
export function displayChanges({ args, present, first, replaces, key }: Changes): string[] {
  const entries = Object.entries(args).filter(([, value]) => value !== undefined);
  const changes = entries.flatMap(([argument, value]) =>
    leavesOf({ argument, value, before: getOwn(present, argument), replaces, key }).map((leaf) => ({
      rank: (decides(argument, leaf, first) ? 0 : 2) + (isNothing(leaf.before) && !leaf.gone?.length ? 1 : 0),
      text: displayChange(leaf, key),
    })),
  );
  return changes.sort((a, b) => a.rank - b.rank || a.text.length - b.text.length).map(({ text }) => text);
}

/** Tells whether a change is of what decides; an item of a list is where it has one of the fields that do. */
function decides(argument: string, { path, value }: Leaf, first: readonly string[]): boolean {
  const fields = first.filter((one) => one.split('.')[0] === argument).map((one) => one.split('.')[1]);
  const isItem = path.startsWith(`${argument} `) && isObject(value);
  return fields.some((field) => !isItem || field === undefined || Object.hasOwn(value, field));
}

function displayChange({ path, value, before, removes, gone = [] }: Leaf, key: RegExp | undefined): string {
  const had = isNothing(before) ? '' : `${displayPresent(before, key)} → `;
  const lost = gone.length > 0 ? [`(removes ${displayPresentItems(gone, key)})`] : [];
  const is = removes ? [`${had || '→ '}removed`] : value === undefined ? [] : [`${had}${displayJson(value)}`];
  return [`\`${path}\``, ...(value === MASKED ? ['(hidden)'] : is), ...lost].join(' ');
}
