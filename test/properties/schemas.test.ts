import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIFFERENCES } from '../../codegen/inputs/supported.ts';
import type { Schema } from '../../codegen/openapi/types.ts';
import { SEED, schemaDocuments, toSchemaDocument } from '../support/schemas/arbitrary.ts';
import { INTENDED_DIFFERENCES } from '../support/schemas/intended-differences.ts';
import { judges } from '../support/schemas/judges.ts';
import { anyJson, nearMiss, type Pick, valueFor } from '../support/schemas/values.ts';

// What zod enforces, what clients are told and what the spec says are one, for any schema of what is supported.

const RUNS = Number(process.env.SCHEMA_RUNS ?? 200);
/** The number of values made for each schema; each is also tried with one place changed. */
const VALUES = 10;

describe('zod, the listed schema and the schema of the spec agree', () => {
  it(`on random values of random schemas (SCHEMA_SEED=${SEED})`, () => {
    const seen = { accepted: 0, refused: 0 };
    const property = fc.property(schemaDocuments, fc.array(anyJson, { maxLength: 3 }), fc.gen(), (one, any, gen) => {
      const judge = judges(one);
      const pick: Pick = (list) => list[gen(fc.nat, { max: list.length - 1 })] as (typeof list)[number];
      const made = Array.from({ length: VALUES }, () => valueFor(one.root, one, pick));
      for (const value of [...any, ...made, ...made.map((good) => nearMiss(good, pick))]) {
        const { zod, listed, original, same } = judge(value);
        seen[zod ? 'accepted' : 'refused'] += 1;
        if (zod === listed && listed === original && same) continue;
        const { root, components } = one;
        throw new Error(JSON.stringify({ root, components, value, zod, listed, original, same }));
      }
    });
    fc.assert(property, { seed: SEED, numRuns: RUNS });
    // A property of values that are all refused would say little.
    expect(seen.accepted).toBeGreaterThan(RUNS * VALUES * 0.5);
    expect(seen.refused).toBeGreaterThan(RUNS * VALUES * 0.5);
  });
});

describe('each difference that is on purpose', () => {
  it('is documented', () => expect(Object.keys(INTENDED_DIFFERENCES).sort()).toEqual(Object.keys(DIFFERENCES).sort()));

  it.each(Object.entries(INTENDED_DIFFERENCES))('is one that shows: %s', (name, { listed = false, example }) => {
    const { schema, value, spec } = example;
    const others = Object.keys(INTENDED_DIFFERENCES).filter((row) => row !== name);
    const without = judges(toSchemaDocument(schema), others)(value);
    expect(without).toEqual({ zod: !spec, listed: listed ? spec : !spec, original: spec, same: true });
    expect(judges(toSchemaDocument(schema))(value)).toEqual({ zod: !spec, listed: !spec, original: !spec, same: true });
  });
});

/** Cases that the property has found, with the verdict that all three now agree on. */
const found: [what: string, schema: Schema, value: unknown, want: boolean][] = [
  ['a character of two UTF-16 units is one', { type: 'string', maxLength: 1 }, '😀', true],
  ['and not two', { type: 'string', minLength: 2 }, '😀', false],
  ['so it is for a pattern', { type: 'string', pattern: '^.$' }, '😀', true],
  ['an email has what RFC 5322 allows', { type: 'string', format: 'email' }, 'a!b@c.d1', true],
  ['a hyphen ends no label of it', { type: 'string', format: 'email' }, 'a@b-.co', false],
  ['a uri is not trimmed', { type: 'string', format: 'uri' }, ' https://a.b', false],
  ['nor mended', { type: 'string', format: 'uri' }, 'https://é.b', false],
  ['null in an enum counts if the type allows it', { type: 'string', enum: ['a', null] }, null, false],
  ['an enum without a type may be null', { enum: ['a', null] }, null, true],
  ['a remainder of a large number', { type: 'number', multipleOf: 3 }, 2e15 + 2, false],
  ['none of a larger one', { type: 'number', multipleOf: 3 }, 1e20, true],
  ['an object of nothing', { type: 'object', additionalProperties: false }, JSON.parse('{"__proto__": 1}'), false],
  ['a map', { type: 'object', additionalProperties: { type: 'integer' } }, JSON.parse('{"__proto__": "a"}'), false],
  [
    'a map, kept to',
    { type: 'object', additionalProperties: { type: 'integer' } },
    JSON.parse('{"__proto__": 1}'),
    true,
  ],
  ['a map of anything', { type: 'object', additionalProperties: {} }, JSON.parse('{"__proto__": "a"}'), true],
];

it.each(found)('%s', (_, schema, value, want) => {
  expect(judges(toSchemaDocument(schema))(value)).toEqual({ zod: want, listed: want, original: want, same: true });
});
