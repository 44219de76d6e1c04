import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderConvertersPage } from '../../scripts/docs/converters-page.ts';
import type { JsonSchema } from '../../src/tool.ts';
import { everyTool } from '../support/catalogue/catalogue.ts';
import { compareSchemas } from '../support/clients/converters/compare.ts';
import { surveyConverters } from '../support/clients/converters/survey.ts';
import { clientRules } from '../support/clients/rules/client-rules.ts';

// Runs the listed schemas through the frameworks' own converters.

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const { devDependencies } = JSON.parse(read('package.json'));
const tools = (await everyTool()).map(({ definition }) => definition);
const surveys = await surveyConverters(tools);

/** Parts that a model can't do without: the inputs, their descriptions, types and values, and which it must give. */
const ESSENTIAL = ['input', 'properties', 'description', 'type', 'enum', 'items', 'required'];

describe.each(surveys)('$converter.package, $converter.entry', ({ converter, outcomes }) => {
  test('takes every schema, but for those that it refuses by design', () => {
    const refused = tools.filter(({ inputSchema }) => converter.refuses?.(inputSchema)).map(({ name }) => name);
    expect(outcomes.filter(({ error }) => error !== undefined).map(({ tool }) => tool)).toEqual(refused);
  });

  test('keeps every input with its description, type and values, and what is required', () => {
    const lost = outcomes.flatMap(({ tool, differences }) =>
      differences.flatMap(({ kind, keyword, place }) =>
        kind === 'left out' && ESSENTIAL.includes(keyword) ? [`${tool}${place}: ${keyword}`] : [],
      ),
    );
    expect(lost).toEqual([]);
  });
});

const LISTED = {
  type: 'object',
  properties: { ids: { type: 'array', items: { type: 'string', pattern: '^id_' } }, note: { type: 'string' } },
  required: ['ids'],
  additionalProperties: false,
};
const { ids, note } = LISTED.properties;
const OPEN = { type: 'object', properties: { kind: { enum: ['a'] } } };

test.each([
  { what: 'the same', converted: LISTED, want: [] },
  {
    what: 'the same in capitals',
    converted: { ...LISTED, type: 'OBJECT', properties: { ids, note: { type: 'STRING' } } },
    want: [],
  },
  {
    what: 'no limit',
    converted: { ...LISTED, additionalProperties: undefined },
    want: ['left out additionalProperties'],
  },
  {
    what: 'any other input',
    converted: { ...LISTED, additionalProperties: true },
    want: ['left out additionalProperties'],
  },
  {
    what: 'no pattern deep inside',
    converted: { ...LISTED, properties: { ids: { ...ids, items: { type: 'string' } }, note } },
    want: ['left out pattern at .ids[]'],
  },
  { what: 'an input less', converted: { ...LISTED, properties: { ids } }, want: ['left out input at .note'] },
  {
    what: 'an input more',
    converted: { ...LISTED, properties: { ids, note, wait: { type: 'boolean' } } },
    want: ['added input at .wait'],
  },
  { what: 'no inputs', converted: { ...LISTED, properties: undefined }, want: ['left out properties'] },
  { what: 'another description', converted: { ...LISTED, description: 'x' }, want: ['added description'] },
  { what: 'all required', converted: { ...LISTED, required: ['note', 'ids'] }, want: ['added required'] },
  { what: 'none required', converted: { ...LISTED, required: [] }, want: ['left out required'] },
  ...[{ type: ['string', 'null'] }, { type: 'string', nullable: true }, { anyOf: [note, { type: 'null' }] }].map(
    (nullable) => ({
      what: `null, as ${JSON.stringify(nullable)}`,
      converted: { ...LISTED, properties: { ids, note: nullable } },
      want: ['added null at .note'],
    }),
  ),
])('compares a schema with $what', ({ converted, want }) => {
  const found = compareSchemas(LISTED, converted as JsonSchema);
  expect(found.map(({ kind, keyword, place }) => `${kind} ${keyword}${place && ` at ${place}`}`)).toEqual(want);
});

test.each([
  { what: 'a constant', converted: { type: 'object', properties: { kind: { const: 'a' } } }, want: [] },
  { what: 'any other property', converted: { ...OPEN, additionalProperties: {} }, want: [] },
  { what: 'no other property', converted: { ...OPEN, additionalProperties: false }, want: ['added'] },
])('compares an open object with $what', ({ converted, want }) => {
  expect(compareSchemas(OPEN, converted as JsonSchema).map(({ kind }) => kind)).toEqual(want);
});

test('docs/converters.md is what the converters do', () => {
  const page = renderConvertersPage(surveys, clientRules, devDependencies);
  expect(read('docs/converters.md'), 'Run `npm run docs` and review the diff.').toBe(page);
});
