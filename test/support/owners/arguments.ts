import type { JsonSchema, ToolDefinition } from '../../../src/tool.ts';
import { callArguments, IMAGE } from '../catalogue/catalogue.ts';
import { typesOf } from '../schemas/types-of.ts';
import { ordinaryValue, type Size } from '../spec/arguments.ts';
import { idOf, type Owner, textOf } from './responses.ts';

type Args = Record<string, unknown>;

const [ada, bea] = [idOf('user', 'Ada'), idOf('user', 'Bea')];
const [adas, beas] = [idOf('org', 'Ada'), idOf('org', 'Bea')];

/** Every way to name Bea, or her beside Ada, in one text. */
const NAMES = [
  ...[bea, `-${bea}`, `+${bea}`, `${ada},${bea}`, `${ada}/../${bea}`, beas, `-${beas}`, `+${beas}`, `${adas},${beas}`],
  ...['Bea-slug', 'id_Bea', '-id_Bea', '+id_Bea', idOf('ak', 'Bea'), 'Bea@example.com'],
];

/** Makes arguments of a call that name Ada wherever they name anybody. */
export function adasArguments(definition: ToolDefinition, size: Size): Args {
  const { properties = {} } = definition.inputSchema;
  const args = Object.entries(callArguments(definition, size)).map(([name, value]) => {
    const mine = name === definition.upload ? value : withTexts(value, properties[name] ?? {}, name, adasText);
    return [name, mine];
  });
  return Object.fromEntries(args);
}

/**
 * Makes arguments that name Bea in one place, in every way that its schema allows; pinned arguments that are not shown
 * are included.
 * @param whole the definition with everything that a request may have
 * @param base the other arguments
 */
export function beasArguments(whole: ToolDefinition, base: Args): { argument: string; args: Args }[] {
  return Object.entries(whole.inputSchema.properties ?? {}).flatMap(([argument, schema]) => {
    const values = argument === whole.upload ? [IMAGE.file] : NAMES.flatMap((name) => naming(schema, argument, name));
    const different = new Map(values.map((value) => [JSON.stringify(value), value]));
    return [...different.values()].map((value) => ({ argument, args: { ...base, [argument]: value } }));
  });
}

/** Makes values of a schema with a name in each place that takes a text, one place at a time. */
function naming(schema: JsonSchema, name: string, text: string): unknown[] {
  const types = typesOf(schema);
  if (schema.enum || isTime(schema)) return [];
  if (types.includes('string')) return [text];
  if (types.includes('array')) {
    const items = schema.items ?? {};
    const mine = withTexts(ordinaryValue(items, 'fullest', name), items, name, adasText);
    return naming(items, name, text).flatMap((item) => [[item], [mine, item], [item, mine]]);
  }
  if (!types.includes('object')) return types.length === 0 ? [text] : [];
  const { properties } = schema;
  if (!properties) return [{ [text]: { deep: [text] } }];
  const mine = withTexts(ordinaryValue(schema, 'fullest', name), schema, name, adasText) as object;
  return Object.entries(properties).flatMap(([key, inner]) =>
    naming(inner, key, text).map((value) => ({ ...mine, [key]: value })),
  );
}

/** Tells of an input that takes a time, which nobody's name is. */
function isTime({ format, description = '' }: JsonSchema): boolean {
  return format === 'date-time' || description.includes('RFC 3339');
}

/** Returns a value with its texts replaced, by the names of their fields; fixed values stay. */
function withTexts(value: unknown, schema: JsonSchema, name: string, text: Text): unknown {
  if (schema.enum || isTime(schema)) return value;
  if (typeof value === 'string') return text(name, schema);
  if (Array.isArray(value)) return value.map((item) => withTexts(item, schema.items ?? {}, name, text));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, inner]) => [
    key,
    withTexts(inner, schema.properties?.[key] ?? {}, key, text),
  ]);
  return Object.fromEntries(fields);
}

/** Makes a text for a field of this name and schema. */
type Text = (name: string, schema: JsonSchema) => string;

/** Returns Ada's text for a field; of those that a pattern allows, the first. */
function adasText(name: string, { pattern }: JsonSchema): string {
  const owner: Owner = 'Ada';
  const texts = [textOf(owner, name), idOf('user', owner), idOf('ak', owner)];
  return texts.find((text) => pattern === undefined || new RegExp(String(pattern)).test(text)) ?? '';
}
