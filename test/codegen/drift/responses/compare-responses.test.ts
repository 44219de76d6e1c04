import { expect, it } from 'vitest';
import { responseChanges } from '../../../../codegen/drift/responses/compare-responses.ts';
import { responseShape } from '../../../../codegen/drift/responses/response-shape.ts';
import type { Document, Schema } from '../../../../codegen/openapi/types.ts';

/** Makes an API of one operation that responds with this. */
const answering = (schema: Schema | undefined, schemas: Record<string, Schema> = {}): Document => ({
  openapi: '3.0.3',
  info: { title: 'T', version: '1' },
  paths: {
    '/a': {
      get: {
        responses: {
          '200': { description: '', ...(schema && { content: { 'application/json': { schema } } }) },
          '404': { description: '', content: { 'application/json': { schema: { type: 'string' } } } },
        },
      },
    },
  },
  components: { schemas },
});
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const text: Schema = { type: 'string' };
const object = (properties: Record<string, Schema>): Schema => ({ type: 'object', properties });
const list = (items: Schema): Schema => ({ type: 'array', items });

it('knows every place, through references, lists, maps and branches, and goes round once', () => {
  const tree = object({
    id: text,
    kids: list(ref('Tree')),
    one: { oneOf: [object({ a: text }), object({ a: { type: 'integer' }, b: { type: 'string', nullable: true } })] },
    some: { nullable: true, allOf: [object({ c: { type: 'string', enum: ['x'] } })] },
    map: { type: 'object', additionalProperties: { type: 'boolean' } },
    free: {},
  });
  expect(Object.fromEntries(responseShape(answering(ref('Tree'), { Tree: tree }), 'GET /a'))).toEqual({
    '': { types: ['object'], nullable: false },
    id: { types: ['string'], nullable: false },
    kids: { types: ['array'], nullable: false },
    one: { types: ['object'], nullable: false },
    'one.a': { types: ['integer', 'string'], nullable: false },
    'one.b': { types: ['string'], nullable: true },
    some: { types: ['object'], nullable: true },
    'some.c': { types: ['string'], nullable: false, values: ['x'] },
    map: { types: ['object'], nullable: false, others: true },
    'map.*': { types: ['boolean'], nullable: false },
    free: { types: ['any'], nullable: false },
  });
});

