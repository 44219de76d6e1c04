import { describe, expect, it } from 'vitest';
import type { Document } from '../../../codegen/openapi/types.ts';
import { checkTypes, kindOf } from '../../../codegen/spec/check-types.ts';
import { KEYWORDS } from '../../../codegen/spec/openapi-keywords.ts';

const check = (parts: object) =>
  checkTypes({ openapi: '3.0.3', info: { title: 'T', version: '1' }, paths: {}, ...parts } as unknown as Document);
const operation = (fields: object) => check({ paths: { '/a': { get: { responses: {}, ...fields } } } });
const schema = (node: unknown) => check({ components: { schemas: { S: node } } });

describe('checkTypes', () => {
  it.each<[string, () => void]>([
    ['an operation', () => operation({ operationId: 'O', tags: ['t'], deprecated: true, security: [{ a: ['b'] }] })],
    ['a reference in place of a parameter', () => operation({ parameters: [{ $ref: '#/components/parameters/P' }] })],
    [
      'responses',
      () => operation({ responses: { '200': { description: '' }, '4XX': { $ref: '#/a' }, default: { $ref: '#/b' } } }),
    ],
    ['a schema', () => schema({ type: 'string', nullable: true, enum: ['a', null], minLength: 0, default: [{}] })],
    ['a property called $ref, required or type', () => schema({ properties: { $ref: {}, required: {}, type: {} } })],
    ['whatever is or is not more', () => schema({ additionalProperties: false, items: { minimum: -0.5 } })],
  ])('takes %s', (_, run) => {
    expect(run).not.toThrow();
  });

  it.each<[string, () => void, string]>([
    ['no title', () => check({ info: { version: '1' } }), '#/info: needs "title"'],
    [
      'a version that is a number',
      () => check({ info: { title: 'T', version: 1 } }),
      '#/info/version: is 1; OpenAPI 3.0 expects text here',
    ],
    ['a path without /', () => check({ paths: { a: {} } }), '#/paths/a: must be a path such as /users/{user_id}'],
    ['a path that goes up', () => check({ paths: { '/a/../b': {} } }), 'must be a path such as /users/{user_id}'],
    ['a path with a line in it', () => check({ paths: { '/a:\n  tool: x': {} } }), 'must be a path such as'],
    ['a path to another host', () => check({ paths: { '//a.example/b': {} } }), 'must be a path such as'],
    ['a path with a query', () => check({ paths: { '/a?b=1': {} } }), 'must be a path such as'],
    ['no responses', () => check({ paths: { '/a': { get: {} } } }), '#/paths/~1a/get: needs "responses"'],
    [
      'a name that is a number',
      () => operation({ operationId: 5 }),
      '#/paths/~1a/get/operationId: is 5; OpenAPI 3.0 expects text here',
    ],
    [
      'tags that are a number',
      () => operation({ tags: 5 }),
      '#/paths/~1a/get/tags: is 5; OpenAPI 3.0 expects a list of texts here',
    ],
    [
      'a tag that is null',
      () => operation({ tags: [null] }),
      '#/paths/~1a/get/tags: is a list; OpenAPI 3.0 expects a list of texts',
    ],
    [
      'a parameter without a name',
      () => operation({ parameters: [{ in: 'query' }] }),
      '#/paths/~1a/get/parameters/0: needs "name"',
    ],
    [
      'a parameter elsewhere',
      () => operation({ parameters: [{ name: 'a', in: 'body' }] }),
      '#/paths/~1a/get/parameters/0/in: is "body"; OpenAPI 3.0 expects path, query, header, cookie here',
    ],
    ['a body without content', () => operation({ requestBody: {} }), '#/paths/~1a/get/requestBody: needs "content"'],
    [
      'a status that is none',
      () => operation({ responses: { ok: { description: '' } } }),
      '#/paths/~1a/get/responses/ok: must be a status',
    ],
    [
      'a response without a description',
      () => operation({ responses: { '200': {} } }),
      '#/paths/~1a/get/responses/200: needs "description"',
    ],
    [
      'a required that is a flag',
      () => schema({ required: true }),
      '#/components/schemas/S/required: is true; OpenAPI 3.0 expects a list of texts',
    ],
    [
      'an enum that is text',
      () => schema({ enum: 'x' }),
      '#/components/schemas/S/enum: is "x"; OpenAPI 3.0 expects a list of values here',
    ],
    [
      'two types',
      () => schema({ items: { type: ['string', 'null'] } }),
      '#/components/schemas/S/items/type: is a list; OpenAPI 3.0 expects string, number, integer, boolean, array, object here',
    ],
    [
      'a limit that is text',
      () => schema({ properties: { 'a/b': { maximum: '5' } } }),
      '#/components/schemas/S/properties/a~1b/maximum: is "5"',
    ],
    [
      'a length below 0',
      () => schema({ minLength: -1 }),
      '#/components/schemas/S/minLength: is -1; OpenAPI 3.0 expects a whole number',
    ],
    [
      'a limit as in 3.1',
      () => schema({ exclusiveMinimum: 1 }),
      '#/components/schemas/S/exclusiveMinimum: is 1; OpenAPI 3.0 expects true or false',
    ],
    [
      'a reference that is an object',
      () => schema({ $ref: {} }),
      '#/components/schemas/S/$ref: is an object; OpenAPI 3.0 expects text here',
    ],
  ])('refuses %s', (_, run, message) => {
    expect(run).toThrow(message);
  });

  it('knows what every plain value has to be, but for those that may be anything', () => {
    const open = Object.entries(KEYWORDS).flatMap(([name, keywords]) =>
      Object.entries(keywords).flatMap(([key, holds]) =>
        holds === 'value' && !kindOf(name, key) ? `${name}.${key}` : [],
      ),
    );
    expect(open).toEqual(['link.parameters', 'link.requestBody', 'schema.default', 'schema.xml']);
  });
});
