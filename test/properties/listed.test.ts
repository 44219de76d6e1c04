import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toJsonSchema } from '../../codegen/inputs/json-schema.ts';
import { asListed } from '../../codegen/inputs/listed.ts';
import { type InputSchema, normalise } from '../../codegen/inputs/normalise.ts';
import type { JsonSchema } from '../../src/tool.ts';
import { ROOT, SEED, schemaDocuments } from '../support/schemas/arbitrary.ts';
import { nearMiss, type Pick, valueFor } from '../support/schemas/values.ts';

// Holds for the listing of any supported schema: no null, enums of non-empty strings, and else the same.

const RUNS = Number(process.env.SCHEMA_RUNS ?? 200);
const ajv = new Ajv2020({ ownProperties: true, logger: false, strict: false, code: { optimize: false } });
(addFormats as unknown as (ajv: unknown) => void)(ajv);

/** Lists a schema and all schemas in it. */
function places(schema: JsonSchema): JsonSchema[] {
  const { properties = {}, items, additionalProperties: extra } = schema;
  const inner = [
    ...Object.values(properties),
    ...(items ? [items] : []),
    ...(typeof extra === 'object' ? [extra] : []),
  ];
  return [schema, ...inner.flatMap(places)];
}

/** Tells whether null or an empty string is anywhere in a value. */
const saysNothing = (value: unknown): boolean =>
  value === null ||
  value === '' ||
  (typeof value === 'object' && value !== null && Object.values(value).some(saysNothing));

/** Counts the keywords that may not be listed; without one of them, a schema accepts more. */
const tellable = (schema: InputSchema) =>
  places(toJsonSchema(schema)).reduce(
    (sum, place) => sum + Number('enum' in place) + Number('uniqueItems' in place),
    0,
  );

test(`random schemas list no null, no odd enum and no uniqueItems, and accept the same (SCHEMA_SEED=${SEED})`, () => {
  const seen = { accepted: 0, refused: 0 };
  const property = fc.property(schemaDocuments, fc.gen(), (one, gen) => {
    const exact = normalise(one.document, one.root, ROOT);
    const listed = asListed(exact);
    for (const { type, enum: values, uniqueItems } of places(toJsonSchema(listed))) {
      expect([Array.isArray(type), uniqueItems]).toEqual([false, undefined]);
      if (values) expect(values.length > 0 && values.every((value) => typeof value === 'string' && value)).toBeTruthy();
    }
    const [accepts, listedAccepts] = [exact, listed].map((schema) => ajv.compile(toJsonSchema(schema)));
    const pick: Pick = (list) => list[gen(fc.nat, { max: list.length - 1 })] as (typeof list)[number];
    const made = Array.from({ length: 10 }, () => valueFor(one.root, one, pick));
    for (const value of [...made, ...made.map((good) => nearMiss(good, pick))].filter((each) => !saysNothing(each))) {
      const [want, got] = [accepts?.(value), listedAccepts?.(value)];
      seen[want ? 'accepted' : 'refused'] += 1;
      const same = want === got || (got && tellable(listed) < tellable(exact));
      if (!same) throw new Error(JSON.stringify({ exact, listed, value, want, got }));
    }
  });
  fc.assert(property, { seed: SEED, numRuns: RUNS });
  // A property of values that are all refused would say little.
  expect(seen.accepted).toBeGreaterThan(RUNS * 2);
  expect(seen.refused).toBeGreaterThan(RUNS * 2);
});
