import { invalidParam } from '../records/errors.ts';

/**
 * Reads a true/false parameter; undefined when it is absent.
 * @throws ApiError 422 for any other value
 */
export function readFlag(query: URLSearchParams, name: string): boolean | undefined {
  const [value] = readChoices(query.getAll(name), name, ['true', 'false']);
  return value === undefined ? undefined : value === 'true';
}

/**
 * Reads a whole number; undefined when it is absent.
 * @throws ApiError 422 for any other text, or a number outside the bounds
 */
export function readInteger(
  query: URLSearchParams,
  name: string,
  min = 0,
  max = Number.MAX_SAFE_INTEGER,
): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`;
  throw invalidParam(name, `${name} must be a whole number ${range}, not ${text}.`);
}

/**
 * Returns the values of a parameter.
 * @throws ApiError 422 for a value that is not allowed
 */
export function readChoices(values: string[], name: string, allowed: readonly string[]): string[] {
  const wrong = values.find((value) => !allowed.includes(value));
  if (wrong === undefined) return values;
  throw invalidParam(name, `${wrong} is not allowed for ${name}. Allowed: ${allowed.join(', ')}`);
}

/** Splits the `+` or `-` off a value; a `+` that nobody escaped arrives as a space. */
export function splitSign(text: string): { minus: boolean; value: string } {
  return { minus: text.startsWith('-'), value: text.replace(/^[+ -]/, '') };
}
