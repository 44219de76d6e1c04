import { type JsonSchema, jsonSchemaToZod } from 'json-schema-to-zod';
import { CodegenError } from './error.ts';
import type { InputSchema } from './schema.ts';

/** Formats as zod 4 spells them; json-schema-to-zod, no longer maintained, writes what zod 4 deprecates. */
const FORMATS: Record<string, string> = {
  email: 'z.email()',
  uri: 'z.url()',
  'date-time': 'z.iso.datetime({ offset: true })',
};

/**
 * The source of a zod schema that accepts exactly what the input accepts and changes nothing in it.
 * The only file that knows json-schema-to-zod; a differential test holds its output against Ajv for every tool.
 * @throws CodegenError when what comes out could let anything through as `any`
 */
export function zodSource(input: InputSchema, pointer: string): string {
  const source = jsonSchemaToZod(forLibrary(input), {
    zodVersion: 4,
    noImport: true,
    parserOverride: (schema) => override(schema as InputSchema),
  });
  if (/\bz\.any\(/.test(source)) throw new CodegenError(pointer, `would become "any": ${source}`);
  return source;
}

/** Own source for nodes that the library gets wrong; undefined leaves a node to it. */
function override(schema: InputSchema): string | undefined {
  const nullable = schema.nullable ? '.nullable()' : '';
  const format = schema.type === 'string' && schema.format ? FORMATS[schema.format] : undefined;
  if (format) return `${format}${nullable}`;
  if (schema.type === undefined && !schema.enum) return 'z.unknown()';
  return undefined;
}

/** Closed objects say so, since the library takes silence for "strip". */
function forLibrary(input: InputSchema): JsonSchema {
  const out: Record<string, unknown> = { ...input };
  if (input.items) out.items = forLibrary(input.items);
  if (input.type !== 'object') return out as JsonSchema;
  const entries = Object.entries(input.properties ?? {});
  if (entries.length > 0)
    out.properties = Object.fromEntries(entries.map(([name, child]) => [name, forLibrary(child)]));
  const extra = input.additionalProperties;
  // {} rather than true: a node that the override turns into unknown, where the library would write any.
  out.additionalProperties = extra === undefined ? false : extra === true ? {} : forLibrary(extra);
  return out as JsonSchema;
}
