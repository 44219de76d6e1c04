import fc from 'fast-check';
import { FORMATS, SILENT_FORMATS } from '../../../codegen/inputs/supported.ts';
import { toSegment } from '../../../codegen/openapi/pointer.ts';
import type { Document, Schema } from '../../../codegen/openapi/types.ts';

/** A document with one input schema, at `ROOT`, and the schemas that it may refer to. */
export interface SchemaDocument {
  document: Document;
  root: Schema;
  components: Record<string, Schema>;
}

/** The random seed, so that the schemas are the same every time; the environment can set another. */
export const SEED = Number(process.env.SCHEMA_SEED ?? 20260512);

/** The pointer to the input schema in the document. */
export const ROOT = '#/paths/~1things/post/requestBody/content/application~1json/schema';

/**
 * Names of properties: keywords, names that pointers escape, names that aren't letters. Not the empty one: Ajv doesn't
 * require it.
 */
export const NAMES = ['a', 'b', 'a/b', 'a~1b', '$ref', 'type', 'enum', 'properties', 'default', 'é 😀', '0'];
const COMPONENTS = ['Plain', 'With space', 'a/b~c', '100%'];

export const PATTERNS: Record<string, string[]> = {
  '^[A-Z]{2}$': ['AB', 'ABC', 'ab'],
  '^.$': ['a', '😀', 'ab', '\n'],
  '^[^_][a-z]*$': ['😀', 'ab', '_a'],
  '^(\\S(.*\\S)?)?$': ['', ' a', 'a b', '😀'],
  x: ['x', 'axb', 'y'],
  '\\p{Lu}': ['É', 'é'],
};

/** Generates schemas of what is supported, with references to earlier components only, so that none is circular. */
export const schemaDocuments: fc.Arbitrary<SchemaDocument> = fc
  .nat({ max: COMPONENTS.length })
  .chain((count) => fc.tuple(...COMPONENTS.slice(0, count).map((_, i) => schema(1, refs(i))), schema(2, refs(count))))
  .map((schemas) => toSchemaDocument(schemas.at(-1) as Schema, schemas.slice(0, -1)));

/** Makes a document of a schema and the components that it refers to. */
export function toSchemaDocument(root: Schema, list: readonly Schema[] = []): SchemaDocument {
  const components = Object.fromEntries(list.map((one, i) => [COMPONENTS[i], one]));
  const body = { content: { 'application/json': { schema: root } } };
  const document: Document = {
    openapi: '3.0.3',
    info: { title: 'Random', version: '1' },
    paths: { '/things': { post: { requestBody: body, responses: {} } } },
    components: { schemas: components },
  };
  return { document, root, components };
}

/** Makes a reference to a component, escaped as in a URI. */
export function refTo(name: string): string {
  return `#/components/schemas/${encodeURIComponent(toSegment(name))}`;
}

const refs = (count: number) => COMPONENTS.slice(0, count).map(refTo);
const flag = fc.boolean();
const maybe = (max: number) => fc.option(fc.nat({ max }), { nil: undefined, freq: 2 });

/** Generates keywords that constrain no value, and null. */
const words = fc.record(
  {
    default: fc.jsonValue({ maxDepth: 1 }),
    ...Object.fromEntries(['deprecated', 'readOnly', 'writeOnly'].map((name) => [name, flag])),
    ...Object.fromEntries(['description', 'title', 'example'].map((name) => [name, fc.constant('Words')])),
  },
  { requiredKeys: [] },
);
const nullable = fc.record({ nullable: flag }, { requiredKeys: [] });
const of = (type: Schema['type'], ...parts: fc.Arbitrary<object>[]): fc.Arbitrary<Schema> =>
  fc
    .tuple(nullable, rarely(words), ...parts)
    .map((all) => withoutUndefined(Object.assign({}, ...all, type && { type })));
const rarely = (part: fc.Arbitrary<object>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: part });
const withoutUndefined = (node: object): Schema =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined));

