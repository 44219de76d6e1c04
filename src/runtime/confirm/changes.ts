import { isObject } from '../shared/json.ts';
import { displayJson, displayPresent } from './display.ts';

/** Arguments of which a person is told how they change what Clerk has. */
export interface Changes {
  /** The arguments that the sentence doesn't tell of, with secrets hidden. */
  args: Record<string, unknown>;
  /** By argument, the present value; an argument that isn't here has none that is known. */
  present: Record<string, unknown>;
  /** Arguments that come first. */
  first: readonly string[];
  /** True where an object takes another's place whole; elsewhere Clerk merges it. */
  replaces: boolean;
  /** Matches our own key. */
  key: RegExp | undefined;
}

/** A change as it is shown, and its rank: those that decide stand first, then the short ones. */
interface Change {
  argument: string;
  text: string;
}

/**
 * Formats the changes that arguments make: `` `plan` "enterprise" → removed ``. An object that is merged is shown key by
 * key; what stays is left out of what was there, and never of what is sent.
 */
export function displayChanges({ args, present, first, replaces, key }: Changes): string[] {
  const entries = Object.entries(args).filter(([, value]) => value !== undefined);
  const changes = entries.flatMap(([argument, value]): Change[] => {
    const known = Object.hasOwn(present, argument);
    const before = known ? present[argument] : undefined;
    const merged = isObject(value) && Object.keys(value).length > 0 && !replaces;
    // Of an argument of this name the sentence says what metadata it is.
    const above = argument === 'metadata' ? '' : argument;
    const leaves = merged ? leavesOf(value, before, above) : [{ path: argument, value, before }];
    return leaves.map((leaf) => ({ argument, text: displayChange(leaf, key) }));
  });
  const rank = ({ argument }: Change) => (first.includes(argument) ? 0 : 1);
  return changes.sort((a, b) => rank(a) - rank(b) || a.text.length - b.text.length).map(({ text }) => text);
}

interface Leaf {
  path: string;
  value: unknown;
  before: unknown;
}

/** Lists the keys of an object that is merged, each down to what it replaces or adds. */
function leavesOf(value: Record<string, unknown>, before: unknown, path: string): Leaf[] {
  return Object.entries(value).flatMap(([name, inner]): Leaf[] => {
    const below = displayName(name);
    const at = path === '' ? below : `${path}.${below}`;
    const there = isObject(before) && Object.hasOwn(before, name) ? before[name] : undefined;
    if (isObject(inner) && Object.keys(inner).length > 0) return leavesOf(inner, there, at);
    return [{ path: at, value: inner, before: there }];
  });
}

function displayChange({ path, value, before }: Leaf, key: RegExp | undefined): string {
  const had = before === undefined || before === null || before === '' ? '' : `${displayPresent(before, key)} → `;
  if (value === null || value === '') return `\`${path}\` ${had || '→ '}removed`;
  return `\`${path}\` ${had}${displayJson(value)}`;
}

/** Formats the name of a key, which whoever writes metadata chooses. */
function displayName(name: string): string {
  return /^[\w-]+$/.test(name) ? name : displayJson(name);
}
