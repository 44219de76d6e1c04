import type { JsonSchema } from '../../src/tool.ts';
import type { InputSchema } from './normalise.ts';

const SAME = [
  ...['format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['multipleOf', 'minItems', 'maxItems', 'uniqueItems'],
] as const;

/** Returns the description of a node by its path below the input: '' for the input itself, `role` for a property of its own or of its items. */
export type Describe = (path: string) => string | undefined;

/** Translates a normalised input to JSON Schema 2020-12, in the subset that every client takes: no reference, no combinator. */
export function toJsonSchema(input: InputSchema, describe: Describe = () => undefined, path = ''): JsonSchema {
  const out: JsonSchema = {};
  const description = describeNotes(input, describe(path));
  if (input.type) out.type = input.nullable ? [input.type, 'null'] : input.type;
  if (input.enum) out.enum = input.nullable ? [...input.enum, null] : input.enum;
  if (description !== undefined) out.description = description;
  for (const keyword of SAME) {
    const value = (input as Record<string, unknown>)[keyword];
    if (value !== undefined) out[keyword] = value;
  }
  // An array's items share its path: `items.role` is the role of each.
  if (input.items) out.items = toJsonSchema(input.items, (at) => (at === path ? undefined : describe(at)), path);
  if (input.type === 'object') object(input, out, describe, path);
  return out;
}

/** Says behind a description what no keyword says: `Satellite domain; only true`. */
function describeNotes({ notes = [] }: InputSchema, description: string | undefined): string | undefined {
  return notes.length === 0 ? description : [...(description ? [description] : []), ...notes].join('; ');
}

function object(input: InputSchema, out: JsonSchema, describe: Describe, path: string): void {
  const below = (name: string) => (path === '' ? name : `${path}.${name}`);
  const entries = Object.entries(input.properties ?? {});
  if (entries.length > 0)
    out.properties = Object.fromEntries(
      entries.map(([name, child]) => [name, toJsonSchema(child, describe, below(name))]),
    );
  if (input.required) out.required = input.required;
  const extra = input.additionalProperties;
  // A free-form object needs no keyword: without one, JSON Schema allows every key.
  if (extra === undefined) out.additionalProperties = false;
  else if (extra !== true) out.additionalProperties = toJsonSchema(extra);
}
