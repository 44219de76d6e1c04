import { isObject } from './json.ts';

/** A JSON value as text that is the same for the same value: whatever order an object's keys came in. */
export function canonical(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? 'null';
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  // Pairs, not an object: the key `__proto__` would be lost, and keys that are numbers change places.
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  return { keys: keys.sort().map((key) => [key, sorted(value[key])]) };
}
