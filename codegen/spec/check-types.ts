import { toSegment } from '../openapi/pointer.ts';
import type { Document } from '../openapi/types.ts';
import { CodegenError } from '../shared/errors.ts';
import { isRecord } from '../shared/type-guards.ts';
import { KEYWORDS } from './openapi-keywords.ts';

/** A check of a plain value, and how to name what it wants. */
type Kind = readonly [form: string, is: (value: unknown) => boolean];

const isString = (value: unknown) => typeof value === 'string';
const listOf = (is: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(is);
const mapOf = (is: (value: unknown) => boolean) => (value: unknown) =>
  isRecord(value) && Object.values(value).every(is);
const oneOf = (...values: string[]): Kind => [values.join(', '), (value) => values.includes(value as string)];

const TEXT: Kind = ['text', isString];
const FLAG: Kind = ['true or false', (value) => typeof value === 'boolean'];
const NUMBER: Kind = ['a number', Number.isFinite];
const COUNT: Kind = ['a whole number, 0 or more', (value) => Number.isInteger(value) && (value as number) >= 0];
const TEXTS: Kind = ['a list of texts', listOf(isString)];
const VALUES: Kind = ['a list of values', Array.isArray];
const NAMES: Kind = ['a map of texts', mapOf(isString)];

const all = (kind: Kind, ...names: string[]) => Object.fromEntries(names.map((name) => [name, kind]));

/** The plain values of `KEYWORDS`, by their names; those of single objects follow below. A `default` may be anything. */
const KINDS: Record<string, Kind> = {
  ...all(TEXT, '$ref', 'openapi', 'title', 'version', 'name', 'url', 'operationId', 'operationRef', 'style'),
  ...all(TEXT, 'x-speakeasy-group', 'x-speakeasy-name-override', 'contentType', 'format', 'pattern', 'propertyName'),
  ...all(TEXT, 'scheme', 'bearerFormat', 'openIdConnectUrl', 'authorizationUrl', 'tokenUrl', 'refreshUrl'),
  ...all(FLAG, 'required', 'deprecated', 'allowEmptyValue', 'explode', 'allowReserved', 'nullable', 'uniqueItems'),
  ...all(FLAG, 'exclusiveMinimum', 'exclusiveMaximum', 'readOnly', 'writeOnly'),
  ...all(NUMBER, 'minimum', 'maximum', 'multipleOf'),
  ...all(COUNT, 'minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'),
  tags: TEXTS,
  security: ['a list of maps of lists of texts', listOf(mapOf(listOf(isString)))],
  mapping: NAMES,
};

const KINDS_BY_OBJECT: Record<string, Record<string, Kind>> = {
  parameter: { in: oneOf('path', 'query', 'header', 'cookie') },
  schema: {
    type: oneOf('string', 'number', 'integer', 'boolean', 'array', 'object'),
    required: TEXTS,
    enum: VALUES,
  },
  securityScheme: { type: oneOf('apiKey', 'http', 'oauth2', 'openIdConnect'), in: oneOf('query', 'header', 'cookie') },
  serverVariable: { enum: TEXTS, default: TEXT },
};

/** The keys that an object must have, unless it is a reference. */
const REQUIRED_KEYS: Record<string, readonly string[]> = {
  document: ['openapi', 'info', 'paths'],
  info: ['title', 'version'],
  license: ['name'],
  server: ['url'],
  serverVariable: ['default'],
  tag: ['name'],
  operation: ['responses'],
  parameter: ['name', 'in'],
  requestBody: ['content'],
  response: ['description'],
  securityScheme: ['type'],
  discriminator: ['propertyName'],
};

/** Segments of letters, digits and parameters; none of them goes up. */
const PATH = /^(?:\/(?!\.{1,2}(?:\/|$))(?:[\w.~-]|\{[\w.-]+\})+)+$/;

/** The form of the keys of objects whose keys are names. */
const KEYS: Record<string, Kind> = {
  // It becomes a request's path, a key of allowlist.yaml, and words in reports.
  paths: ['a path such as /users/{user_id}', (key) => PATH.test(String(key))],
  responses: ['a status such as 200, 4XX or default', (key) => /^(?:[1-5](?:\d\d|XX)|default)$/.test(String(key))],
};

/** Returns what a plain value of an object must be; undefined where it may be anything. */
export function kindOf(object: string, keyword: string): Kind | undefined {
  return KINDS_BY_OBJECT[object]?.[keyword] ?? KINDS[keyword];
}

/**
 * Checks that each value of a snapshot is of the type that OpenAPI 3.0 gives it, and that each object has what it must.
 * @param snapshot as `stripProse` returns it: objects, lists and maps are where they should be
 * @throws CodegenError with the pointer of the first that isn't so
 */
export function checkTypes(snapshot: Document): void {
  visit(snapshot, 'document', '#');
}

function visit(node: unknown, holds: string, pointer: string): void {
  const inner = holds.slice(0, -2);
  if (holds.endsWith('[]'))
    for (const [i, item] of (node as unknown[]).entries()) visit(item, inner, `${pointer}/${i}`);
  else if (holds.endsWith('{}'))
    for (const [name, value] of Object.entries(node as object)) visit(value, inner, `${pointer}/${toSegment(name)}`);
  else if (typeof node === 'boolean' && holds === 'schema')
    throw new CodegenError(pointer, `is ${node}; OpenAPI 3.0 expects a schema here`);
  else if (Object.hasOwn(KEYWORDS, holds) && isRecord(node)) object(node, holds, pointer);
}

function object(node: Record<string, unknown>, name: string, pointer: string): void {
  const keywords = KEYWORDS[name] ?? {};
  const isReference = Object.hasOwn(keywords, '$ref') && isString(node.$ref);
  for (const key of REQUIRED_KEYS[name] ?? [])
    if (!isReference && !Object.hasOwn(node, key)) throw new CodegenError(pointer, `needs "${key}"`);
  for (const [key, value] of Object.entries(node)) {
    const place = `${pointer}/${toSegment(key)}`;
    const named = !Object.hasOwn(keywords, key);
    const form = named ? KEYS[name] : undefined;
    if (form && !form[1](key)) throw new CodegenError(place, `must be ${form[0]}`);
    const holds = (named ? keywords['*'] : keywords[key]) ?? '';
    const kind = holds === 'value' ? kindOf(name, key) : undefined;
    if (kind && !kind[1](value))
      throw new CodegenError(place, `is ${describe(value)}; OpenAPI 3.0 expects ${kind[0]} here`);
    const flag = key === 'additionalProperties' && typeof value === 'boolean';
    if (holds !== 'value' && !flag) visit(value, holds, place);
  }
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : JSON.stringify(value);
}
