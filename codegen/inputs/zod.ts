import { type JsonSchema, jsonSchemaToZod } from 'json-schema-to-zod';
import { CodegenError } from '../shared/errors.ts';
import type { InputSchema } from './normalise.ts';
import { FORMATS } from './supported.ts';

/**
 * Translates an input to the source of a zod schema that accepts exactly what the input accepts and changes nothing in it.
 * The only file that knows json-schema-to-zod; a differential test holds its output against Ajv for every tool, and
 * a property test for any input.
 * @throws CodegenError when what comes out could let anything through as `any`
 */
export function zodSource(input: InputSchema, pointer: string): string {
  const source = translate(forLibrary(input) as InputSchema);
  if (/\bz\.any\(/.test(source)) throw new CodegenError(pointer, `would become "any": ${source}`);
  return source;
}

/** @param own a node to leave to the library; it is inside what the override makes of it */
function translate(schema: InputSchema, own?: InputSchema): string {
  return jsonSchemaToZod(schema as JsonSchema, {
    zodVersion: 4,
    noImport: true,
    parserOverride: (node) => (node === own ? undefined : override(node as InputSchema)),
  });
}

/** Own source for nodes that the library gets wrong; undefined leaves a node to it. */
function override(schema: InputSchema): string | undefined {
  const { nullable, ...rest } = schema;
  const source = plain(rest);
  return source === undefined || source === ANYTHING ? source : `${source}${nullable ? '.nullable()' : ''}`;
}

const ANYTHING = 'z.unknown()';

function plain(schema: InputSchema): string | undefined {
  const { type, format, multipleOf, additionalProperties: extra, ...rest } = schema;
  if (schema.enum) return undefined;
  if (type === undefined) return ANYTHING;
  if (format === 'date-time') return 'z.iso.datetime({ offset: true })';
  if (type === 'string') return text(format ? { ...FORMATS[format] } : schema);
  // zod's own takes a large remainder for a rounding error; this is what Ajv does.
  if (multipleOf !== undefined) {
    const number: InputSchema = { type, ...rest };
    return `${translate(number)}.refine((value) => Number.isInteger(value / ${multipleOf}))`;
  }
  // zod passes over this one key of a map, whatever its value.
  if (typeof extra === 'object' && (extra.type || extra.enum)) {
    const odd = `!Object.hasOwn(Object(map), "__proto__") || ${translate(extra)}.safeParse(Object(map)["__proto__"]).success`;
    return `z.unknown().refine((map) => ${odd}).pipe(${translate(schema, schema)})`;
  }
  return undefined;
}

/** JSON Schema counts characters and reads patterns by them, where zod and a plain RegExp go by UTF-16 units. */
function text({ pattern, minLength, maxLength }: InputSchema): string {
  const checks = [
    ...(pattern === undefined ? [] : [`.regex(new RegExp(${JSON.stringify(pattern)}, "u"))`]),
    // The first half bounds what the second one has to take apart.
    ...(minLength === undefined ? [] : [atLeast(minLength)]),
    ...(maxLength === undefined
      ? []
      : [`.refine((text) => text.length <= ${2 * maxLength} && [...text].length <= ${maxLength})`]),
  ];
  return `z.string()${checks.join('')}`;
}

function atLeast(count: number): string {
  return count <= 1
    ? `.min(${count})`
    : `.refine((text) => text.length >= ${2 * count} || [...text].length >= ${count})`;
}

/** Closed objects say so, since the library takes silence for "strip". */
function forLibrary(input: InputSchema): JsonSchema {
  const out: Record<string, unknown> = { ...input };
  if (input.items) out.items = forLibrary(input.items);
  if (input.type !== 'object') return out as JsonSchema;
  const entries = Object.entries(input.properties ?? {});
  const extra = input.additionalProperties;
  if (entries.length > 0)
    out.properties = Object.fromEntries(entries.map(([name, child]) => [name, forLibrary(child)]));
  // No keys at all: a record of nothing would let `__proto__` through.
  else if (extra === undefined) out.properties = {};
  // {} rather than true: a node that the override turns into unknown, where the library would write any.
  out.additionalProperties = extra === undefined ? false : extra === true ? {} : forLibrary(extra);
  return out as JsonSchema;
}
