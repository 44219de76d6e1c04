import { canonicalJson } from '../shared/canonical-json.ts';
import { getOwn, isObject } from '../shared/json.ts';
import { displayKey, displayPresentKey } from './display.ts';

/** A value that is sent, whole or a part of an argument, and the present one whose place it takes. */
export interface Leaf {
  path: string;
  value: unknown;
  before?: unknown;
  /** True where the value is sent to empty something, or where something goes because it isn't sent. */
  removes?: boolean;
  /** Items of a present list that aren't in the new one. */
  gone?: readonly unknown[];
}

/** An argument and its present value. */
export interface ChangedArgument {
  argument: string;
  value: unknown;
  before: unknown;
  /** True where an object takes another's place whole; elsewhere Clerk merges metadata. */
  replaces: boolean;
  /** Matches our own key. */
  key: RegExp | undefined;
}

/**
 * Lists what an argument changes: metadata key by key, a list of objects item by item, numbered as they are sent, and
 * anything else whole.
 */
export function leavesOf({ argument, value, before, replaces, key }: ChangedArgument): Leaf[] {
  const whole = { path: argument, value };
  if (isObject(value) && /metadata$/.test(argument)) {
    // The sentence says what metadata an argument of this name is.
    const prefix = argument === 'metadata' ? '' : `${argument}.`;
    const leaves = replaces ? replacedKeys(value, before, prefix, key) : mergedKeys(value, before, prefix);
    // An empty object that is merged changes nothing of what is there, and nor does what is there already.
    return leaves.length > 0 ? leaves : [whole];
  }
  if (!Array.isArray(value)) return [{ ...whole, before, removes: value === null || value === '' }];
  const gone = Array.isArray(before) ? itemsBeyond(before, value) : [];
  if (!value.some(isObject)) return [{ ...whole, before, gone }];
  const items = value.map((item, i) => ({ path: `${argument} ${i + 1}`, value: item }));
  return gone.length > 0 ? [...items, { path: argument, value: undefined, gone }] : items;
}

/** Lists the keys of an object that is merged, each down to what it replaces or adds. It is merged only with an object. */
function mergedKeys(value: Record<string, unknown>, before: unknown, prefix: string): Leaf[] {
  return Object.entries(value).flatMap(([name, inner]): Leaf[] => {
    const path = `${prefix}${displayKey(name)}`;
    const there = isObject(before) ? getOwn(before, name) : undefined;
    if (hasKeys(inner) && (isObject(there) || isNothing(there))) return mergedKeys(inner, there, `${path}.`);
    if (isObject(inner) && isObject(there)) return [{ path, value: inner }];
    // In metadata an empty text is a value like any other.
    return [leafOf(path, inner, there, inner === null)];
  });
}

/** Lists the keys by which an object differs from the one whose place it takes: what goes, what changes, what is new. */
function replacedKeys(
  value: Record<string, unknown>,
  before: unknown,
  prefix: string,
  key: RegExp | undefined,
): Leaf[] {
  const there = isObject(before) ? before : {};
  const kept = Object.entries(value).flatMap(([name, inner]): Leaf[] => {
    const path = `${prefix}${displayKey(name)}`;
    const had = getOwn(there, name);
    if (isObject(inner) && (isObject(had) || (hasKeys(inner) && isNothing(had))))
      return replacedKeys(inner, had, `${path}.`, key);
    const stays = had !== undefined && canonicalJson(had) === canonicalJson(inner);
    return stays ? [] : [leafOf(path, inner, had, false)];
  });
  const removed = Object.entries(there)
    .filter(([name]) => !Object.hasOwn(value, name))
    .map(([name, had]) => leafOf(`${prefix}${displayPresentKey(name, key)}`, undefined, had, true));
  return [...kept, ...removed];
}

function leafOf(path: string, value: unknown, before: unknown, removes: boolean): Leaf {
  const lists = Array.isArray(value) && Array.isArray(before);
  return { path, value, before, removes, ...(lists && { gone: itemsBeyond(before, value) }) };
}

/** Returns the items of a list that aren't in another one. */
function itemsBeyond(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  const there = new Set(other.map((item) => canonicalJson(item)));
  return list.filter((item) => !there.has(canonicalJson(item)));
}

function hasKeys(value: unknown): value is Record<string, unknown> {
  return isObject(value) && Object.keys(value).length > 0;
}

/** Returns true for a present value in whose place anything is new. */
export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
