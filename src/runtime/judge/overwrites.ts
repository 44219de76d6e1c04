import { canonicalJson } from '../shared/canonical-json.ts';
import { isObject } from '../shared/json.ts';

/**
 * Tells whether a value that is given takes another's place: a present one that isn't empty becomes a different one, or
 * none. Objects are merged, as Clerk merges metadata: there it is about their keys, at any depth.
 */
export function overwrites(present: unknown, given: unknown): boolean {
  if (isEmpty(present)) return false;
  if (present === true && typeof given !== 'boolean') return true;
  return replaces(present, given);
}

function replaces(present: unknown, given: unknown): boolean {
  if (!isObject(present) || !isObject(given)) return canonicalJson(present) !== canonicalJson(given);
  return Object.entries(given).some(([key, value]) => {
    const before = Object.hasOwn(present, key) ? present[key] : undefined;
    return before !== undefined && before !== null && replaces(before, value);
  });
}

/** Tells whether a field holds nothing. Inside of metadata, false and "" are values like any other. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