it.each<[string, Schema | undefined, Schema | undefined, string[]]>([
  ['nothing', object({ a: text }), object({ a: text }), []],
  ['a field that is gone', object({ a: text, b: text }), object({ b: text }), ['! a is gone']],
  ['a new field', object({}), object({ a: object({ b: text }) }), ['a is new']],
  [
    'a new field that looks like a secret',
    object({}),
    object({ client_secret: text }),
    ['client_secret is new and may be a secret'],
  ],
  [
    'such a field inside a new one',
    object({}),
    object({ a: list(object({ api_key: text })) }),
    ['a is new', 'a[].api_key is new and may be a secret'],
  ],
  ['a number is no secret', object({}), object({ token_count: { type: 'integer' } }), ['token_count is new']],
  [
    'an object that is gone is said once',
    object({ a: object({ b: text, c: list(object({ d: text })) }) }),
    object({}),
    ['! a is gone'],
  ],
  ['another type', object({ a: text }), object({ a: object({ b: text }) }), ['! a may be an object now, was a string']],
  [
    'one type more',
    object({ a: text }),
    object({ a: { oneOf: [text, { type: 'integer' }] } }),
    ['! a may be an integer now, was a string'],
  ],
  [
    'one type less',
    object({ a: { oneOf: [text, { type: 'integer' }] } }),
    object({ a: text }),
    ['a is always a string now'],
  ],
  [
    'an integer is a number',
    object({ a: { type: 'number' } }),
    object({ a: { type: 'integer' } }),
    ['a is always an integer now'],
  ],
  ['what was open', object({ a: {} }), object({ a: text }), ['a is always a string now']],
  [
    'a list in a wrapper',
    list(object({ id: text })),
    object({ data: list(object({ id: text })) }),
    ['! may be an object now, was an array'],
  ],
  ['null', object({ a: text }), object({ a: { type: 'string', nullable: true } }), ['a may be null now']],
  ['null no more', object({ a: { type: 'string', nullable: true } }), object({ a: text }), ['a is never null now']],
  [
    'a value more',
    object({ a: { type: 'string', enum: ['x', 'y'] } }),
    object({ a: { type: 'string', enum: ['x', 'z'] } }),
    ['a may be `"z"` too', 'a is never `"y"` now'],
  ],
  [
    'other values altogether',
    object({ a: { type: 'string', enum: ['user'] } }),
    object({ a: { type: 'string', enum: ['person'] } }),
    ['! a is `"person"` now, was `"user"`'],
  ],
  [
    'a list of what may be secrets, and one that only moved',
    object({ key: text }),
    object({ data: object({ key: text }), secrets: list(text) }),
    ['! key is gone', 'data is new', 'secrets is new and may be a secret'],
  ],
  ['any value', object({ a: { type: 'string', enum: ['x'] } }), object({ a: text }), ['a may be other values too']],
  [
    'an object that is free-form now',
    object({ a: object({ b: text, c: object({ d: text }) }) }),
    object({ a: { type: 'object', additionalProperties: true } }),
    ['a is a free-form object now, without `b`, `c`'],
  ],
  [
    'an object that is empty now',
    object({ a: object({ b: text }) }),
    object({ a: { type: 'object', additionalProperties: false } }),
    ['a has no other fields now', '! a.b is gone'],
  ],
  [
    'the last field gone from the whole',
    object({ a: text }),
    { type: 'object' },
    ['is a free-form object now, without `a`'],
  ],
  [
    'what is required in branches beside a type',
    object({ a: { ...object({ b: text, c: text }), oneOf: [{ required: ['b'] }, { required: ['c'] }] } }),
    object({ a: object({ b: text, c: text }) }),
    [],
  ],
  [
    'the same the other way round',
    object({ a: object({ b: text }) }),
    object({ a: { ...object({ b: text }), anyOf: [{ required: ['b'] }, {}] } }),
    [],
  ],
  [
    'a branch without a type, beside none',
    object({ a: { oneOf: [text, {}] } }),
    object({ a: { oneOf: [text] } }),
    ['a is always a string now'],
  ],
  [
    'what breaks nobody: other fields, a deprecation, and what is always there',
    object({ a: { ...object({ b: text }), additionalProperties: false }, c: text, d: object({ e: text }) }),
    {
      ...object({
        a: { ...object({ b: text }), additionalProperties: text },
        c: { ...text, deprecated: true },
        d: { ...object({ e: text }), required: ['e'], additionalProperties: true },
      }),
      required: ['c'],
      additionalProperties: false,
    },
    [
      'has no other fields now',
      'a may have other fields too now',
      'c is deprecated now',
      'c is always there now',
      'd may have other fields too now',
      'd.e is always there now',
      'a.* is new',
    ],
  ],
  [
    'what was always there in every branch, and is now in one',
    {
      oneOf: [
        { ...object({ a: text, b: text }), required: ['a', 'b'] },
        { ...object({ a: text }), required: ['a'] },
      ],
    },
    { oneOf: [{ ...object({ a: text, b: text }), required: ['a', 'b'] }, object({ a: text })] },
    ['a may be left out now'],
  ],
  [
    'a number that may be a secret now',
    object({ client_secret: { type: 'integer' }, key: list(text) }),
    object({ client_secret: text, key: text }),
    [
      '! client_secret may be a string now, was an integer',
      '! key may be a string now, was an array',
      'client_secret has a new type and may be a secret',
    ],
  ],
  ['no response any more', object({ a: text }), undefined, ['! is empty now, or not JSON']],
  ['a response at last', undefined, object({ a: text }), ['is JSON now']],
])('%s', (_, before, after, want) => {
  const secret = (field: string) => (/secret|key/.test(field) ? 'may be a secret' : undefined);
  const changes = responseChanges(
    responseShape(answering(before), 'GET /a'),
    responseShape(answering(after), 'GET /a'),
    secret,
  );
  expect(
    changes.map(({ at, breaking, text }) => `${breaking ? '! ' : ''}${at} ${text}`.replace('  ', ' ').trim()),
  ).toEqual(want);
});

it('takes a part of a whole for no type of its own', () => {
  const user = object({ id: text });
  const parts: Schema = { allOf: [user, { required: ['id'] }] };
  expect(responseChanges(responseShape(answering(user), 'GET /a'), responseShape(answering(parts), 'GET /a'))).toEqual([
    { at: 'id', kind: 'presence', breaking: false, aside: true, text: 'is always there now' },
  ]);
});

it('says nothing of a schema that only has another name', () => {
  const before = answering(object({ a: ref('Old') }), { Old: object({ b: text }) });
  const after = answering(object({ a: { allOf: [ref('New')] } }), { New: object({ b: text }) });
  expect(responseChanges(responseShape(before, 'GET /a'), responseShape(after, 'GET /a'))).toEqual([]);
});
