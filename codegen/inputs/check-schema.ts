import { type Schema, TYPES, type Type } from '../openapi/types.ts';
import { refuse } from '../shared/unsupported.ts';
import { BOUNDS, FORMATS, KEYWORDS, PLAIN_TYPES, SILENT_FORMATS } from './supported.ts';

/** Tells a value of each type, where one value is enough to tell. */
const IS_OF_TYPE: Partial<Record<Type, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: Number.isSafeInteger,
  number: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
};

/**
 * Refuses a schema whose keywords an input can't have, or can't have together.
 * @throws CodegenError with the schema's place
 */
export function assertKeywords(schema: Schema, pointer: string): void {
  const { type, format } = schema;
  for (const keyword of Object.keys(schema)) {
    const known = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
    if (!known) refuse(pointer, 'keyword', { keyword });
    if (known.of && !(type && known.of.includes(type)))
      refuse(pointer, 'type', { keyword, types: known.of.join(' or ') });
  }
  if (type !== undefined && !TYPES.includes(type)) refuse(pointer, 'noType', { type: String(type) });
  const beside = (keywords: readonly string[]) => keywords.find((keyword) => Object.hasOwn(schema, keyword));
  if (schema.enum) {
    const lost = beside(BOUNDS);
    if (lost) refuse(pointer, 'beside enum', { keyword: lost });
  }
  if (format !== undefined && !SILENT_FORMATS.includes(format)) {
    if (!Object.hasOwn(FORMATS, format) || type !== 'string') refuse(pointer, 'format', { format });
    // zod's own format replaces the string, and with it whatever else was said of the string.
    const lost = beside(['enum', ...BOUNDS]);
    if (lost) refuse(pointer, 'beside format', { keyword: lost, format });
  }
}

/**
 * Refuses keywords whose values an input can't be held to.
 * @throws CodegenError with the schema's place
 */
export function assertValues(schema: Schema, pointer: string): void {
  const { type, pattern, multipleOf: step, properties = {}, required = [] } = schema;
  if (schema.enum) enumeration(schema.enum, type, schema.nullable ?? false, pointer);
  if (pattern !== undefined && !isPattern(pattern)) refuse(pointer, 'pattern', { pattern });
  for (const [keyword, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    const flag: unknown = schema[keyword];
    if (flag !== undefined && (typeof flag !== 'boolean' || schema[bound] === undefined))
      refuse(pointer, 'flag', { keyword, bound });
  }
  if (step !== undefined && !(Number.isSafeInteger(step) && step > 0)) refuse(pointer, 'step', { step });
  if (type === 'array' && !schema.items) refuse(pointer, 'items');
  const unknown = required.find((name) => !Object.hasOwn(properties, name));
  if (unknown !== undefined) refuse(pointer, 'required', { name: unknown });
  const inherited = Object.keys(properties).find((name) => name in Object.prototype);
  if (inherited !== undefined) refuse(pointer, 'name', { name: inherited });
}

/**
 * Refuses `uniqueItems` of items that are more than one plain value.
 * @throws CodegenError with the schema's place
 */
export function assertUnique(uniqueItems: boolean | undefined, items: Pick<Schema, 'type' | 'enum'>, at: string): void {
  const plain = items.enum ?? (items.type && PLAIN_TYPES.includes(items.type));
  if (uniqueItems && !plain) refuse(at, 'unique');
}

function enumeration(values: readonly unknown[], type: Type | undefined, nullable: boolean, pointer: string): void {
  const others = values.filter((value) => value !== null);
  if (values.length === 0 || (others.length === 0 && type && !nullable)) refuse(pointer, 'no values');
  const fits = type ? (IS_OF_TYPE[type] ?? (() => false)) : (value: unknown) => typeof value !== 'object';
  const odd = others.find((value) => !fits(value));
  if (odd !== undefined)
    refuse(pointer, 'value', { value: JSON.stringify(odd), type: type ? `type ${type}` : 'no type' });
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
