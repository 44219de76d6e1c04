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
  let changed: JsonObject | undefined;
  const keys = Object.keys(object);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as string;
    const inner = object[key];
    const entry = change(key, inner);
    if (!changed && entry?.[0] === key && entry[1] === inner) continue;
    changed ??= copyOf(object, keys, at);
    if (entry) setOwn(changed, entry[0], entry[1]);
  }
  return changed ?? object;
}

/** Changes each value of an object, or leaves it out where `change` returns undefined; the object itself where all stay. */
export function mapValues(object: JsonObject, change: (key: string, inner: unknown) => unknown): JsonObject {
  let changed: JsonObject | undefined;
  const keys = Object.keys(object);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] as string;
    const inner = object[key];
    const value = change(key, inner);
    if (!changed && value === inner) continue;
    changed ??= copyOf(object, keys, at);
    if (value !== undefined) setOwn(changed, key, value);
  }
  return changed ?? object;
}

/** Returns a new object with the first so many entries of another, whose keys are given. */
export function copyOf(object: JsonObject, keys: readonly string[], count: number): JsonObject {
  const copy: JsonObject = {};
  for (let at = 0; at < count; at += 1) setOwn(copy, keys[at] as string, object[keys[at] as string]);
  return copy;
}

/** Sets an own entry of an object: to assign `__proto__` would change what the object inherits. */
export function setOwn(object: JsonObject, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  } else object[key] = value;
}

/** Changes each item of a list; returns the list itself where all stay. */
export function mapItems(list: unknown[], change: (item: unknown) => unknown): unknown[] {
  let changed: unknown[] | undefined;
  for (let at = 0; at < list.length; at += 1) {
    const item = change(list[at]);
    if (!changed && item === list[at]) continue;
    changed ??= list.slice(0, at);
    changed.push(item);
  }
  return changed ?? list;
}
