import { ApiError, apiError, type ErrorEntry, paramEntry } from '../records/errors.ts';
import { isObject, type Metadata } from '../records/metadata.ts';

/** The values that a field of a body may have. */
export interface Field {
  kind: 'string' | 'boolean' | 'integer' | 'object' | 'strings';
  required?: true;
  nullable?: true;
  min?: number;
  max?: number;
  allowed?: readonly string[];
  format?: keyof typeof FORMATS;
}

/** The fields of a body, by name. */
export type Fields = Record<string, Field>;

interface Kinds {
  string: string;
  boolean: boolean;
  integer: number;
  object: Metadata;
  strings: string[];
}
type Value<F extends Field> = Kinds[F['kind']] | (F extends { nullable: true } ? null : never);
type Required<F extends Fields> = { [K in keyof F as F[K] extends { required: true } ? K : never]: Value<F[K]> };
type Optional<F extends Fields> = { [K in keyof F as F[K] extends { required: true } ? never : K]?: Value<F[K]> };

/** A body that `readBody` let through. */
export type Body<F extends Fields> = Required<F> & Optional<F>;

const FORMATS = {
  email: { pattern: /^[^\s@]+@[^\s@]+\.[^\s@]+$/, code: 'form_param_format_invalid', expected: 'an email address' },
  slug: {
    pattern: /^[a-z0-9-]+$/,
    code: 'form_param_format_invalid',
    expected: 'lowercase letters, digits and dashes',
  },
  phone: { pattern: /^\+[1-9]\d{6,14}$/, code: 'form_param_format_invalid', expected: 'an E.164 phone number' },
  time: {
    pattern: /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/,
    code: 'form_param_invalid_time',
    expected: 'an RFC3339 time',
  },
} as const;

const IS: Record<Field['kind'], (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isSafeInteger(value),
  object: isObject,
  strings: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
};

/**
 * Returns the body if it has what the fields allow and nothing else.
 * @throws ApiError 400 when it is no JSON object, 422 with one entry for each field that is missing, unknown or wrong
 */
export function readBody<const F extends Fields>(body: unknown, fields: F): Body<F> {
  if (!isObject(body)) throw apiError(400, 'request_body_invalid', 'Request body invalid', 'Send a JSON object.');
  const errors: ErrorEntry[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const error = checkField(name, field, Object.hasOwn(body, name) ? body[name] : undefined);
    if (error) errors.push(error);
  }
  for (const name of Object.keys(body)) {
    if (Object.hasOwn(fields, name)) continue;
    const long = `${name} is not a parameter of this request. Allowed: ${Object.keys(fields).join(', ')}`;
    errors.push(paramEntry('form_param_unknown', name, 'is unknown', long));
  }
  if (errors.length > 0) throw new ApiError(422, ...errors);
  return body as Body<F>;
}

function checkField(name: string, field: Field, value: unknown): ErrorEntry | null {
  const invalid = (long: string, code = 'form_param_value_invalid') => paramEntry(code, name, 'is invalid', long);
  if (value === undefined) {
    return field.required ? paramEntry('form_param_missing', name, 'is missing', `${name} must be included.`) : null;
  }
  if (value === null) return field.nullable ? null : invalid(`${name} can't be null.`, 'form_param_nil');
  if (!IS[field.kind](value)) return invalid(`${name} must be of type ${field.kind}.`);
  if (typeof value === 'number' && (value < (field.min ?? value) || value > (field.max ?? value))) {
    return invalid(`${name} must be at least ${field.min}${field.max ? ` and at most ${field.max}` : ''}.`);
  }
  const texts = field.kind === 'string' || field.kind === 'strings' ? [value].flat().map(String) : [];
  if (field.allowed && texts.some((text) => !field.allowed?.includes(text))) {
    return invalid(`${name} allows only: ${field.allowed.join(', ')}.`);
  }
  if (field.required && texts.includes('')) return invalid(`${name} can't be empty.`);
  const format = field.format && FORMATS[field.format];
  if (format && texts.some((text) => !format.pattern.test(text))) {
    return invalid(`${name} must be ${format.expected}.`, format.code);
  }
  return null;
}
