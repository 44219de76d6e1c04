import { type Field, type Fields, FORMATS } from './fields.ts';
import { isObject } from './metadata.ts';

/** A mistake in an object: where it is (keys and indexes), its kind by Clerk's error code, and words for a person. */
export interface Mistake {
  path: (string | number)[];
  code: string;
  short: string;
  long: string;
}

const RFC3339 = /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/;
const isText = (value: unknown) => typeof value === 'string';
const isTime = (value: unknown) => typeof value === 'string' && RFC3339.test(value) && !Number.isNaN(Date.parse(value));

/** Tests of a value by kind, and the words of an error for it. */
const KINDS: Record<Field['kind'], [is: (value: unknown) => boolean, expected: string]> = {
  string: [isText, 'a string'],
  boolean: [(value) => typeof value === 'boolean', 'true or false'],
  integer: [Number.isSafeInteger, 'a whole number'],
  object: [isObject, 'an object'],
  strings: [(value) => Array.isArray(value) && value.every(isText), 'an array of strings'],
  list: [(value) => Array.isArray(value) && value.every(isObject), 'an array of objects'],
  time: [isTime, 'an RFC3339 time'],
  // A world file's moments are numbers by the time that they are checked.
  moment: [Number.isSafeInteger, 'a time such as "3 days ago", "in 2 hours" or 2026-01-31T09:00:00Z'],
};

/** Returns every mistake in the object: fields that are missing, unknown, or have a value that they may not have. */
export function checkFields(value: Record<string, unknown>, fields: Fields, path: Mistake['path'] = []): Mistake[] {
  const found: Mistake[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const given = Object.hasOwn(value, name) ? value[name] : undefined;
    if (given !== undefined) found.push(...checkField(field, given, [...path, name]));
    else if (field.required) found.push(missingField([...path, name]));
  }
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(fields, name)) continue;
    const long = `${name} is not a parameter of this request. Allowed: ${Object.keys(fields).join(', ')}`;
    found.push({ path: [...path, name], code: 'form_param_unknown', short: 'is unknown', long });
  }
  return found;
}

function checkField(field: Field, value: unknown, path: Mistake['path']): Mistake[] {
  if (value === null) return field.nullable ? [] : invalid(path, "can't be null", 'form_param_nil');
  const [is, expected] = KINDS[field.kind];
  const wrongKind = field.kind === 'time' ? 'form_param_invalid_time' : undefined;
  if (!is(value)) return invalid(path, `must be ${expected}`, wrongKind);
  const { min, max } = field;
  const size = Array.isArray(value) ? value.length : value;
  if (typeof size === 'number' && (size < (min ?? size) || size > (max ?? size))) {
    const verb = Array.isArray(value) ? 'must have' : 'must be';
    return invalid(path, `${verb} at least ${min}${max === undefined ? '' : ` and at most ${max}`}`);
  }
  if (field.kind === 'list') {
    const rows = value as Record<string, unknown>[];
    return rows.flatMap((row, i) => checkFields(row, field.items ?? {}, [...path, i]));
  }
  const values = field.kind === 'string' || field.kind === 'strings' ? [value].flat().map(String) : [];
  if (field.allowed && values.some((text) => !field.allowed?.includes(text))) {
    return invalid(path, `allows only: ${field.allowed.join(', ')}`);
  }
  if (field.required && values.includes('')) return invalid(path, "can't be empty");
  const format = field.format && FORMATS[field.format];
  if (format && values.some((text) => !format.pattern.test(text))) {
    return invalid(path, `must be ${format.expected}`, 'form_param_format_invalid');
  }
  return [];
}

function missingField(path: Mistake['path']): Mistake {
  return { path, code: 'form_param_missing', short: 'is missing', long: `${path.join('.')} must be included.` };
}

function invalid(path: Mistake['path'], what: string, code = 'form_param_value_invalid'): Mistake[] {
  return [{ path, code, short: 'is invalid', long: `${path.join('.')} ${what}.` }];
}
