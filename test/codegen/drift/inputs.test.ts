import { expect, it } from 'vitest';
import type { Change } from '../../../codegen/drift/change.ts';
import { inputChanges } from '../../../codegen/drift/inputs.ts';
import type { JsonSchema } from '../../../src/runtime/tool.ts';

const text = { type: 'string' };
const open = (properties: Record<string, JsonSchema>, required?: string[]): JsonSchema => ({
  type: 'object',
  properties,
  ...(required && { required }),
  additionalProperties: false,
});
/** A change as a line: `!` before what breaks. */
const line = ({ at, kind, breaking, words }: Change) => `${breaking ? '! ' : ''}${at} (${kind}) ${words}`;

it.each<[string, JsonSchema, JsonSchema, string[]]>([
  ['nothing', open({ a: text }, ['a']), open({ a: text }, ['a']), []],
  ['words only', open({ a: text }), open({ a: { ...text, description: 'Words' } }), []],
  ['a new input', open({}), open({ a: text }), ['a (added) is new']],
  ['a new input that must be given', open({}), open({ a: text }, ['a']), ['! a (added) is new and required']],
  ['an input that is gone', open({ a: text }), open({}), ['! a (removed) is gone']],
  ['an input made required', open({ a: text }), open({ a: text }, ['a']), ['! a (required) is required now']],
  ['an input made optional', open({ a: text }, ['a']), open({ a: text }), ['a (optional) is optional now']],
  [
    'another spelling',
    open({ user_id: text, limit: { type: 'integer' } }),
    open({ userId: text, limit: { type: 'integer' } }),
    ['! user_id (renamed) is called `userId` now, by all appearances'],
  ],
  [
    'a longer name, and required',
    open({ org_id: text }),
    open({ organization_id: text }, ['organization_id']),
    ['! org_id (renamed) is called `organization_id` now, by all appearances', '! org_id (required) is required now'],
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
      '! a (narrowed) demands the pattern `^x` now',
      'b (widened) drops the format `email`',
      '! c (narrowed) demands the rule that entries differ now',
    ],
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
    'an input called like what every object has',
    open({ constructor: text }),
    open({ toString: text }),
    ['! constructor (removed) is gone', 'toString (added) is new'],
  ],
])('%s', (_, before, after, want) => {
  expect(inputChanges(before, after).map(line)).toEqual(want);
});
