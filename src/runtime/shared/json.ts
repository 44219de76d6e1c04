/** A JSON object. */
export type JsonObject = Record<string, unknown>;

/** Returns true for a JSON object: not an array, not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the record's own value of a name, never an inherited one: `constructor` is a name like any other. */
export function getOwn<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/**
 * Changes each entry of an object, or leaves it out where `change` returns undefined. Returns the object itself where
 * all stay, since making one of a million entries anew takes seconds.
 */
export function mapEntries(
  object: JsonObject,
  change: (key: string, inner: unknown) => readonly [string, unknown] | undefined,
): JsonObject {
  let changed: (readonly [string, unknown])[] | undefined;
  const keys = Object.keys(object);
  for (const [index, key] of keys.entries()) {
    const inner = object[key];
    const entry = change(key, inner);
    if (!changed && entry?.[0] === key && entry[1] === inner) continue;
    changed ??= keys.slice(0, index).map((before) => [before, object[before]]);
    if (entry) changed.push(entry);
  }
  return changed ? Object.fromEntries(changed) : object;
}

/** Changes each item of a list; returns the list itself where all stay. */
export function mapItems(list: unknown[], change: (item: unknown) => unknown): unknown[] {
  const changed = list.map(change);
  return changed.every((item, index) => item === list[index]) ? list : changed;
}
