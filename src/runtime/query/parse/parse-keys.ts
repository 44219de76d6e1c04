import { isObject } from '../../shared/json.ts';
import type { Computation, CountKey, CountPart, SortKey } from '../query-types.ts';
import { MOST, refuse } from './limits.ts';
import { parsePath } from './parse-path.ts';

const PARTS: readonly CountPart[] = ['day', 'week', 'month', 'year', 'domain'];
const COMPUTATIONS: readonly Computation['what'][] = ['min', 'max', 'sum', 'avg', 'distinct'];

/** Returns one thing or a list of things as a list, none where there is nothing. */
export function listOf(given: unknown, at: string, most: number): unknown[] {
  if (given === undefined || given === null) return [];
  const list = Array.isArray(given) ? given : [given];
  if (list.length > most) return refuse(at, `at most ${most} can be given.`);
  return list;
}

/** Returns the paths of fields that are to be shown. */
export function parseFields(given: unknown, at: string): string[] | undefined {
  const fields = listOf(given, at, MOST.fields).map((path) => (path === '*' ? '*' : parsePath(path, at).text));
  return fields.length > 0 ? fields : undefined;
}

/** Returns how rows are sorted: `"-created_at"`, or as some write it `{"created_at": "desc"}` or `"created_at desc"`. */
export function parseSort(given: unknown): SortKey[] {
  const at = 'sort';
  return listOf(given, at, MOST.sortKeys).flatMap((key) => {
    if (isObject(key)) return Object.entries(key).map(([path, way]) => sortKey(path, wayOf(way)));
    if (typeof key !== 'string') return refuse(at, 'a path is needed, with "-" before it to descend: "-created_at".');
    const [, sign, path, way] = /^([-+]?)(.*?)(?: (asc|desc))?$/is.exec(key.trim()) ?? [];
    return [sortKey(path ?? '', sign === '-' ? 'desc' : (way?.toLowerCase() ?? 'asc'))];
  });
}

function sortKey(path: string, way: string): SortKey {
  return { path: parsePath(path, 'sort'), descending: way === 'desc' };
}

function wayOf(way: unknown): string {
  if (way === 'asc' || way === 1) return 'asc';
  if (way === 'desc' || way === -1) return 'desc';
  return refuse('sort', 'the way is "asc" or "desc"; or write "-created_at" to descend.');
}

/** Returns what rows are counted by: a path, with the part of its values behind a colon: `created_at:month`. */
export function parseCountBy(given: unknown): CountKey[] | undefined {
  const at = 'count_by';
  const keys = listOf(given, at, MOST.countKeys).map((key): CountKey => {
    if (typeof key !== 'string') return refuse(at, 'a path is needed, such as "role" or "created_at:month".');
    const name = key.trim();
    const colon = name.lastIndexOf(':');
    if (colon === -1) return { name, path: parsePath(name, at) };
    const part = PARTS.find((known) => known === name.slice(colon + 1).toLowerCase());
    if (!part) return refuse(at, `"${name.slice(0, 100)}": behind the colon stands one of ${PARTS.join(', ')}.`);
    return { name, path: parsePath(name.slice(0, colon), at), part };
  });
  if (new Set(keys.map(({ name }) => name)).size < keys.length) return refuse(at, 'the two keys are the same.');
  return keys.length > 0 ? keys : undefined;
}

/** Returns what is computed of all rows, or of each group: `max(created_at)`. A `count` is there in any case. */
export function parseCompute(given: unknown): Computation[] {
  return listOf(given, 'compute', MOST.computations).flatMap((call) => {
    if (isObject(call)) return Object.entries(call).flatMap(([what, paths]) => computationsOf(what, paths));
    const [, what, path] = (typeof call === 'string' && /^\s*([a-z]+)\s*(?:\((.*)\))?\s*$/is.exec(call)) || [];
    return computationsOf(what, path);
  });
}

function computationsOf(named: string | undefined, paths: unknown): Computation[] {
  const at = 'compute';
  const word = named?.toLowerCase();
  const bare = paths === undefined || paths === '' || paths === '*';
  if (word === 'count' && bare) return [];
  const what = COMPUTATIONS.find((known) => known === word);
  if (!what || bare) {
    return refuse(at, `write ${COMPUTATIONS.map((known) => `${known}(path)`).join(', ')}; the count is always given.`);
  }
  return listOf(paths, at, MOST.computations).map((given) => {
    const path = parsePath(given, at);
    return { name: `${what}(${path.text})`, what, path };
  });
}
