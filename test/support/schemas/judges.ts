import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import * as z from 'zod';
import { toJsonSchema } from '../../../codegen/inputs/json-schema.ts';
import { normalise } from '../../../codegen/inputs/normalise.ts';
import { zodSource } from '../../../codegen/inputs/zod.ts';
import type { Schema } from '../../../codegen/openapi/types.ts';
import { ROOT, type SchemaDocument } from './arbitrary.ts';
import { INTENDED_DIFFERENCES } from './intended-differences.ts';

/** The verdicts of the three judges on a value, and whether zod left it unchanged. */
export interface Verdict {
  zod: boolean;
  listed: boolean;
  original: boolean;
  same: boolean;
}

type Json = Record<string, unknown>;

// The keys of a value are its own: `toString` is not given because every object has it.
const options = { ownProperties: true, logger: false as const, code: { optimize: false } };
const newest = new Ajv2020({ ...options, strict: true, allowUnionTypes: true, strictTypes: false });
const draft4 = new AjvDraft4.default({ ...options, strict: false, validateSchema: false });
for (const ajv of [newest, draft4]) (addFormats as unknown as (ajv: unknown) => void)(ajv);

/**
 * Makes the three judges of a schema: zod as emitted, Ajv on the listed schema, Ajv on the schema as the spec has it.
 * @param rows the names of the differences that are applied first
 */
export function judges(
  given: SchemaDocument,
  rows: readonly string[] = Object.keys(INTENDED_DIFFERENCES),
): (value: unknown) => Verdict {
  const input = normalise(given.document, given.root, ROOT);
  const source = zodSource(input, ROOT);
  const parser = new Function('z', `return ${source}`)(z) as z.ZodType;
  const listed = listedJudge(toJsonSchema(input), given, rows);
  const original = originalJudge(given, rows);
  return (value) => {
    const parsed = parser.safeParse(value);
    return {
      zod: parsed.success,
      listed: listed(value),
      original: original(value),
      same: !parsed.success || isDeepStrictEqual(withoutProto(parsed.data), withoutProto(value)),
    };
  };
}

function listedJudge(schema: Json, given: SchemaDocument, rows: readonly string[]): (value: unknown) => boolean {
  const silent = rows.filter((row) => INTENDED_DIFFERENCES[row]?.listed);
  return newest.compile(everywhere(schema, given, silent)) as (value: unknown) => boolean;
}

/**
 * Makes the judge of the spec's schema: Ajv on draft 4, of which OpenAPI 3.0 is a dialect; `nullable` adds to the
 * `type` beside it, and does nothing without.
 */
function originalJudge(given: SchemaDocument, rows: readonly string[]): (value: unknown) => boolean {
  const translate = (schema: Schema) => dialect(everywhere(schema as Json, given, rows));
  const components = Object.entries(given.components).map(([name, schema]) => [name, translate(schema)]);
  const whole = { ...translate(given.root), components: { schemas: Object.fromEntries(components) } };
  return draft4.compile(whole) as (value: unknown) => boolean;
}

/** Applies these differences to each schema in a schema. */
function everywhere(node: Json, given: SchemaDocument, rows: readonly string[]): Json {
  const changed = rows.reduce((schema, row) => INTENDED_DIFFERENCES[row]?.apply(schema, given) ?? schema, node);
  return inside(changed, (child) => everywhere(child, given, rows));
}

/** Translates what draft 4 doesn't know: nothing counts beside a $ref, nor `nullable` without a type. */
function dialect(node: Json): Json {
  if (typeof node.$ref === 'string') return { $ref: node.$ref };
  const { nullable, ...rest } = inside(node, dialect);
  return rest.type === undefined || nullable === undefined ? rest : { ...rest, nullable };
}

function inside(node: Json, change: (child: Json) => Json): Json {
  const { properties, items, additionalProperties: extra, allOf } = node as Record<string, Json & Json[]>;
  return {
    ...node,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, child]) => [name, change(child as Json)])),
    }),
    ...(items && { items: change(items) }),
    ...(typeof extra === 'object' && { additionalProperties: change(extra) }),
    ...(allOf && { allOf: allOf.map(change) }),
  };
}

/**
 * Returns a value without the key `__proto__`, which zod's copy lacks; what is sent is the value itself
 * (src/runtime/arguments/validate.ts).
 */
function withoutProto(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProto);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== '__proto__');
  return Object.fromEntries(entries.map(([key, child]) => [key, withoutProto(child)]));
}
