import { toSegment } from '../openapi/pointer.ts';
import type { Document } from '../openapi/types.ts';
import { short } from '../shared/abbreviate.ts';
import { CodegenError } from '../shared/errors.ts';
import { type Holds, KEYWORDS } from './openapi-keywords.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/**
 * Copies an OpenAPI 3.0 document without its sentences, examples and extensions (see `KEYWORDS`).
 * Keywords come in the order of that table and names in alphabetical order, whatever their order in `document`,
 * so the same API always gives the same bytes. The order of a list is kept.
 * @throws CodegenError at a key that OpenAPI 3.0 doesn't have, or an object that isn't one: dropping it could lose
 * a fact, keeping it could let a sentence in
 */
export function stripProse(document: Document): Document {
  return convert(document as unknown as Json, 'document', '#') as unknown as Document;
}

/** Converts a node as its place in the table says. */
function convert(node: Json, holds: Holds, pointer: string): Json {
  if (holds === 'value') return sorted(node);
  if (holds === 'blank') return '';
  if (holds.endsWith('[]')) return listOf(node, holds.slice(0, -2), pointer);
  if (holds.endsWith('{}')) return mapOf(node, holds.slice(0, -2), pointer);
  if (holds === 'schema' && typeof node === 'boolean') return node;
  return objectOf(node, holds, pointer);
}

function listOf(node: Json, holds: Holds, pointer: string): Json {
  if (!Array.isArray(node)) throw new CodegenError(pointer, `is not a list; a list of ${holds} objects was expected`);
  return node.map((item, index) => convert(item, holds, `${pointer}/${index}`));
}

function mapOf(node: Json, holds: Holds, pointer: string): Json {
  const map = asObject(node, `map of ${holds} objects`, pointer);
  return fromKeys(Object.keys(map).sort(), (name) => convert(map[name] as Json, holds, at(pointer, name)));
}

function objectOf(node: Json, name: string, pointer: string): Json {
  const object = asObject(node, `${name} object`, pointer);
  const keywords = KEYWORDS[name] ?? {};
  const order = Object.keys(keywords);
  const holdsOf = (key: string) => {
    if (Object.hasOwn(keywords, key)) return keywords[key] as Holds;
    if (key.startsWith('x-')) return 'sentence';
    if (keywords['*'] !== undefined) return keywords['*'];
    throw new CodegenError(
      at(pointer, key),
      `OpenAPI 3.0 has no "${short(key)}" here; decide about it in codegen/spec/openapi-keywords.ts`,
    );
  };
  const kept = Object.keys(object).filter((key) => holdsOf(key) !== 'sentence');
  kept.sort((a, b) => rank(order, a) - rank(order, b) || (a < b ? -1 : 1));
  return fromKeys(kept, (key) => convert(object[key] as Json, holdsOf(key), at(pointer, key)));
}

function rank(order: string[], key: string): number {
  const index = order.indexOf(key);
  return index === -1 ? order.length : index;
}

/** Sorts the keys of a value's objects, if it has any. */
function sorted(node: Json): Json {
  if (Array.isArray(node)) return node.map(sorted);
  if (node === null || typeof node !== 'object') return node;
  return fromKeys(Object.keys(node).sort(), (key) => sorted(node[key] as Json));
}

function fromKeys(keys: string[], value: (key: string) => Json): JsonObject {
  return Object.fromEntries(keys.map((key) => [key, value(key)]));
}

function asObject(node: Json, what: string, pointer: string): JsonObject {
  if (node !== null && typeof node === 'object' && !Array.isArray(node)) return node;
  throw new CodegenError(pointer, `is not an object; a ${what} was expected`);
}

function at(pointer: string, key: string): string {
  return `${pointer}/${toSegment(key)}`;
}
