import type { SandboxState } from '../records/state.ts';
import { readChoices, readFlag, readInteger, splitSign } from './query.ts';

type Texts = string | null | undefined | readonly (string | null | undefined)[];
/** The values that a filter looks at: a field of a row, or texts that come from it; one, several or none. */
type Get<R> = (keyof R & string) | ((row: R, state: SandboxState) => Texts);

/** Turns a query parameter, when it is there, into a test of a row. */
export type Filter<R> = (query: URLSearchParams, name: string) => (row: R, state: SandboxState) => boolean;

/** The filters of a list by their query parameters. */
export type Filters<R> = Record<string, Filter<R>>;

/**
 * Returns the rows that every filter named in the query matches.
 * @throws ApiError 422 for a filter that can't be read
 */
export function filterRows<R>(rows: Iterable<R>, filters: Filters<R>, query: URLSearchParams, state: SandboxState) {
  const present = Object.entries(filters).filter(([name]) => query.has(name));
  const tests = present.map(([name, filter]) => filter(query, name));
  const found: R[] = [];
  for (const row of rows) if (tests.every((test) => test(row, state))) found.push(row);
  return found;
}

function textsOf<R>(get: Get<R>, row: R, state: SandboxState): string[] {
  const texts = typeof get === 'string' ? (row[get] as Texts) : get(row, state);
  return [texts].flat().flatMap((text) => (text ? [text.toLowerCase()] : []));
}

/** Matches one of the values exactly, in any case; a `+` that arrived as a space still counts as one. */
export function isOneOf<R>(get: Get<R>): Filter<R> {
  return (query, name) => {
    const wanted = new Set(query.getAll(name).map((value) => value.replace(/^ /, '+').toLowerCase()));
    return (row, state) => textsOf(get, row, state).some((text) => wanted.has(text));
  };
}

/** Matches one of the values exactly, and refuses a value that isn't among those allowed. */
export function isChoice<R>(get: Get<R>, allowed: readonly string[]): Filter<R> {
  return (query, name) => {
    const wanted = readChoices(query.getAll(name), name, allowed);
    return (row, state) => textsOf(get, row, state).some((text) => wanted.includes(text));
  };
}

/** Matches a part of any of the texts, in any case; also a whole one among `exact`, such as an id. */
export function contains<R>(get: Get<R>, exact?: Get<R>): Filter<R> {
  return (query, name) => {
    const part = splitSign(query.get(name) ?? '').value.toLowerCase();
    return (row, state) =>
      textsOf(get, row, state).some((text) => text.includes(part)) ||
      (exact !== undefined && textsOf(exact, row, state).includes(part));
  };
}

/**
 * Matches values that carry `+` (or nothing) to include and `-` to exclude: a row must have one of the included, if any
 * are given, and none of the excluded.
 * @param allowed refuses any other value
 */
export function isSigned<R>(get: Get<R>, allowed?: readonly string[]): Filter<R> {
  return (query, name) => {
    const wanted = query.getAll(name).map(splitSign);
    const values = (sign: boolean) => wanted.filter(({ minus }) => minus === sign).map(({ value }) => value);
    const [included, excluded] = [values(false), values(true)];
    if (allowed) readChoices([...included, ...excluded], name, allowed);
    return (row, state) => {
      const texts = textsOf(get, row, state);
      const has = (list: string[]) => list.some((value) => texts.includes(value.toLowerCase()));
      return (included.length === 0 || has(included)) && !has(excluded);
    };
  };
}

/** Matches a property that is true or false. */
export function isFlag<R>(get: (row: R, state: SandboxState) => boolean): Filter<R> {
  return (query, name) => {
    const wanted = readFlag(query, name);
    return (row, state) => get(row, state) === wanted;
  };
}

/** Matches times before (or after) a bound, which itself is left out unless `since`; a row without a time never matches. */
export function isTime<R>(get: (row: R) => number | null, which: 'before' | 'after' | 'since'): Filter<R> {
  return (query, name) => {
    const bound = readInteger(query, name) ?? 0;
    return (row) => {
      const at = get(row);
      if (at === null) return false;
      return which === 'before' ? at < bound : which === 'after' ? at > bound : at >= bound;
    };
  };
}
