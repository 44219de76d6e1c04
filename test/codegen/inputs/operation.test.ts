import { describe, expect, it } from 'vitest';
import { readOperation } from '../../../codegen/inputs/operation.ts';
import type { Document, Operation } from '../../../codegen/openapi/types.ts';

/** Makes a document with one operation. */
function fixture(operation: Partial<Operation>, path = '/things/{id}'): Document {
  return {
    openapi: '3.0.3',
    info: { title: 'Fixture', version: '1' },
    paths: { [path]: { post: { responses: {}, ...operation } } },
  };
}

const id = { name: 'id', in: 'path' as const, required: true, schema: { type: 'string' as const } };
const json = (schema: object) => ({ requestBody: { content: { 'application/json': { schema } } } });

describe('an operation', () => {
  it('has flat inputs, whatever their place', () => {
    const document = fixture({
      parameters: [id, { name: 'q', in: 'query', deprecated: true, schema: { type: 'string' } }],
      ...json({ type: 'object', required: ['b'], properties: { b: { type: 'integer' } } }),
    });
    const { method, path, body, inputs } = readOperation(document, 'POST /things/{id}');
    expect({ method, path, body }).toEqual({ method: 'post', path: '/things/{id}', body: 'object' });
    expect(inputs.map(({ name, in: place, required, deprecated }) => [name, place, required, deprecated])).toEqual([
      ['id', 'path', true, false],
      ['q', 'query', false, true],
      ['b', 'body', true, false],
    ]);
  });

  it('knows which values of a path parameter would make the path another one', () => {
    const path = '/boxes/{box}/things/{id}';
    const document = fixture({ parameters: [{ ...id, name: 'box' }, id] }, path);
    const post = { post: { responses: {} } };
    document.paths = {
      ...document.paths,
      '/boxes/{box}/things/count': post,
      '/boxes/{box_id}/things/bulk': post,
      '/boxes/{box}/things/{other}': post,
      '/boxes/{box}/things/count/more': post,
      '/boxes/{box}/others/mine': post,
      '/boxes/{box}/things/seen': { get: { responses: {} } },
    };
    const { inputs } = readOperation(document, `POST ${path}`);
    expect(inputs.map(({ name, reserved }) => [name, reserved])).toEqual([
      ['box', []],
      ['id', ['count', 'bulk']],
    ]);
  });

  const text = { type: 'string' } as const;
  const kinds: [what: string, operation: Partial<Operation>, kind: string | undefined, want: unknown[]][] = [
    ['no body', {}, undefined, []],
    [
      'an object',
      json({ type: 'object', required: ['a'], properties: { a: text, b: { ...text, deprecated: true } } }),
      'object',
      [
        { name: 'a', required: true, deprecated: false, schema: text },
        { name: 'b', required: false, deprecated: true, schema: text },
      ],
    ],
    [
      'an object behind an allOf',
      json({ allOf: [{ type: 'object', required: ['a'], properties: { a: text } }] }),
      'object',
      [{ name: 'a', required: true, deprecated: false, schema: text }],
    ],
    [
      'a list, as one input that is always required',
      json({ type: 'array', maxItems: 9, items: { type: 'string' } }),
      'items',
      [{ name: 'items', required: true, deprecated: false, schema: { type: 'array', maxItems: 9, items: text } }],
    ],
    [
      'a form, its file as a path',
      {
        requestBody: {
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                required: ['file'],
                properties: { file: { type: 'string', format: 'binary' }, note: { type: 'string' } },
              },
            },
          },
        },
      },
      'form',
      [
        { name: 'file', required: true, deprecated: false, schema: text, file: true },
        { name: 'note', required: false, deprecated: false, schema: text },
      ],
    ],
  ];
  it.each(kinds)('has a body: %s', (_, operation, kind, want) => {
    const { body, inputs } = readOperation(fixture({ parameters: [id], ...operation }), 'POST /things/{id}');
    expect(body).toBe(kind);
    expect(inputs.slice(1).map(({ in: place, commas, pointer, reserved, ...input }) => input)).toEqual(want);
    expect(inputs.slice(1).every((input) => input.in === 'body')).toBe(true);
  });

  const refused: [string, Partial<Operation>, string][] = [
    [
      'a header parameter',
      { parameters: [id, { name: 'X', in: 'header', schema: {} }] },
      '#/paths/~1things~1{id}/post/parameters/1: a header parameter is not supported',
    ],
    [
      'an object in the query',
      { parameters: [id, { name: 'q', in: 'query', schema: { type: 'object' } }] },
      'post/parameters/1/schema: an object in a URL is not supported',
    ],
    [
      'null in the query',
      { parameters: [id, { name: 'q', in: 'query', schema: { type: 'string', nullable: true } }] },
      'null cannot be sent in a URL',
    ],
    [
      'another array style',
      { parameters: [id, { name: 'q', in: 'query', style: 'pipeDelimited', schema: { type: 'array', items: {} } }] },
      'style "pipeDelimited" is not supported',
    ],
    [
      'a body of another media type',
      { parameters: [id], requestBody: { content: { 'text/plain': { schema: { type: 'string' } } } } },
      'post/requestBody: a body of text/plain is not supported',
    ],
    [
      'a body of two media types',
      { parameters: [id], requestBody: { content: { 'application/json': {}, 'multipart/form-data': {} } } },
      'post/requestBody: a body of application/json, multipart/form-data is not supported',
    ],
    [
      'a body without a schema',
      { parameters: [id], requestBody: { content: { 'application/json': {} } } },
      'post/requestBody: a body of application/json is not supported',
    ],
    [
      'a scalar as body',
      { parameters: [id], ...json({ type: 'string' }) },
      'application~1json/schema: only a body that is an object of named properties, or a list, is supported',
    ],
    [
      'a free-form body',
      { parameters: [id], ...json({ type: 'object' }) },
      'only a body that is an object of named properties, or a list, is supported',
    ],
    [
      'a file in JSON',
      { parameters: [id], ...json({ type: 'object', properties: { f: { type: 'string', format: 'binary' } } }) },
      'application~1json/schema/properties/f: format "binary" is not supported in an input',
    ],
    [
      'what is wrong behind an allOf',
      { parameters: [id], ...json({ allOf: [{ type: 'object', properties: { 'a/b': { type: 'array' } } }] }) },
      'application~1json/schema/allOf/0/properties/a~1b: an array without "items" is not supported in an input',
    ],
    [
      'a root combinator',
      { parameters: [id], ...json({ type: 'object', properties: { a: {} }, anyOf: [{ required: ['a'] }] }) },
      '"anyOf" is not supported in an input',
    ],
    [
      'one name in two places',
      { parameters: [id], ...json({ type: 'object', properties: { id: { type: 'string' } } }) },
      '"id" is an input in two places',
    ],
    ['a path without its parameter', {}, 'the path has id, but the operation declares none'],
  ];
  it.each(refused)('is refused with %s', (_, operation, want) => {
    expect(() => readOperation(fixture(operation), 'POST /things/{id}')).toThrow(want);
  });
});
