import type { JsonSchema } from '../src/runtime/tool.ts';
import type { InputSchema } from './schema.ts';

const SAME = [
  ...['format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['multipleOf', 'minItems', 'maxItems', 'uniqueItems'],
] as const;

/** A normalised input as JSON Schema 2020-12, in the subset that every client takes: no reference, no combinator. */
export function toJsonSchema(input: InputSchema, description?: string): JsonSchema {
  const out: JsonSchema = {};
  if (input.type) out.type = input.nullable ? [input.type, 'null'] : input.type;
  if (input.enum) out.enum = input.nullable ? [...input.enum, null] : input.enum;
  if (description !== undefined) out.description = description;
  for (const keyword of SAME) {
    const value = (input as Record<string, unknown>)[keyword];
    if (value !== undefined) out[keyword] = value;
  }
  if (input.items) out.items = toJsonSchema(input.items);
  if (input.type === 'object') object(input, out);
  return out;
}

function object(input: InputSchema, out: JsonSchema): void {
  const entries = Object.entries(input.properties ?? {});
  if (entries.length > 0)
    out.properties = Object.fromEntries(entries.map(([name, child]) => [name, toJsonSchema(child)]));
  if (input.required) out.required = input.required;
  const extra = input.additionalProperties;
  // A free-form object needs no keyword: without one, JSON Schema allows every key.
  if (extra === undefined) out.additionalProperties = false;
  else if (extra !== true) out.additionalProperties = toJsonSchema(extra);
}
