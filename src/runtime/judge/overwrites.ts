import { canonicalJson } from '../shared/canonical-json.ts';
import { getOwn, isObject } from '../shared/json.ts';

/**
 * Tells whether a value that is given takes another's place: a present one that isn't empty becomes a different one, or
 * none.
 * @param merges true where an object is merged with the present one, as metadata is: there it is about their keys, at any
 *   depth
 */
export function overwrites(present: unknown, given: unknown, merges: boolean): boolean {
  if (isEmpty(present)) return false;
  if (present === true && typeof given !== 'boolean') return true;
  return merges ? replaces(present, given) : differs(present, given);
}

/** Tells whether a value that is given is another than the present one, an empty one too. */
export function differs(present: unknown, given: unknown): boolean {
  return canonicalJson(present) !== canonicalJson(given);
}

function replaces(present: unknown, given: unknown): boolean {
  if (!isObject(present) || !isObject(given)) return differs(present, given);
  return Object.entries(given).some(([key, value]) => {
    const before = getOwn(present, key);
    return before !== undefined && before !== null && replaces(before, value);
  });
}

/** Tells whether a field holds nothing. Inside of metadata, false and "" are values like any other. */
function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
