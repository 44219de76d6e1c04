import { describe, expect, it } from 'vitest';
import type { Document } from '../../../codegen/openapi/types.ts';
import { stripProse } from '../../../codegen/spec/strip-prose.ts';

const strip = (parts: object) =>
  stripProse({ openapi: '3.0.3', info: { title: 'T', version: '1' }, paths: {}, ...parts } as unknown as Document);
const stripOperation = (operation: object) => strip({ paths: { '/a': { get: operation } } }).paths['/a']?.get;

describe('an operation', () => {
  it.each<[string, object, object]>([
    [
      'loses its prose, keeps its names',
      {
        operationId: 'O',
        summary: 'A',
        description: 'B',
        tags: ['T'],
        deprecated: true,
        'x-speakeasy-group': 'g',
        'x-speakeasy-usage-example': {},
      },
      { operationId: 'O', 'x-speakeasy-group': 'g', tags: ['T'], deprecated: true },
    ],
    ['keeps security', { security: [{ bearerAuth: [] }] }, { security: [{ bearerAuth: [] }] }],
    [
      'keeps parameters named like keywords',
      {
        parameters: [
          {
            name: 'description',
            in: 'query',
            description: 'A',
            example: 'B',
            schema: { type: 'string', example: 'C' },
          },
        ],
      },
      { parameters: [{ name: 'description', in: 'query', schema: { type: 'string' } }] },
    ],
    [
      'empties the description that a response must have',
      { responses: { '200': { description: 'A', content: { 'text/html': { examples: {}, schema: {} } } }, 'x-r': {} } },
      { responses: { '200': { description: '', content: { 'text/html': { schema: {} } } } } },
    ],
    [
      'keeps headers, whose names may start with x-',
      {
        responses: {
          '200': { description: 'A', headers: { 'X-Total': { description: 'B', schema: { type: 'integer' } } } },
        },
      },
      { responses: { '200': { description: '', headers: { 'X-Total': { schema: { type: 'integer' } } } } } },
    ],
  ])('%s', (_, given, want) => {
    expect(stripOperation(given)).toEqual(want);
  });
});

it('keeps only plain values of the rest', () => {
  const given = {
    info: {
      title: 'T',
      version: '1',
      description: 'A',
      contact: {},
      termsOfService: 'B',
      'x-logo': {},
      license: { name: 'MIT' },
    },
    servers: [{ url: 'https://a.test', description: 'A' }],
    tags: [{ name: 'N', description: 'A', externalDocs: {} }],
    externalDocs: { url: 'https://b.test' },
    'x-speakeasy-retries': {},
    components: {
      parameters: { title: { name: 'title', in: 'query', description: 'A' } },
      securitySchemes: { a: { type: 'oauth2', description: 'A', flows: { implicit: { scopes: { read: 'B' } } } } },
    },
  };
  expect(strip(given)).toEqual({
    openapi: '3.0.3',
    info: { title: 'T', version: '1', license: { name: 'MIT' } },
    servers: [{ url: 'https://a.test' }],
    tags: [{ name: 'N' }],
    paths: {},
    components: {
      parameters: { title: { name: 'title', in: 'query' } },
      securitySchemes: { a: { type: 'oauth2', flows: { implicit: { scopes: { read: '' } } } } },
    },
  });
});

it('gives the same bytes whatever the order of the keys', () => {
  const given = {
    paths: { '/b': { post: { responses: {} } }, '/a': { patch: {}, get: { tags: ['z', 'y'], operationId: 'O' } } },
    components: { schemas: { S: { default: { b: 1, a: 2 }, properties: { b: {}, a: {} }, type: 'object' } } },
  };
  const want =
    '{"openapi":"3.0.3","info":{"title":"T","version":"1"},' +
    '"paths":{"/a":{"get":{"operationId":"O","tags":["z","y"]},"patch":{}},"/b":{"post":{"responses":{}}}},' +
    '"components":{"schemas":{"S":{"type":"object","default":{"a":2,"b":1},"properties":{"a":{},"b":{}}}}}}';
  expect(JSON.stringify(strip(given))).toBe(want);
  expect(JSON.stringify(strip(reversed(given) as object))).toBe(want);
});

it.each<[string, object, string]>([
  [
    'an unknown keyword',
    { components: { schemas: { S: { const: 1 } } } },
    '#/components/schemas/S/const: OpenAPI 3.0 has no "const" here',
  ],
  [
    'a list that is none',
    { paths: { '/a': { get: { parameters: {} } } } },
    '#/paths/~1a/get/parameters: is not a list',
  ],
  [
    'an object that is none',
    { components: { schemas: { S: { items: [] } } } },
    '#/components/schemas/S/items: is not an object',
  ],
])('refuses %s', (_, given, message) => {
  expect(() => strip(given)).toThrow(message);
});

it('does not change what it is given', () => {
  const given = { openapi: '3.0.3', info: { title: 'T', version: '1', description: 'A' }, paths: {} };
  stripProse(given);
  expect(given).toEqual({ openapi: '3.0.3', info: { title: 'T', version: '1', description: 'A' }, paths: {} });
});

/** Returns the same JSON with the keys of every object in the opposite order. */
function reversed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(reversed);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .reverse()
      .map(([key, value]) => [key, reversed(value)]),
  );
}
