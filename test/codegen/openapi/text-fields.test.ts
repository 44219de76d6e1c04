import { describe, expect, it } from 'vitest';
import { tellingFields, textFields } from '../../../codegen/openapi/text-fields.ts';
import type { Document, Schema } from '../../../codegen/openapi/types.ts';

const text: Schema = { type: 'string' };
const object = (properties: Record<string, Schema>): Schema => ({ type: 'object', properties });

/** Makes an API of one endpoint, `GET /a`, that responds with these properties, or with an error that has others. */
function api(properties: Record<string, Schema>, schemas: Record<string, Schema>): Document {
  const respondWith = (schema: Schema) => ({ description: '', content: { 'application/json': { schema } } });
  return {
    openapi: '3.0.3',
    info: { title: 'API', version: '1' },
    paths: {
      '/a': { get: { responses: { '200': respondWith(object(properties)), '422': respondWith(object({ e: text })) } } },
    },
    components: { schemas },
  };
}

describe('the fields of a response that may hold text', () => {
  const schemas: Record<string, Schema> = {
    Node: { type: 'object', properties: { inside: text, again: { $ref: '#/components/schemas/Node' } } },
    Text: { type: 'string', nullable: true },
    Loop: { oneOf: [{ $ref: '#/components/schemas/Loop' }] },
  };
  it.each<[why: string, properties: Record<string, Schema>, want: string[]]>([
    ['strings', { x: text }, ['x']],
    ['lists of them', { x: { type: 'array', items: text } }, ['x']],
    ['lists of lists of them', { x: { type: 'array', items: { type: 'array', items: text } } }, ['x']],
    ['what has no type', { x: {} }, ['x']],
    ['lists of anything', { x: { type: 'array' } }, ['x']],
    ['objects of which nothing is said', { x: { type: 'object' } }, ['x']],
    ['maps of texts', { x: { type: 'object', additionalProperties: text } }, ['x']],
    ['references', { x: { $ref: '#/components/schemas/Text' } }, ['x']],
    ['one branch', { x: { oneOf: [{ type: 'number' }, text] } }, ['x']],
    ['another kind of branch', { x: { anyOf: [{ type: 'boolean' }, { $ref: '#/components/schemas/Text' }] } }, ['x']],
    ['what stands in objects', { x: { type: 'object', properties: { y: text } } }, ['y']],
    ['in the items of a list', { x: { type: 'array', items: { type: 'object', properties: { y: text } } } }, ['y']],
    ['in the values of a map', { x: { type: 'object', additionalProperties: { properties: { y: text } } } }, ['y']],
    ['in all of several', { x: { allOf: [{ type: 'object', properties: { y: text } }] } }, ['y']],
    ['in what holds itself', { x: { $ref: '#/components/schemas/Node' } }, ['inside']],
    // A schema that is its own branch says nothing.
    ['not in circles', { x: { $ref: '#/components/schemas/Loop' } }, []],
    ['no numbers', { x: { type: 'integer' }, y: { type: 'array', items: { type: 'number' } } }, []],
    ['no booleans', { x: { type: 'boolean' } }, []],
    ['no fixed values', { x: { type: 'string', enum: ['a'] } }, []],
  ])('%s', (_, properties, want) => {
    const document = api(properties, schemas);
    expect([...textFields(document, 'GET /a')].sort()).toEqual(want);
  });
});

describe('the fields of a response that may tell anything', () => {
  const numbers: Schema = { type: 'array', items: { type: 'number' } };
  it.each<[why: string, properties: Record<string, Schema>, want: string[]]>([
    ['texts', { x: text }, ['x']],
    ['fixed values', { x: { type: 'string', enum: ['a'] } }, ['x']],
    ['objects, and what is in them', { x: object({ y: text, n: { type: 'integer' } }) }, ['x', 'y']],
    ['lists of objects', { x: { type: 'array', items: object({ n: { type: 'integer' } }) } }, ['x']],
    ['one branch', { x: { oneOf: [{ type: 'boolean' }, object({})] } }, ['x']],
    ['no numbers and booleans', { x: numbers, y: { type: 'boolean' }, z: { oneOf: [{ type: 'number' }] } }, []],
  ])('%s', (_, properties, want) => {
    expect([...tellingFields(api(properties, {}), 'GET /a')].sort()).toEqual(want);
  });
});
