import type { ResponseField, ResponseFields } from '../../../tool-response.ts';
import { getOwn, isObject, type JsonObject, mapItems, setOwn } from '../../shared/json.ts';
import { remember } from '../../shared/remember.ts';
import { sanitizeText } from '../sanitize.ts';
import { type SecretOptions, secretTest } from '../secrets/secret-names.ts';
import { fieldsOf, lookUpPath } from '../view/known-path.ts';
import { hasUsual, hasUsualInside } from '../view/usual.ts';
import type { ViewOptions } from '../view/view.ts';

// Most of a row is not shown, and to make that fit to be seen would be most of the work. What is left out here by its name
// alone is what the view, or the fields that are asked for, leave out later: results are the same as without.

/** Path to everything. */
const ALL = '*';

/** Leaves out of a row, as Clerk sent it, what nothing that is shown depends on. */
export type Prune = (row: unknown) => unknown;

/** The part of a field that is needed: all of it, nothing, or what is left of the objects in it. */
type Need = 'all' | 'nothing' | Prune;

/** Everything that decides what the rows of a list need. */
export interface NeedOptions extends SecretOptions, Pick<ViewOptions, 'types' | 'served'> {
  /** The type of the rows. */
  type: string;
}

/** Returns what leaves in rows only what their view may show. */
export function neededByView(options: NeedOptions): Prune {
  const fields = getOwn(options.types, options.type);
  return fields ? prune(needsOf(fields, [], options)) : (row) => row;
}

/**
 * Returns what leaves in rows only what paths lead to, wherever that is, and what their view may show, where that is
 * needed too. Rows that are told from others by all that is in them, for lack of an id, stay whole.
 */
export function neededByQuery(paths: readonly string[], view: NeedOptions | undefined): Prune {
  if (paths.includes(ALL)) return (row) => row;
  const fields = view && getOwn(view.types, view.type);
  const ofView = view && (fields ? needsOf(fields, [], view) : () => 'all' as const);
  const pruneRow = ofView
    ? prune((name) => (needOfPaths(paths, name) === 'nothing' ? ofView(name) : 'all'))
    : prunePaths(paths);
  return (row) => (isObject(row) && typeof getOwn(row, 'id') === 'string' ? pruneRow(row) : row);
}

/**
 * Returns what leaves in rows only what paths lead to; undefined where one of them is unknown: whether it leads anywhere,
 * and what could be meant, only whole rows can tell.
 */
export function neededByPaths(
  paths: readonly string[],
  { type, types }: Pick<NeedOptions, 'type' | 'types'>,
): Prune | undefined {
  if (paths.includes(ALL)) return paths.length === 1 ? (row) => row : undefined;
  const isKnown = (path: string) => lookUpPath(path.replace(/\.\*$/, '').split('.'), type, types) !== 'unknown';
  return paths.every(isKnown) ? prunePaths(paths) : undefined;
}

function prunePaths(paths: readonly string[]): Prune {
  return prune((name) => needOfPaths(paths, name));
}

/** Returns the part of a field that paths lead to: its name, and each name in them, may have dots in it. */
function needOfPaths(paths: readonly string[], name: string): Need {
  if (paths.includes(name)) return 'all';
  const inner = paths.flatMap((path) => (path.startsWith(`${name}.`) ? path.slice(name.length + 1) : []));
  if (inner.length === 0) return 'nothing';
  return inner.some((path) => path.startsWith(ALL)) ? 'all' : inside(prunePaths(inner));
}

/** Does the same to an object, or to each in a list. */
function inside(pruneOne: Prune): Prune {
  return (value) => (Array.isArray(value) ? mapItems(value, inside(pruneOne)) : pruneOne(value));
}

/**
 * Returns what finds the part of a field that the view needs, by its name.
 * @param also names that others in the row are told by
 */
function needsOf(fields: ResponseFields, also: readonly string[], options: NeedOptions): (name: string) => Need {
  const primaries = new Set([...also, ...Object.values(fields).flatMap(({ first }) => first ?? [])]);
  return (name) => {
    if (primaries.has(name)) return 'all';
    const field = getOwn(fields, name);
    return field && mayShow(field, options) ? needOf(name, field, options) : 'nothing';
  };
}

/** As the view decides, as far as the name decides it. */
function mayShow(field: ResponseField, { served }: NeedOptions): boolean {
  if (field.view === 'never' || field.takenBy?.some((argument) => served.has(argument)) === false) return false;
  return field.view === 'summary' || hasUsual(field) || hasUsualInside(field);
}

function needOf(name: string, field: ResponseField, options: NeedOptions): Need {
  const inner = fieldsOf(field, options.types);
  // A secret is shown as one only if there is anything in it.
  if (field.open || !inner || secretTest(options)(name)) return 'all';
  const also = field.repeats === undefined ? [] : [field.repeats];
  return inside(prune(needsOf(inner, also, options)));
}

function prune(find: (name: string) => Need): Prune {
  const needOfName = remember((name): Need => {
    // By its id a row is named. A name that is another once it is sanitized isn't judged by what it is before.
    return name === 'id' || sanitizeText(name) !== name ? 'all' : find(name);
  });
  return (row) => {
    if (!isObject(row)) return row;
    const left: JsonObject = {};
    for (const name of Object.keys(row)) {
      const need = needOfName(name);
      if (need !== 'nothing') setOwn(left, name, need === 'all' ? row[name] : need(row[name]));
    }
    return left;
  };
}
