import { expect, it } from 'vitest';
import type { InputSchema } from '../../../codegen/inputs/normalise.ts';
import { toType } from '../../../codegen/inputs/typescript.ts';

const table: [what: string, given: InputSchema, want: string][] = [
  ['a string', { type: 'string', maxLength: 9 }, 'string'],
  ['an integer', { type: 'integer' }, 'number'],
  ['a boolean that may be null', { type: 'boolean', nullable: true }, 'boolean | null'],
  ['an enum', { type: 'string', enum: ['a', ''] }, '"a" | ""'],
  ['an enum of numbers that may be null', { type: 'integer', enum: [1, 2], nullable: true }, '1 | 2 | null'],
  ['an enum of null alone', { type: 'string', enum: [], nullable: true }, 'never | null'],
  ['anything', {}, 'unknown'],
  ['a list', { type: 'array', items: { type: 'string' } }, 'string[]'],
  ['a list that may be null', { type: 'array', items: { type: 'string' }, nullable: true }, 'string[] | null'],
  ['a list of enums', { type: 'array', items: { type: 'string', enum: ['a', 'b'] } }, '("a" | "b")[]'],
  ['a list of what may be null', { type: 'array', items: { type: 'string', nullable: true } }, '(string | null)[]'],
  [
    'an object, with a name that needs quotes',
    { type: 'object', properties: { a: { type: 'string' }, 'b-c': { type: 'integer' } }, required: ['a'] },
    '{ a: string; "b-c"?: number }',
  ],
  ['a free-form object', { type: 'object', additionalProperties: true }, '{ [key: string]: unknown }'],
  ['a map', { type: 'object', additionalProperties: { type: 'integer' } }, '{ [key: string]: number }'],
  [
    'named properties beside any others',
    { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: true },
    '{ a?: string; [key: string]: unknown }',
  ],
  ['an object that has nothing', { type: 'object' }, 'Record<string, never>'],
];

it.each(table)('%s', (_, given, want) => expect(toType(given)).toBe(want));
