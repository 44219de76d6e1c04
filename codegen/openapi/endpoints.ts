import { CodegenError } from '../shared/errors.ts';
import { toSegment } from './pointer.ts';
import { type Document, METHODS, type Method, type Operation } from './types.ts';

/** An operation of the spec, with its place in the document. */
export interface Endpoint {
  node: Operation;
  method: Method;
  path: string;
  pointer: string;
}

/** Lookups that are made once for a document, as none is changed after it is read. */
interface Index {
  endpoints: ReadonlyMap<string, Endpoint>;
  /** The endpoint of each GET, by its path without the names of parameters. */
  gets: ReadonlyMap<string, string>;
  /** Fixed segments by method and path, a hole in their place: `get /users/*`. */
  literals: ReadonlyMap<string, string[]>;
}

const indexes = new WeakMap<object, Index>();

/** Returns the document's operations by their endpoints: `GET /users`. */
export function endpoints(document: Document): ReadonlyMap<string, Endpoint> {
  return index(document).endpoints;
}

/** Finds the GET at a path, whatever the parameters in it are called. */
export function getAt(document: Document, path: string): Endpoint | undefined {
  const { gets, endpoints: all } = index(document);
  return all.get(gets.get(withoutParameterNames(path)) ?? '');
}

/** Returns the fixed segments that sibling paths of the same method have in a parameter's place: `count` in `/users/{user_id}`. */
export function reservedSegments(document: Document, method: Method, path: string, name: string): string[] {
  const segments = path.split('/');
  return index(document).literals.get(hole(method, segments, segments.indexOf(`{${name}}`))) ?? [];
}

function index(document: Document): Index {
  const known = indexes.get(document.paths);
  if (known) return known;
  const all = new Map<string, Endpoint>();
  const gets = new Map<string, string>();
  const literals = new Map<string, string[]>();
  for (const [path, item] of Object.entries(document.paths)) {
    if ('$ref' in item)
      throw new CodegenError(
        `#/paths/${toSegment(path)}`,
        'a path behind a $ref is not supported: put its operations here',
      );
    const segments = path.split('/');
    for (const method of METHODS) {
      const node = item[method];
      if (!node) continue;
      const endpoint = `${method.toUpperCase()} ${path}`;
      all.set(endpoint, { node, method, path, pointer: `#/paths/${toSegment(path)}/${method}` });
      if (method === 'get' && !gets.has(withoutParameterNames(path))) gets.set(withoutParameterNames(path), endpoint);
      for (const [place, segment] of segments.entries()) {
        if (segment.startsWith('{')) continue;
        const key = hole(method, segments, place);
        const list = literals.get(key);
        if (list) list.push(segment);
        else literals.set(key, [segment]);
      }
    }
  }
  const made = { endpoints: all, gets, literals };
  indexes.set(document.paths, made);
  return made;
}

/** Returns a path or an endpoint with the names of its parameters blanked, for comparing: `/users/{}`. */
export function withoutParameterNames(path: string): string {
  return path.replace(/\{[^{}]*\}/g, '{}');
}

function hole(method: Method, segments: readonly string[], place: number): string {
  const shaped = segments.map((segment, i) => (i === place ? '*' : segment.startsWith('{') ? '{}' : segment));
  return `${method} ${shaped.join('/')}`;
}
