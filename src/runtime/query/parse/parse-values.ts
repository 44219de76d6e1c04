import { isObject, type JsonObject } from '../../shared/json.ts';
import type { QueryPath, SubList, Where } from '../query-types.ts';
import { isScalar } from '../values/compare.ts';
import type { Examples } from './examples.ts';
import { MOST, refuse, refuseName } from './limits.ts';
import { parsePath } from './parse-path.ts';

/** State that the parts of a `where` share while it is parsed. */
export interface Parsing {
  now: number;
  examples: Examples;
  depth: number;
  /** Conditions and other lists so far, in the whole query. */
  counts: { conditions: number; subLists: number };
  /** Set where other lists may be named. */
  subLists: boolean;
  parseWhere(given: unknown, at: string, parsing: Parsing): Where;
}

/** Returns the condition that a value at the path is one of those given. */
export function parseValues(path: QueryPath, given: unknown[], at: string, parsing: Parsing): Where {
  countCondition(at, parsing);
  if (given.length > MOST.values) {
    return refuse(at, `a list has at most ${MOST.values} values; to compare with more, name another list.`);
  }
  const wrong = given.find((value) => !isScalar(value));
  if (wrong !== undefined || given.includes(undefined)) {
    return refuse(at, `"${path.text}" is compared with texts, numbers, true, false or null, or a list of those.`);
  }
  for (const value of given) if (typeof value === 'string') checkLength(value, at);
  return { kind: 'is', path, values: given as (string | number | boolean | null)[] };
}

const SUB_LIST_KEYS = ['list', 'field', 'arguments', 'where'];

/** Returns the condition that a value at the path is one of those at a field of another list. */
export function parseSubList(path: QueryPath, given: JsonObject, at: string, parsing: Parsing): Where {
  countCondition(at, parsing);
  if (!parsing.subLists) return refuse(at, 'other lists can be named in the "where" of the query alone.');
  parsing.counts.subLists += 1;
  if (parsing.counts.subLists > MOST.subLists) return refuse(at, `at most ${MOST.subLists} other lists can be named.`);
  for (const key of Object.keys(given)) {
    if (!SUB_LIST_KEYS.includes(key)) refuseName(at, key, 'part of another list', SUB_LIST_KEYS);
  }
  if (typeof given.list !== 'string' || given.field === undefined) {
    return refuse(at, `another list is named like this: ${parsing.examples.subList}.`);
  }
  const list: SubList = {
    list: given.list,
    field: parsePath(given.field, `${at}.field`),
    arguments: parseArguments(given.arguments, `${at}.arguments`),
    ...(given.where !== undefined && {
      where: parsing.parseWhere(given.where, `${at}.where`, { ...parsing, subLists: false }),
    }),
  };
  return { kind: 'in list', path, list };
}

/** Returns the arguments of a list, none where there are none. */
export function parseArguments(given: unknown, at: string): JsonObject {
  if (given === undefined || given === null) return {};
  if (!isObject(given)) return refuse(at, 'an object is needed: the arguments of the list tool.');
  for (const key of ['limit', 'offset']) {
    if (Object.hasOwn(given, key)) {
      refuse(at, `"${key}" can't be given: all pages are read. How many rows are shown is the query's own "limit".`);
    }
  }
  return given;
}

/** Counts one more condition, and refuses it where there are too many. */
export function countCondition(at: string, { counts }: Parsing): void {
  counts.conditions += 1;
  if (counts.conditions > MOST.conditions) refuse(at, `there are more than ${MOST.conditions} conditions.`);
}

/** Refuses a text that is too long to compare with. */
export function checkLength(text: string, at: string): void {
  if (text.length > MOST.textLength) refuse(at, `a text to compare with has at most ${MOST.textLength} characters.`);
}
