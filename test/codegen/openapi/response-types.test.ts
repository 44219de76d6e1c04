import { describe, expect, it } from 'vitest';
import { type FoundTypes, readResponse } from '../../../codegen/openapi/response-types.ts';
import type { Document, Schema } from '../../../codegen/openapi/types.ts';

const text: Schema = { type: 'string' };
const whole: Schema = { type: 'integer' };
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const list = (items: Schema): Schema => ({ type: 'array', items });
const object = (properties: Record<string, Schema>): Schema => ({ type: 'object', properties });

const SCHEMAS: Record<string, Schema> = {
  Team: object({ id: text, boss: ref('Member') }),
  Member: { ...object({ id: text, team: ref('Team') }), nullable: true },
  Named: { allOf: [ref('Team'), object({ name: text })] },
  Otp: object({ status: text, expire_at: whole }),
  Ticket: object({ status: text, ticket: text }),
  Mode: { type: 'string', enum: ['a', 'b'] },
  Teams: { type: 'array', items: ref('Team') },
};

/** Reads the response of an API of one endpoint, `GET /a`. */
function read(schema: Schema | undefined, mediaType = 'application/json') {
  const document: Document = {
    openapi: '3.0.3',
    info: { title: 'API', version: '1' },
    paths: {
      '/a': {
        get: {
          responses: {
            '200': { description: '', ...(schema && { content: { [mediaType]: { schema } } }) },
            '422': { description: '', content: { 'application/json': { schema: object({ error: text }) } } },
          },
        },
      },
    },
    components: { schemas: SCHEMAS },
  };
  const types: FoundTypes = {};
  const names = {
    isTime: (field: string) => field.endsWith('_at') || field === 'until',
    isCredential: (field: string) => field.includes('password'),
  };
  return { response: readResponse(document, 'GET /a', 'a_get', types, names), types };
}

const TEAM = { boss: { type: 'Member' }, id: {} };
const MEMBER = { id: {}, team: { type: 'Team' } };
const BOTH = { Team: TEAM, Member: MEMBER };

describe('the type of a response', () => {
  it.each<[what: string, schema: Schema, response: object, types: FoundTypes]>([
    ['the name of its schema', ref('Team'), { type: 'Team' }, BOTH],
    ['that of a merged schema', ref('Named'), { type: 'Named' }, { Named: { ...TEAM, name: {} }, ...BOTH }],
    [
      'the name of what it adds to',
      { allOf: [ref('Team'), object({ revoked: { type: 'boolean' } })] },
      { type: 'Team' },
      { Team: { ...TEAM, revoked: {} }, Member: MEMBER },
    ],
    [
      'the value of its `object`',
      object({ object: { type: 'string', enum: ['api_key'] }, id: text }),
      { type: 'api_key' },
      { api_key: { id: {}, object: {} } },
    ],
    ['the name of the tool', object({ secret: text }), { type: 'a_get' }, { a_get: { secret: {} } }],
    [
      'the name of the tool, where it is one of several',
      {
        oneOf: [
          object({ object: { type: 'string', enum: ['x'] } }),
          object({ object: { type: 'string', enum: ['y'] }, jwt: text }),
        ],
      },
      { type: 'a_get' },
      { a_get: { jwt: {}, object: {} } },
    ],
    ['of a bare list', list(ref('Team')), { type: 'Team', rows: '' }, BOTH],
    ['of a list that has a name', ref('Teams'), { type: 'Team', rows: '' }, BOTH],
    [
      'of rows with a total',
      object({ data: list(ref('Team')), total_count: whole }),
      { type: 'Team', rows: 'data', total: 'total_count' },
      BOTH,
    ],
    [
      'of rows under a name of their own',
      object({ teams: list(ref('Team')), total_count: whole }),
      { type: 'Team', rows: 'teams', total: 'total_count' },
      BOTH,
    ],
    ['of rows without a total', object({ data: list(ref('Team')) }), { type: 'Team', rows: 'data' }, BOTH],
    [
      'of an object that has a list',
      object({ teams: list(ref('Team')) }),
      { type: 'a_get' },
      { a_get: { teams: { type: 'Team' } }, ...BOTH },
    ],
    ['of an object that counts', object({ total_count: whole }), { type: 'a_get' }, { a_get: { total_count: {} } }],
  ])('%s', (_, schema, response, types) => expect(read(schema)).toEqual({ response, types }));

  it.each<[what: string, schema: Schema | undefined, mediaType?: string]>([
    ['without a body', undefined],
    ['that is no JSON', ref('Team'), 'text/csv'],
    ['of plain values', list(text)],
    ['of which nothing is said', { type: 'object' }],
    ['that says what was deleted', object({ id: text, deleted: { type: 'boolean' } })],
  ])('is nothing for one %s', (_, schema, mediaType) => {
    expect(read(schema, mediaType)).toEqual({ response: undefined, types: {} });
  });

  it('has the fields of all responses of its name', () => {
    const document = (schema: Schema): Document => ({
      openapi: '3.0.3',
      info: { title: 'API', version: '1' },
      paths: {
        '/a': { get: { responses: { '200': { description: '', content: { 'application/json': { schema } } } } } },
      },
    });
    const types: FoundTypes = {};
    const key = { object: { type: 'string', enum: ['key'] } } satisfies Record<string, Schema>;
    for (const more of [{ name: text }, { secret: text }] as Record<string, Schema>[])
      readResponse(document(object({ ...key, ...more })), 'GET /a', 'a_get', types, {
        isTime: () => false,
        isCredential: () => false,
      });
    expect(types).toEqual({ key: { name: {}, object: {}, secret: {} } });
  });
});

