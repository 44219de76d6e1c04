import { invalidParam } from '../records/errors.ts';

/** A true/false parameter; undefined when it is not there. Throws 422 for another word. */
export function readFlag(query: URLSearchParams, name: string): boolean | undefined {
  const [value] = readChoices(query, name, ['true', 'false']);
  return value && value === 'true';
}

/** A whole number; undefined when it is not there. Throws 422 for another text, or outside the bounds. */
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

/** The words that a parameter gives, none if it is not there. Throws 422 for one that is not allowed. */
export function readChoices<T extends string>(query: URLSearchParams, name: string, allowed: readonly T[]): T[] {
  return query.getAll(name).map((text) => {
    const value = allowed.find((word) => word === text);
    if (value !== undefined) return value;
    throw invalidParam(name, `${text} is not allowed for ${name}. Allowed: ${allowed.join(', ')}`);
  });
}

/** A value with its `+` or `-` split off; a `+` that nobody escaped arrives as a space. */
export function splitSign(text: string): { minus: boolean; value: string } {
  return { minus: text.startsWith('-'), value: text.replace(/^[+ -]/, '') };
}

/**
 * A test for a list parameter whose values may carry `+` (or nothing) to include and `-` to exclude:
 * what is tested must have one of the included values, if any are named, and none of the excluded.
 */
export function signedTest(texts: string[]): (own: readonly (string | null)[]) => boolean {
  const values = texts.map(splitSign);
  const included = values.filter((value) => !value.minus).map(({ value }) => value);
  const excluded = values.filter((value) => value.minus).map(({ value }) => value);
  const has = (own: readonly (string | null)[], list: string[]) => own.some((o) => o !== null && list.includes(o));
  return (own) => (included.length === 0 || has(own, included)) && !has(own, excluded);
}
