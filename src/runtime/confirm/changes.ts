import { getOwn, isObject } from '../shared/json.ts';
import { displayJson, displayPresent } from './display.ts';
import { escapeRightToLeft } from './look-alikes.ts';

/** Arguments of which a person is told how they change what Clerk has. */
export interface Changes {
  /** The arguments that the sentence doesn't tell of, with secrets hidden. */
  args: Record<string, unknown>;
  /** By argument, the present value; an argument that isn't here has none that is known. */
  present: Record<string, unknown>;
  /** Arguments that come first. */
  first: readonly string[];
  /** True where an object takes another's place whole; elsewhere Clerk merges metadata. */
  replaces: boolean;
  /** Matches our own key. */
  key: RegExp | undefined;
}

/** A value that is sent, whole or a part of metadata, and the present one whose place it takes. */
interface Leaf {
  path: string;
  value: unknown;
  before: unknown;
  /** True where the value is sent to empty something. */
  removes: boolean;
}

/**
 * Formats the changes that arguments make: `` `plan` "enterprise" → removed ``. Metadata that is merged is shown key by key;
 * what stays is left out of what was there, and never of what is sent. Those that decide stand first, of these what
 * replaces something, and the short before the long, so that none can be pushed out of sight.
 */
export function displayChanges({ args, present, first, replaces, key }: Changes): string[] {
  const entries = Object.entries(args).filter(([, value]) => value !== undefined);
  const changes = entries.flatMap(([argument, value]) => {
    const before = getOwn(present, argument);
    const merged = isObject(value) && !replaces && /metadata$/.test(argument);
    // Of an argument of this name the sentence says what metadata it is.
    const prefix = argument === 'metadata' ? '' : `${argument}.`;
    const leaves = merged
      ? leavesOf(value, before, argument, prefix)
      : [{ path: argument, value, before, removes: value === null || value === '' }];
    return leaves.map((leaf) => ({
      rank: (first.includes(argument) ? 0 : 2) + (isNothing(leaf.before) ? 1 : 0),
      text: displayChange(leaf, key),
    }));
  });
  return changes.sort((a, b) => a.rank - b.rank || a.text.length - b.text.length).map(({ text }) => text);
}

/**
 * Lists the keys of an object that is merged, each down to what it replaces or adds. An object is merged with nothing but
 * an object; an empty one changes nothing of what is there.
 */
function leavesOf(value: Record<string, unknown>, before: unknown, path: string, prefix: string): Leaf[] {
  const entries = Object.entries(value);
  if (entries.length === 0) return [{ path, value, before: undefined, removes: false }];
  return entries.flatMap(([name, inner]): Leaf[] => {
    const at = `${prefix}${displayName(name)}`;
    const there = isObject(before) ? getOwn(before, name) : undefined;
    if (isObject(inner) && (isObject(there) || isNothing(there))) return leavesOf(inner, there, at, `${at}.`);
    // In metadata an empty text is a value like any other.
    return [{ path: at, value: inner, before: there, removes: inner === null }];
  });
}

function displayChange({ path, value, before, removes }: Leaf, key: RegExp | undefined): string {
  const had = isNothing(before) ? '' : `${displayPresent(before, key)} → `;
  return `\`${path}\` ${removes ? `${had || '→ '}removed` : `${had}${displayJson(value)}`}`;
}

/** Formats the name of a key, which whoever writes metadata chooses. */
function displayName(name: string): string {
  return /^[\w-]+$/.test(name) ? name : escapeRightToLeft(displayJson(name));
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
