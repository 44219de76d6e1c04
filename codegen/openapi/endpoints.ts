import { CodegenError } from '../shared/errors.ts';
import { toSegment } from './pointer.ts';
import { type Document, METHODS, type Method, type Operation } from './types.ts';

/** An operation of the spec, and where it stands. */
export interface Endpoint {
  node: Operation;
  method: Method;
  path: string;
  pointer: string;
}

/** What is looked up again and again, made once for a document: none is changed after it is read. */
interface Index {
  endpoints: ReadonlyMap<string, Endpoint>;
  /** The endpoint of each GET by its path, whatever the parameters in it are called. */
  gets: ReadonlyMap<string, string>;
  /** Fixed segments by method and path, a hole in their place: `get /users/*`. */
  literals: ReadonlyMap<string, string[]>;
}

const indexes = new WeakMap<object, Index>();

/** Every endpoint of the document (`GET /users`) with its node and JSON pointer. */
export function endpoints(document: Document): ReadonlyMap<string, Endpoint> {
  return index(document).endpoints;
}

/** The endpoint of the GET at a path, whatever the parameters in it are called; undefined where there is none. */
export function getAt(document: Document, path: string): Endpoint | undefined {
  const { gets, endpoints: all } = index(document);
  return all.get(gets.get(shape(path)) ?? '');
}

/** What stands in a parameter's place in the sibling paths of the same method. */
export function reserved(document: Document, method: Method, path: string, name: string): string[] {
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
      if (method === 'get' && !gets.has(shape(path))) gets.set(shape(path), endpoint);
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

/** A path, or an endpoint, whatever the parameters in it are called. */
export function shape(path: string): string {
  return path.replace(/\{[^{}]*\}/g, '{}');
}

function hole(method: Method, segments: readonly string[], place: number): string {
  const shaped = segments.map((segment, i) => (i === place ? '*' : segment.startsWith('{') ? '{}' : segment));
  return `${method} ${shaped.join('/')}`;
}
