/** A JSON object. */
export type JsonObject = Record<string, unknown>;

/** Whether a value is a JSON object: not an array, not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The record's own value of that name: `constructor` and its like are names like any other. */
export function getOwn<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/**
 * An object with each entry changed, or left out where `change` gives nothing; the object itself where all stay, since
 * making one of a million entries anew takes seconds.
 */
export function mapEntries(
  object: JsonObject,
  change: (key: string, inner: unknown) => readonly [string, unknown] | undefined,
): JsonObject {
  let made: (readonly [string, unknown])[] | undefined;
  const keys = Object.keys(object);
  for (const [place, key] of keys.entries()) {
    const inner = object[key];
    const entry = change(key, inner);
    if (!made && entry?.[0] === key && entry[1] === inner) continue;
    made ??= keys.slice(0, place).map((before) => [before, object[before]]);
    if (entry) made.push(entry);
  }
  return made ? Object.fromEntries(made) : object;
}

/** A list with each item changed; the list itself where all stay. */
export function mapItems(list: unknown[], change: (item: unknown) => unknown): unknown[] {
  const made = list.map(change);
  return made.every((item, place) => item === list[place]) ? list : made;
}
