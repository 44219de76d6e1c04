import { type Field, type Fields, FORMATS } from '../records/fields.ts';
import type { Kind } from '../records/kind.ts';
import { BASE_FIELDS } from './build-world.ts';
import { KINDS } from './kinds.ts';
import { MOMENT_PATTERN } from './moment.ts';

type JsonSchema = Record<string, unknown>;

const TYPES: Record<Field['kind'], JsonSchema> = {
  string: { type: 'string' },
  boolean: { type: 'boolean' },
  integer: { type: 'integer' },
  object: { type: 'object' },
  strings: { type: 'string' },
  list: {},
  time: { type: 'string', format: 'date-time' },
  moment: { type: 'string', pattern: MOMENT_PATTERN, description: '3 days ago, in 2 hours, or 2026-01-31T09:00:00Z' },
};

/** Returns the JSON Schema of world files, by which editors check and complete them. */
export function worldSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A world for the sandbox of clerk-agent-toolkit',
    type: ['object', 'null'],
    properties: Object.fromEntries(KINDS.map((kind) => [kind.key, recordsSchema(kind)])),
    additionalProperties: false,
  };
}

function recordsSchema({ fields, single }: Kind): JsonSchema {
  if (single) return { anyOf: [objectSchema(fields), { type: 'null' }] };
  return { anyOf: [arrayOf(objectSchema({ ...BASE_FIELDS, ...fields })), { type: 'null' }] };
}

function objectSchema(fields: Fields): JsonSchema {
  const entries = Object.entries(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, field]) => [name, fieldSchema(field)])),
    required: entries.flatMap(([name, field]) => (field.required ? [name] : [])),
    additionalProperties: false,
  };
}

function fieldSchema(field: Field): JsonSchema {
  const { kind, allowed, format, min, max, items, of } = field;
  const one: JsonSchema = {
    ...TYPES[kind],
    ...(allowed && { enum: allowed }),
    ...(format && { pattern: patternOf(FORMATS[format].pattern), description: FORMATS[format].expected }),
    ...(kind === 'integer' && { minimum: min, maximum: max }),
    ...(field.required && TYPES[kind].type === 'string' && { minLength: 1 }),
    ...(of && { description: `An id or another name of one of the ${[of].flat().join(' or ')}` }),
  };
  const several = arrayOf(
    kind === 'list' ? objectSchema(items ?? {}) : one,
    kind === 'list' ? undefined : { min, max },
  );
  const shapes = kind === 'list' ? [several] : kind === 'strings' ? [one, several] : [one];
  if (field.nullable) shapes.push({ type: 'null' });
  return shapes.length > 1 ? { anyOf: shapes } : (shapes[0] ?? {});
}

function arrayOf(
  items: JsonSchema,
  { min, max }: { min?: number | undefined; max?: number | undefined } = {},
): JsonSchema {
  return { type: 'array', items, minItems: min, maxItems: max };
}

/** Returns a pattern for JSON Schema, which has no flags. */
function patternOf({ source, flags }: RegExp): string {
  const anyCase = flags.includes('i') ? source.replaceAll('a-z', 'a-zA-Z').replaceAll('a-f', 'a-fA-F') : source;
  return flags.includes('s') ? anyCase.replace('^.', '^[\\s\\S]') : anyCase;
}