const enumOf = (...values: unknown[]) =>
  fc.tuple(fc.subarray(values, { minLength: 1 }), rarely(fc.constant([null]))).map(([some, none]) => ({
    enum: [...some, ...Object.values(none)],
  }));

const range = (least: string, most: string, max: number) =>
  fc.tuple(maybe(max), maybe(max)).map(([from, more]) => ({
    [least]: from,
    [most]: more === undefined ? undefined : (from ?? 0) + more,
  }));

const bound = fc.option(fc.constantFrom(-3, -0.5, 0, 1, 2, 2.5, 10), { nil: undefined });
const bounds = fc.record({ minimum: bound, maximum: bound, low: fc.option(flag), high: fc.option(flag) }).map((it) => ({
  minimum: it.minimum,
  maximum: it.maximum,
  ...(it.low !== null && it.minimum !== undefined && { exclusiveMinimum: it.low }),
  ...(it.high !== null && it.maximum !== undefined && { exclusiveMaximum: it.high }),
}));
const step = rarely(fc.record({ multipleOf: fc.constantFrom(1, 2, 3) }));
const width = rarely(fc.record({ format: fc.constantFrom(...SILENT_FORMATS) }));

const string = of(
  'string',
  range('minLength', 'maxLength', 3),
  rarely(fc.record({ pattern: fc.constantFrom(...Object.keys(PATTERNS)) })),
);
const plain = fc.oneof(
  string,
  of('string', fc.record({ format: fc.constantFrom(...Object.keys(FORMATS), ...SILENT_FORMATS) })),
  of('string', enumOf('a', '', '😀', 'null', '1')),
  of('integer', bounds, step, width),
  of('number', bounds, step, width),
  of('integer', enumOf(0, 1, -7)),
  of('number', enumOf(0.5, 2)),
  of('boolean'),
  of('boolean', enumOf(true, false)),
  of(undefined, enumOf('a', 1, true, 0.5)),
);

/** Generates a schema at a place that is `depth` levels above the deepest, with these references to choose from. */
function schema(depth: number, known: readonly string[]): fc.Arbitrary<Schema> {
  const leaf = fc.oneof({ weight: 9, arbitrary: plain }, { weight: 1, arbitrary: of(undefined) });
  const beside = rarely(fc.record({ nullable: flag, maxLength: fc.constant(1) }));
  const flat =
    known.length === 0
      ? leaf
      : fc.oneof(
          { weight: 3, arbitrary: leaf },
          {
            weight: 1,
            arbitrary: fc.tuple(beside, fc.constantFrom(...known)).map(([a, $ref]): Schema => ({ ...a, $ref })),
          },
        );
  if (depth === 0) return flat;
  const inner = schema(depth - 1, known);
  const array = fc.oneof(
    of('array', range('minItems', 'maxItems', 2), fc.record({ items: inner })),
    of('array', range('minItems', 'maxItems', 2), fc.record({ items: plain, uniqueItems: flag })),
  );
  const wrapped = fc
    .tuple(nullable, rarely(words), inner)
    .map(([a, b, only]): Schema => ({ ...a, ...b, allOf: [only] }));
  return fc.oneof(
    { weight: 2, arbitrary: flat },
    { weight: 2, arbitrary: array },
    { weight: 4, arbitrary: of('object', properties(inner), extra(inner)) },
    { weight: 1, arbitrary: wrapped },
  );
}

function properties(inner: fc.Arbitrary<Schema>): fc.Arbitrary<object> {
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...NAMES), inner, flag), { selector: ([name]) => name, maxLength: 3 })
    .map((list) => ({
      ...(list.length > 0 && { properties: Object.fromEntries(list) }),
      ...(list.some(([, , must]) => must) && { required: list.filter(([, , must]) => must).map(([name]) => name) }),
    }));
}

function extra(inner: fc.Arbitrary<Schema>): fc.Arbitrary<object> {
  return fc.option(fc.oneof(flag, inner), { nil: undefined }).map((additionalProperties) => ({ additionalProperties }));
}
