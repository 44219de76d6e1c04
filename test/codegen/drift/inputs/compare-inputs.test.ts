import { expect, it } from 'vitest';
import type { Change } from '../../../../codegen/drift/change.ts';
import { inputChanges } from '../../../../codegen/drift/inputs/compare-inputs.ts';
import type { JsonSchema } from '../../../../src/tool.ts';

const text = { type: 'string' };
const open = (properties: Record<string, JsonSchema>, required?: string[]): JsonSchema => ({
  type: 'object',
  properties,
  ...(required && { required }),
  additionalProperties: false,
});
/** Formats a change as a line, with `!` before breaking ones. */
const line = ({ at, kind, breaking, text: rest }: Change) => `${breaking ? '! ' : ''}${at} (${kind}) ${rest}`;

it.each<[string, JsonSchema, JsonSchema, string[]]>([
  ['nothing', open({ a: text }, ['a']), open({ a: text }, ['a']), []],
  ['descriptions only', open({ a: text }), open({ a: { ...text, description: 'Words' } }), []],
  ['a new input', open({}), open({ a: text }), ['a (added) is new']],
  ['a new input that must be given', open({}), open({ a: text }, ['a']), ['! a (added) is new and required']],
  ['an input that is gone', open({ a: text }), open({}), ['! a (removed) is gone']],
  ['an input made required', open({ a: text }), open({ a: text }, ['a']), ['! a (required) is required now']],
  ['an input made optional', open({ a: text }, ['a']), open({ a: text }), ['a (optional) is optional now']],
  [
    'another spelling',
    open({ user_id: text, limit: { type: 'integer' } }),
    open({ userId: text, limit: { type: 'integer' } }),
    ['! user_id (renamed) is called `userId` now, apparently'],
  ],
  [
    'a longer name, and required',
    open({ org_id: text }),
    open({ organization_id: text }, ['organization_id']),
    ['! org_id (renamed) is called `organization_id` now, apparently', '! org_id (required) is required now'],
  ],
  [
    'no rename: a word in place of another',
    open({ zap_enabled: { type: 'boolean' }, first_name: text }),
    open({ zap_disabled: { type: 'boolean' }, family_name: text }),
    [
      '! zap_enabled (removed) is gone',
      '! first_name (removed) is gone',
      'zap_disabled (added) is new',
      'family_name (added) is new',
    ],
  ],
  [
    'no rename: a word more',
    open({ is_admin: { type: 'boolean' }, username: text }),
    open({ is_not_admin: { type: 'boolean' }, u: text }),
    ['! is_admin (removed) is gone', '! username (removed) is gone', 'is_not_admin (added) is new', 'u (added) is new'],
  ],
  [
    'a lower bound that goes without saying',
    open({ a: { type: 'integer' } }),
    open({ a: { type: 'integer', minimum: -5 } }),
    ['a (widened) limits the smallest value to -5 now'],
  ],
  [
    'the same numbers, with their type',
    open({ a: { enum: [1, 2] } }),
    open({ a: { type: 'integer', enum: [1, 2] } }),
    [],
  ],
  [
    'no rename: it takes something else',
    open({ user_id: text }),
    open({ user_ids: { type: 'array', items: text } }),
    ['! user_id (removed) is gone', 'user_ids (added) is new'],
  ],
  [
    'no rename: the names have nothing in common',
    open({ limit: text }),
    open({ status: text }),
    ['! limit (removed) is gone', 'status (added) is new'],
  ],
  [
    'another type',
    open({ a: text }),
    open({ a: { type: 'integer' } }),
    ['! a (type) takes an integer now, was a string'],
  ],
  [
    'a wider type',
    open({ a: { type: 'integer' } }),
    open({ a: { type: 'number' } }),
    ['a (widened) takes a number now, was an integer'],
  ],
  [
    'a narrower type',
    open({ a: {} }),
    open({ a: { type: ['object', 'null'] } }),
    ['! a (narrowed) takes an object now, was any value'],
  ],
  [
    'values that went and came',
    open({ a: { type: 'string', enum: ['x', 'y'] } }),
    open({ a: { type: 'string', enum: ['y', 'z'] } }),
    ['! a (narrowed) no longer takes `"x"`', 'a (widened) takes `"z"` too'],
  ],
  [
    'a list of values where there was none',
    open({ a: text }),
    open({ a: { type: 'string', enum: ['x'] } }),
    ['! a (narrowed) takes only `"x"` now'],
  ],
  [
    'no list of values any more',
    open({ a: { type: 'string', enum: ['x'] } }),
    open({ a: text }),
    ['a (widened) takes other values too'],
  ],
  [
    'null, and its place in the list of values',
    open({ a: { type: 'string', enum: ['x'] } }),
    open({ a: { type: ['string', 'null'], enum: ['x', null] } }),
    ['a (nullable) takes null too'],
  ],
  [
    'null no longer',
    open({ a: { type: ['string', 'null'] } }),
    open({ a: text }),
    ['! a (not-nullable) no longer takes null'],
  ],
  [
    'limits, tighter',
    open({ a: { type: 'integer', minimum: 2, maximum: 500 }, b: text }),
    open({ a: { type: 'integer', minimum: 5, maximum: 100 }, b: { ...text, maxLength: 9 } }),
    [
      '! a (narrowed) limits the smallest value to 5, was 2',
      '! a (narrowed) limits the largest value to 100, was 500',
      '! b (narrowed) limits the largest length to 9 now',
    ],
  ],
  [
    'limits, looser',
    open({ a: { type: 'integer', minimum: 5, maximum: 100 }, b: { ...text, maxLength: 9 } }),
    open({ a: { type: 'integer', minimum: 2, maximum: 500 }, b: text }),
    [
      'a (widened) limits the smallest value to 2, was 5',
      'a (widened) limits the largest value to 500, was 100',
      'b (widened) no longer limits the largest length, which was 9',
    ],
  ],
  [
    'rules',
    open({ a: text, b: { ...text, format: 'email' }, c: { type: 'array', items: text } }),
    open({ a: { ...text, pattern: '^x' }, b: text, c: { type: 'array', items: text, uniqueItems: true } }),
    [
      '! a (narrowed) requires the pattern `^x` now',
      'b (widened) no longer requires the format `email`',
      '! c (narrowed) requires that no entry appears twice now',
    ],
  ],
  [
    'bounds that exclude themselves, and steps',
    open({
      a: { type: 'number', exclusiveMinimum: 5 },
      b: { type: 'number', maximum: 5 },
      c: { type: 'integer', multipleOf: 10 },
    }),
    open({
      a: { type: 'number', minimum: 5 },
      b: { type: 'number', exclusiveMaximum: 5 },
      c: { type: 'integer', multipleOf: 5 },
    }),
    [
      'a (widened) limits the smallest value to 5, was 5 (exclusive)',
      '! b (narrowed) limits the largest value to 5 (exclusive), was 5',
      'c (widened) requires the step 5 now, was 10',
    ],
  ],
  [
    'another type of number, and a value less',
    open({ a: { type: 'integer', enum: [1, 2] } }),
    open({ a: { type: 'number', enum: [1] } }),
    ['a (widened) takes a number now, was an integer', '! a (narrowed) no longer takes `2`'],
  ],
  [
    'values without a type',
    open({ a: { type: 'string', enum: ['x'] }, b: { enum: [{ c: 1 }] } }),
    open({ a: { enum: ['x'] }, b: { enum: [{ c: 1 }] } }),
    [],
  ],
  [
    'what is inside lists and objects',
    open({ a: { type: 'array', items: open({ b: text, c: text }) } }),
    open({ a: { type: 'array', items: open({ b: { type: 'boolean' } }) } }),
    ['! a[].b (type) takes a boolean now, was a string', '! a[].c (removed) is gone'],
  ],
  [
    'an object that closes, one that opens',
    open({ a: { type: 'object' }, b: open({ c: text }) }),
    open({ a: { type: 'object', additionalProperties: false }, b: { type: 'object', properties: { c: text } } }),
    ['! a (narrowed) takes no other keys now', 'b (widened) takes other keys too'],
  ],
  [
    'the values of a map',
    open({ a: { type: 'object', additionalProperties: text } }),
    open({ a: { type: 'object', additionalProperties: { type: 'boolean' } } }),
    ['! a.* (type) takes a boolean now, was a string'],
  ],
  [
    'named keys, and any key now',
    open({ a: open({ b: text, c: text }, ['b']) }),
    open({ a: { type: 'object' } }),
    ['a (widened) is a free-form object now: it takes any key'],
  ],
  [
    'one named key less, and any other',
    open({ a: open({ b: text, c: text }) }),
    open({ a: { type: 'object', properties: { b: text } } }),
    ['! a.c (removed) is gone', 'a (widened) takes other keys too'],
  ],
  [
    'named keys, and a map now',
    open({ a: open({ b: text, c: { type: 'integer' } }) }),
    open({ a: { type: 'object', additionalProperties: text } }),
    ['! a.c (type) takes a string now, was an integer', 'a (widened) takes other keys too'],
  ],
  [
    'a list of anything that gets a type, and one that loses it',
    open({ a: { type: 'array' }, b: { type: 'array', items: text } }),
    open({ a: { type: 'array', items: { type: ['string', 'null'] } }, b: { type: 'array' } }),
    [
      '! a[] (narrowed) takes a string now, was any value',
      'b[] (nullable) takes null too',
      'b[] (widened) takes any value now, was a string',
    ],
  ],
  [
    'integers that are numbers now, from where integers began',
    open({
      a: { type: 'integer' },
      b: { type: 'integer' },
      c: { type: 'integer', minimum: 2 },
      d: { type: 'integer' },
    }),
    open({
      a: { type: 'number', minimum: 1 },
      b: { type: 'number', exclusiveMinimum: 1 },
      c: { type: 'number', minimum: 2 },
      d: { type: 'number', minimum: 1.5 },
    }),
    [
      'a (widened) takes a number now, was an integer',
      'a (widened) limits the smallest value to 1 now',
      'b (widened) takes a number now, was an integer',
      '! b (narrowed) limits the smallest value to 1 (exclusive) now',
      'c (widened) takes a number now, was an integer',
      'd (widened) takes a number now, was an integer',
      '! d (narrowed) limits the smallest value to 1.5 now',
    ],
  ],
  [
    'patterns, wider and other',
    open({ a: { ...text, pattern: '^(x|y)_$' }, b: { ...text, pattern: '^(x|y)_$' } }),
    open({ a: { ...text, pattern: '^(x|z|y)_$' }, b: { ...text, pattern: '^(x|z)_$' } }),
    [
      'a (widened) requires the pattern `^(x|z|y)_$` now, was `^(x|y)_$`',
      '! b (narrowed) requires the pattern `^(x|z)_$` now, was `^(x|y)_$`',
    ],
  ],
  [
    'an input called like what every object has',
    open({ constructor: text }),
    open({ toString: text }),
    ['! constructor (removed) is gone', 'toString (added) is new'],
  ],
])('%s', (_, before, after, want) => {
  expect(inputChanges(before, after).map(line)).toEqual(want);
});

it('believes what is known of a name, whatever it is made of', () => {
  const [before, after] = [open({ user_id: text }, ['user_id']), open({ id: { ...text, minLength: 1 } }, ['id'])];
  expect(inputChanges(before, after, '', new Map([['user_id', 'id']])).map(line)).toEqual([
    '! user_id (renamed) is called `id` now, apparently',
    '! user_id (narrowed) limits the smallest length to 1 now',
  ]);
});
