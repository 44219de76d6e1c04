/** Metadata as a record carries it: any JSON object. */
export type Metadata = Record<string, unknown>;

/** Returns whether a value is a JSON object: no array, no null. */
export function isObject(value: unknown): value is Metadata {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Levels of arrays and objects that a value may have: what is far deeper can't be written as JSON again. */
const MAX_DEPTH = 64;

/** Returns whether JSON can hold a value: no function, no bigint, no circle, and not too many levels. */
export function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return !['bigint', 'function', 'symbol'].includes(typeof value);
  return depth < MAX_DEPTH && Object.values(value).every((inner) => isPlain(inner, depth + 1));
}

/**
 * Merges deeply: objects merge, `null` removes the key, anything else (arrays too) replaces.
 * Neither argument is changed.
 */
export function mergeMetadata(current: Metadata, patch: Metadata): Metadata {
  // A Map and fromEntries, so that a key named __proto__ is a key like any other.
  const merged = new Map(Object.entries(current));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, isObject(value) ? mergeMetadata(objectOrEmpty(merged.get(key)), value) : value);
  }
  return Object.fromEntries(merged);
}

/** Merges each kind of metadata that a body names into the record, and updates its `updated_at`. */
export function applyMetadata(record: object & { updated_at: number }, body: object): undefined {
  const target = record as Record<string, unknown>;
  for (const [kind, patch] of Object.entries(body)) {
    if (isObject(patch)) target[kind] = mergeMetadata(objectOrEmpty(target[kind]), patch);
  }
  record.updated_at = Date.now();
}

function objectOrEmpty(value: unknown): Metadata {
  return isObject(value) ? value : {};
}
