import type { Metadata } from '../records/state.ts';

/** Whether a value is a JSON object (no array, no null). */
export function isObject(value: unknown): value is Metadata {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Metadata after a deep merge: objects merge, `null` removes the key, anything else (arrays too) replaces.
 * Neither argument is changed.
 */
export function mergeMetadata(base: Metadata, patch: Metadata): Metadata {
  // A Map and fromEntries, so that a key named __proto__ is a key like any other.
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(patch)) {
    const current = merged.get(key);
    if (value === null) merged.delete(key);
    else merged.set(key, isObject(value) ? mergeMetadata(isObject(current) ? current : {}, value) : value);
  }
  return Object.fromEntries(merged);
}

/** Merges into a record each kind of metadata that a body names, and stamps the record. */
export function applyMetadata(record: object & { updated_at: number }, body: object): void {
  const target = record as Record<string, unknown>;
  for (const [kind, patch] of Object.entries(body)) {
    const current = target[kind];
    if (isObject(patch)) target[kind] = mergeMetadata(isObject(current) ? current : {}, patch);
  }
  record.updated_at = Date.now();
}
