import { describe, expect, test } from 'vitest';
import { catalogue, loadDefinitions } from '../../src/runtime/catalogue/catalogue.ts';
import type { JsonSchema } from '../../src/tool.ts';
import { FIELDS } from '../../src/tool-schema.ts';
import { everyTool } from '../support/catalogue/catalogue.ts';

// What clients and the model APIs behind them can read, so that no tool takes the whole list down with it.

const tools = await everyTool();
const names = tools.map(({ name }) => name);

/** Keywords that a client drops, refuses, or misinterprets. */
const REFUSED = [
  ...['$ref', '$dynamicRef', '$defs', 'definitions', '$id', '$schema', 'default', 'const', 'nullable', 'if'],
  ...['allOf', 'anyOf', 'oneOf', 'not', 'patternProperties', 'dependentSchemas', 'propertyNames', 'prefixItems'],
];

/** Keywords that constrain nothing: a schema of these alone accepts any value. */
const SILENT = new Set(['description', 'title']);

interface Place {
  path: string;
  schema: unknown;
}

/** Lists a schema and all schemas in it. */
function places(schema: unknown, path = 'inputSchema'): Place[] {
  const { properties = {}, items, additionalProperties: extra, anyOf = [] } = (schema ?? {}) as JsonSchema;
  return [
    { path, schema },
    ...Object.entries(properties).flatMap(([name, inner]) => places(inner, `${path}.properties.${name}`)),
    ...(items === undefined ? [] : places(items, `${path}.items`)),
    ...(typeof extra === 'object' ? places(extra, `${path}.additionalProperties`) : []),
    ...anyOf.flatMap((inner, i) => places(inner, `${path}.anyOf[${i}]`)),
  ];
}

/** Lists the problems of one schema, not counting those in it. */
function complaints({ path, schema }: Place): string[] {
  if (typeof schema !== 'object' || schema === null) return [`${path} is ${JSON.stringify(schema)}, not an object`];
  const node = schema as JsonSchema;
  const required = node.required ?? [];
  return [
    ...REFUSED.filter((keyword) => Object.hasOwn(node, keyword)).map((keyword) => `${path} has "${keyword}"`),
    ...(Object.keys(node).every((keyword) => SILENT.has(keyword))
      ? [`${path} accepts any value: correct it in spec/overlay.yaml`]
      : []),
    ...(typeof node.type === 'string' ? [] : [`${path} is not of one type, but of ${JSON.stringify(node.type)}`]),
    ...(node.type === 'null' ? [`${path} is null`] : []),
    ...(node.enum?.every((value) => typeof value === 'string' && value !== '') === false
      ? [`${path} has an enum of ${JSON.stringify(node.enum)}, not of non-empty strings`]
      : []),
    ...(node.enum?.length === 0 ? [`${path} has an empty enum`] : []),
    ...required.filter((name) => !Object.hasOwn(node.properties ?? {}, name)).map((name) => `${path} lacks ${name}`),
    ...(new Set(required).size < required.length ? [`${path} requires something twice`] : []),
    ...(Array.isArray(node.items) ? [`${path}.items is a list`] : []),
  ];
}

describe.each(tools)('$name', ({ name, definition }) => {
  const { wireName, title, description, tier, asks, annotations, inputSchema } = definition;

  test('has an input schema that every client can read', () => {
    expect(inputSchema.type).toBe('object');
    expect(inputSchema.additionalProperties).toBe(false);
    // Covers what the MCP Inspector 2.12.0 lints under `--strict`: boolean and empty subschemas, remote references, null.
    expect(places(inputSchema).flatMap(complaints)).toEqual([]);
  });

  test('has words for every input', () => {
    // The instructions have the words for `fields`, once for all tools.
    const { [FIELDS]: _, ...described } = inputSchema.properties ?? {};
    const inputs = Object.entries(described);
    const wordless = inputs.filter(([, schema]) => !/\S/.test(schema.description ?? '')).map(([input]) => input);
    expect(wordless).toEqual([]);
  });

  test('has names and a description', () => {
    expect(name).toMatch(/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/);
    expect(wireName.length).toBeLessThanOrEqual(44);
    const whole = name.replace('.', '_');
    if (whole.length <= 44) expect(wireName).toBe(whole);
    expect(wireName).toMatch(/^[a-z][A-Za-z0-9]*_[a-z][A-Za-z0-9]*$/);
    expect(title).toMatch(/\S/);
    expect(description).toMatch(/\S/);
    // How long it may be, and what it has to say, `npm run generate` holds: codegen/plan/descriptions/description-rules.ts.
  });

  test('has the four annotations that its tier and its judgement mean', () => {
    expect(annotations).toEqual({
      readOnlyHint: tier === 'read',
      destructiveHint: asks !== undefined,
      idempotentHint: expect.any(Boolean),
      openWorldHint: expect.any(Boolean),
    });
  });
});

test('a wire name is one tool, in whatever case', () => {
  const seen = tools.map(({ definition }) => definition.wireName.toLowerCase());
  expect(seen.filter((wireName, i) => seen.indexOf(wireName) !== i)).toEqual([]);
});

test('the index, the categories and the definitions hold the same tools', async () => {
  const indexed = tools.map(({ definition: { wireName, name, tier, asks, upload }, implementation: { runs } }) => [
    wireName,
    { name, tier, asks, needs: upload ? 'files' : runs === 'export' ? 'exports' : undefined },
  ]);
  const known = Object.entries(catalogue.tools).map(([wireName, { name, tier, asks, needs }]) => [
    wireName,
    { name, tier, asks, needs },
  ]);
  expect(known).toEqual(indexed);
  const categories = await Promise.all(Object.values(catalogue.categories).map(({ definitions }) => definitions()));
  expect(categories.flat().map(({ name }) => name)).toEqual(names);
  expect(names).toEqual(expect.arrayContaining(catalogue.defaultSelection));
});

test('tools stand in one order, however they are asked for', async () => {
  expect(names).toEqual([...names].sort());
  const backwards = await loadDefinitions([...names].reverse());
  expect([...backwards].map(({ name }) => name).sort()).toEqual(names);
});

// Tools of our own say themselves what `fields` is.
test.each(tools.filter(({ implementation }) => !implementation.runs))(
  '$name picks fields of the result, last of all, where it has one',
  ({ definition, implementation }) => {
    const properties = Object.entries(definition.inputSchema.properties ?? {});
    const place = properties.findIndex(([name]) => name === FIELDS);
    expect(place).toBe(implementation.response ? properties.length - 1 : -1);
    if (place !== -1) expect(properties[place]?.[1]).toEqual({ type: 'array', items: { type: 'string' } });
  },
);
