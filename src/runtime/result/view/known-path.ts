import type { ResponseField, ResponseFields, ResponseTypes } from '../../../tool-response.ts';
import { nearest } from '../../shared/did-you-mean.ts';
import { getOwn } from '../../shared/json.ts';

/** The way that a path is known: a field of the spec, a key of an object whose keys are anybody's, or not at all. */
export type PathKnowledge = 'known' | 'open' | 'unknown';

/** The deepest fields that are offered for one that is unknown, and the most that are looked at and offered. */
const OFFERED = { depth: 3, paths: 2000, count: 3 };

/** Returns the fields of the object that a field holds, or of the objects in its list; undefined where none are known. */
export function fieldsOf(field: ResponseField | undefined, types: ResponseTypes): ResponseFields | undefined {
  return field?.fields ?? (field?.type === undefined ? undefined : getOwn(types, field.type));
}

/** Looks up a path in a type; lists on the way have no place of their own in it. */
export function lookUpPath(path: readonly string[], type: string, types: ResponseTypes): PathKnowledge {
  return follow(path, type, types).knowledge;
}

/** Returns true for the path of a time: one that the spec has, or a field that the spec lacks and is named like one. */
export function isTimePath(path: readonly string[], type: string, types: ResponseTypes): boolean {
  const { knowledge, field } = follow(path, type, types);
  if (knowledge === 'known') return field?.time === true;
  return knowledge === 'unknown' && isNamedLikeTime(path.at(-1) ?? '');
}

/** Returns true for a path whose last field holds what is no credential, whatever the name. */
export function isPlainPath(path: readonly string[], type: string, types: ResponseTypes): boolean {
  const { field } = follow(path, type, types);
  return field?.plain === true || field?.time === true;
}

/** Returns true for a name that the API gives to Unix times. */
export function isNamedLikeTime(name: string): boolean {
  return name.endsWith('_at');
}

/** Returns true for the name of an object in which others than Clerk choose the keys, also if the spec doesn't have it. */
export function isNamedLikeMetadata(name: string): boolean {
  return name.endsWith('metadata');
}

/**
 * Returns the paths of a type that were probably meant: fields of that very name elsewhere (`email_address` is in
 * `email_addresses`), and the path with its wrong names corrected; where there are none of these, what is spelled alike.
 */
export function nearestPaths(path: readonly string[], type: string, types: ResponseTypes): string[] {
  const wanted = path.join('.');
  const last = path.at(-1) ?? '';
  const paths = pathsOf(type, types);
  const found = new Set([
    ...paths.filter((known) => known.split('.').at(-1) === last),
    ...(correct(path, type, types) ?? []),
  ]);
  if (found.size === 0) for (const text of [wanted, last]) found.add(nearest(text, paths) ?? wanted);
  found.delete(wanted);
  return [...found].slice(0, OFFERED.count);
}

/** Corrects each wrong name of a path to the nearest field there; undefined where one has no near field. */
function correct(path: readonly string[], type: string, types: ResponseTypes): [string] | undefined {
  let fields = getOwn(types, type);
  const corrected: string[] = [];
  for (const [place, name] of path.entries()) {
    const known = fields && (Object.hasOwn(fields, name) ? name : nearest(name, Object.keys(fields)));
    if (known === undefined) return undefined;
    corrected.push(known);
    const field = fields?.[known];
    if (field?.open) return [[...corrected, ...path.slice(place + 1)].join('.')];
    fields = fieldsOf(field, types);
  }
  return [corrected.join('.')];
}

/** Goes along a path, as far as it is known. */
function follow(path: readonly string[], type: string, types: ResponseTypes) {
  let fields = getOwn(types, type);
  let field: ResponseField | undefined;
  let open = false;
  for (const name of path) {
    field = fields && getOwn(fields, name);
    if (!field) return { knowledge: open ? 'open' : 'unknown' } as { knowledge: PathKnowledge; field?: undefined };
    open = field.open === true;
    fields = fieldsOf(field, types);
  }
  return { knowledge: (field ? 'known' : 'unknown') as PathKnowledge, field };
}

/** Lists the paths of a type, the shortest first, as many as are looked at. */
function pathsOf(type: string, types: ResponseTypes): string[] {
  const found: string[] = [];
  let level: { prefix: string; fields: ResponseFields | undefined }[] = [{ prefix: '', fields: getOwn(types, type) }];
  for (let depth = 0; depth < OFFERED.depth; depth += 1) {
    const next: typeof level = [];
    for (const { prefix, fields = {} } of level) {
      for (const [name, field] of Object.entries(fields)) {
        if (found.length === OFFERED.paths) return found;
        found.push(prefix + name);
        next.push({ prefix: `${prefix}${name}.`, fields: fieldsOf(field, types) });
      }
    }
    level = next;
  }
  return found;
}
