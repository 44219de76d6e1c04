import { CodegenError } from './error.ts';
import type { Document, Schema } from './openapi.ts';
import { resolve } from './reference.ts';

/**
 * An input schema as the rest of codegen knows it: no reference, no combinator, no default;
 * an object lists its properties and is closed, or is a map of `additionalProperties`.
 */
export interface InputSchema {
  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  nullable?: true;
  enum?: unknown[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  items?: InputSchema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: true;
  properties?: Record<string, InputSchema>;
  required?: string[];
  /** Absent: no other keys. True: any value. */
  additionalProperties?: true | InputSchema;
}

/** Constraints that mean the same in OpenAPI 3.0, JSON Schema and zod. */
const SAME = ['pattern', 'minLength', 'maxLength', 'multipleOf', 'minItems', 'maxItems'] as const;

/** Formats that are checked on both sides; int64 and the like say nothing that the type doesn't. */
const FORMATS = new Set(['email', 'uri', 'date-time']);
const SILENT_FORMATS = new Set(['int32', 'int64', 'float', 'double']);

/** What may stand beside `allOf`: it says nothing of the values, but that null is one. */
const BESIDE = new Set([
  'nullable',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
  'description',
  'title',
  'example',
]);

/** What normalising understands; anything else in an input is refused, not guessed. */
const KNOWN = new Set<string>([
  ...SAME,
  ...['$ref', 'type', 'nullable', 'enum', 'format', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['items', 'uniqueItems', 'properties', 'required', 'additionalProperties', 'allOf'],
  // Words for people and for servers; `default` is dropped so that no call sends a field that nobody named.
  ...['default', 'deprecated', 'readOnly', 'writeOnly', 'description', 'title', 'example'],
]);

/**
 * An input schema of the spec in the one form that everything after works on.
 * @param pointer where the node stands in the document, for errors
 * @throws CodegenError with the JSON pointer for a construct that is not supported, and for a reference that leads nowhere
 */
export function normalise(
  document: Document,
  node: Schema,
  pointer: string,
  above: readonly Schema[] = [],
): InputSchema {
  const schema = merged(document, node, pointer);
  if (above.includes(schema))
    throw new CodegenError(pointer, 'a schema that contains itself is not supported in an input');
  for (const keyword of Object.keys(schema)) {
    if (!KNOWN.has(keyword)) throw new CodegenError(pointer, `"${keyword}" is not supported in an input`);
  }
  const inner = (child: Schema, at: string) => normalise(document, child, `${pointer}/${at}`, [...above, schema]);
  const out: InputSchema = {};
  if (schema.type) out.type = schema.type;
  if (schema.nullable) out.nullable = true;
  if (schema.enum) out.enum = schema.nullable ? schema.enum.filter((value) => value !== null) : schema.enum;
  for (const keyword of SAME) if (schema[keyword] !== undefined) Object.assign(out, { [keyword]: schema[keyword] });
  if (schema.uniqueItems) out.uniqueItems = true;
  bounds(schema, out);
  format(schema, out, pointer);
  if (schema.type === 'array') {
    if (!schema.items) throw new CodegenError(pointer, 'an array without "items" is not supported in an input');
    out.items = inner(schema.items, 'items');
    if (out.uniqueItems && (out.items.type === 'object' || out.items.type === 'array')) {
      throw new CodegenError(pointer, '"uniqueItems" of objects or arrays is not supported in an input');
    }
  }
  if (schema.type === 'object') object(schema, out, inner, pointer);
  else if (schema.properties) throw new CodegenError(pointer, '"properties" without "type: object" is not supported');
  return out;
}

/** Draft 4 says "exclusive" as a flag beside the bound. */
function bounds(schema: Schema, out: InputSchema): void {
  const { minimum, maximum } = schema;
  // That a limit is at least 1 and a count at least 0 goes without saying: Clerk refuses the rest, and words are dear.
  const silent = schema.type === 'integer' && (minimum === 0 || minimum === 1) && schema.exclusiveMinimum !== true;
  if (minimum !== undefined && !silent)
    out[schema.exclusiveMinimum === true ? 'exclusiveMinimum' : 'minimum'] = minimum;
  if (maximum !== undefined) out[schema.exclusiveMaximum === true ? 'exclusiveMaximum' : 'maximum'] = maximum;
}

function format(schema: Schema, out: InputSchema, pointer: string): void {
  if (schema.format === undefined || SILENT_FORMATS.has(schema.format)) return;
  if (!FORMATS.has(schema.format))
    throw new CodegenError(pointer, `format "${schema.format}" is not supported in an input`);
  // zod's own format replaces the string, and with it whatever else was said of the string.
  const [lost] = ['enum', 'pattern', 'minLength', 'maxLength'].filter((keyword) => Object.hasOwn(schema, keyword));
  if (lost) throw new CodegenError(pointer, `"${lost}" beside format "${schema.format}" is not supported in an input`);
  out.format = schema.format;
}

type Inner = (child: Schema, at: string) => InputSchema;

function object(schema: Schema, out: InputSchema, inner: Inner, pointer: string): void {
  const entries = Object.entries(schema.properties ?? {});
  if (entries.length > 0) {
    out.properties = Object.fromEntries(entries.map(([name, child]) => [name, inner(child, `properties/${name}`)]));
    if (schema.required?.length) out.required = [...schema.required].sort();
    const unknown = schema.required?.find((name) => !Object.hasOwn(schema.properties ?? {}, name));
    if (unknown !== undefined)
      throw new CodegenError(pointer, `requires "${unknown}", which is not among its properties`);
  }
  const extra = schema.additionalProperties;
  if (typeof extra === 'object') out.additionalProperties = inner(extra, 'additionalProperties');
  // A closed object is the default: stripped silently, a misspelt key would look as if it had been set.
  else if (extra === true || (extra === undefined && entries.length === 0)) out.additionalProperties = true;
}

/** The node behind its reference; `allOf` of one schema is that schema with what stands beside it. */
function merged(document: Document, node: Schema, pointer: string): Schema {
  const schema = resolve<Schema>(document, node as Schema, pointer);
  if (!schema.allOf) return schema;
  const [only, ...more] = schema.allOf;
  if (!only || more.length > 0) {
    throw new CodegenError(pointer, `"allOf" of ${schema.allOf.length} schemas is not supported in an input`);
  }
  const { allOf: _, ...beside } = schema;
  // Anything that constrains would have to be merged with what it stands beside, not put over it.
  const [hard] = Object.keys(beside).filter((keyword) => !BESIDE.has(keyword));
  if (hard) throw new CodegenError(pointer, `"${hard}" beside "allOf" is not supported in an input`);
  return { ...merged(document, only, `${pointer}/allOf/0`), ...beside };
}
