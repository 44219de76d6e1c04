import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { validate } from '../../src/runtime/arguments/validate.ts';
import { createToolkit } from '../../src/runtime/toolkit.ts';
import { apiName, callArguments, everyTool, selectionOf, sentSchema } from '../support/catalogue/catalogue.ts';
import { typesOf } from '../support/schemas/types-of.ts';
import { ODD_KEYS, variants } from '../support/spec/arguments.ts';
import { brokenValues } from '../support/spec/broken-values.ts';

// What clients are told (the published schema, as Ajv reads it) and what is enforced (the tool's zod input) are one.

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
(formats as unknown as (ajv: Ajv2020) => void)(ajv);
const tools = await everyTool();
const cases = tools.map((tool) => {
  // Names in `clear` are validated as what they stand for: test/contract/clear.test.ts.
  const schema = sentSchema(tool);
  return { ...tool, schema, valid: variants(schema), invalid: brokenValues(schema) };
});

/** Arguments that are refused though the schema allows them: only the description names the values. */
const UNLISTED = [
  'domains.add is_satellite: false',
  // The samples of so many countries repeat some.
  'instance.updateCommunication blocked_country_codes: 250 items',
];

describe.each(cases)('$name', ({ name, definition, implementation, schema, valid, invalid }) => {
  const { input } = implementation;
  const accepts = ajv.compile(schema);
  const inputs = Object.keys(schema.properties ?? {}).length;

  test('what the schema allows is accepted, and left as it is', () => {
    const wrong = valid.flatMap(({ label, value }) => {
      const before = structuredClone(value);
      const parsed = input.safeParse(value);
      const agreed = accepts(value) && parsed.success;
      // What goes on from here is what `validate` returns: zod's own copy of a record lacks `__proto__`.
      const kept = agreed && isDeepStrictEqual(validate(value, implementation, definition), before);
      const same = agreed && (label.includes('odd keys') || isDeepStrictEqual(parsed.data, before));
      return (agreed && kept && same) || UNLISTED.includes(`${name} ${label}`)
        ? []
        : [{ label, ajv: accepts(value), zod: parsed.success, kept, same }];
    });
    expect(wrong).toEqual([]);
    expect(valid.length).toBeGreaterThanOrEqual(2 + inputs);
  });

  test('what the schema forbids is refused', () => {
    const wrong = invalid.flatMap(({ label, value }) => {
      const verdict = { ajv: accepts(value), zod: input.safeParse(value).success };
      return verdict.ajv || verdict.zod ? [{ label, ...verdict }] : [];
    });
    expect(wrong).toEqual([]);
    expect(invalid.length).toBeGreaterThanOrEqual(9 + 4 * inputs);
  });
});

const records = tools.flatMap((tool) => (tool.definition.endpoint === null ? [] : recordsOf(tool)));

function recordsOf(tool: (typeof tools)[number]) {
  return Object.entries(tool.definition.inputSchema.properties ?? {})
    .filter(([, schema]) => typesOf(schema).includes('object') && !schema.properties && !schema.additionalProperties)
    .map(([argument]) => ({ name: tool.name, argument, tool }));
}

test.each(records)('$name sends every key of $argument, however odd', async ({ name, argument, tool }) => {
  const bodies: string[] = [];
  const fetch = async (request: Request) => {
    bodies.push(await request.text());
    return Response.json({});
  };
  const toolkit = await createToolkit({ secretKey: 'sk_test_contract', ...selectionOf(name), fetch });
  const args = { ...callArguments(tool.definition, 'smallest'), [argument]: ODD_KEYS };
  expect((await toolkit.call(name, args)).data).toMatchObject({ clerk_instance: 'test' });
  const [body = ''] = bodies;
  expect(JSON.stringify(JSON.parse(body)[apiName(tool, argument)])).toBe(JSON.stringify(ODD_KEYS));
});

test('there was something to test', () => {
  expect(records.length).toBeGreaterThanOrEqual(10);
  expect(cases.flatMap(({ valid }) => valid).length).toBeGreaterThanOrEqual(700);
  expect(cases.flatMap(({ invalid }) => invalid).length).toBeGreaterThanOrEqual(1_700);
});