describe('a field', () => {
  it.each<[what: string, schema: Schema, want: object]>([
    ['a text', text, {}],
    ['a fixed value', ref('Mode'), {}],
    ['a list of texts', list(text), {}],
    ['a named object', ref('Team'), { type: 'Team' }],
    ['a list of named objects', list(ref('Team')), { type: 'Team' }],
    ['a list of lists of them', list(list(ref('Team'))), { type: 'Team' }],
    ['a named object or null', { nullable: true, allOf: [ref('Team')] }, { type: 'Team' }],
    ['an object without a name', object({ a: text }), { fields: { a: {} } }],
    ['a list of such', list(object({ a: object({ b: text }) })), { fields: { a: { fields: { b: {} } } } }],
    [
      'one of several objects',
      { type: 'object', oneOf: [ref('Otp'), ref('Ticket')] },
      { fields: { expire_at: { time: true }, status: {}, ticket: {} } },
    ],
    ['metadata', { type: 'object', additionalProperties: true }, { open: true }],
    ['a map', { type: 'object', additionalProperties: text }, { open: true }],
    ['an object of which nothing is said', { type: 'object' }, { open: true }],
    ['anything', {}, { open: true }],
    ['a number', whole, {}],
  ])('that is %s', (_, schema, want) => {
    expect(read(object({ x: schema })).types.a_get).toEqual({ x: want });
  });

  it.each<[field: string, schema: Schema, want: object]>([
    ['created_at', whole, { time: true }],
    ['until', { type: 'number', nullable: true }, { time: true }],
    ['created_at', text, {}],
    ['expires_in_seconds', whole, {}],
    ['password_enabled', { type: 'boolean' }, { plain: true }],
    ['password_count', { type: 'integer', nullable: true }, { plain: true }],
    ['password_at', whole, { time: true }],
    ['password', text, {}],
    ['password', { oneOf: [{ type: 'boolean' }, text] }, {}],
    ['password', {}, { open: true }],
    ['enabled', { type: 'boolean' }, {}],
  ])('called %s of %j', (field, schema, want) => {
    expect(read(object({ [field]: schema })).types.a_get).toEqual({ [field]: want });
  });

  it('that holds its own object without a name ends there', () => {
    const node: Schema = { type: 'object', properties: { id: text } };
    node.properties = { id: text, again: { oneOf: [node, { type: 'string' }] } };
    expect(read(object({ x: { oneOf: [node, text] } })).types.a_get).toEqual({
      x: { fields: { again: { open: true }, id: {} } },
    });
  });
});
