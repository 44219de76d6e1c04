import type { ResponseField, ResponseFields, ResponseTypes } from '../../../tool-response.ts';
import { getOwn, isObject, mapItems, mapValues } from '../../shared/json.ts';
import { fieldsOf, isNamedLikeMetadata, isNamedLikeTime } from './known-path.ts';

/** Numbers below are seconds, the others milliseconds: as seconds it is the year 5138, as milliseconds early 1973. */
const LEAST_MILLISECONDS = 1e11;

/** The years that RFC 3339 can write, in milliseconds. */
const EARLIEST = Date.parse('0000-01-01T00:00:00Z');
const LATEST = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * Turns the Unix times of a response into RFC 3339, in UTC and to the second: in fields that the spec says are times, at
 * any depth, and in integers of fields that it doesn't have and whose names end in `_at`. In metadata numbers stay.
 */
export function toTimes<T>(value: T, type: string, types: ResponseTypes): T {
  return objectTimes(value, getOwn(types, type), types) as T;
}

/** Writes a Unix time in RFC 3339; undefined for a number that is no time that it could write. */
export function formatUnixTime(time: number): string | undefined {
  const milliseconds = Math.abs(time) < LEAST_MILLISECONDS ? time * 1000 : time;
  if (!(milliseconds >= EARLIEST && milliseconds <= LATEST)) return undefined;
  return `${new Date(Math.floor(milliseconds)).toISOString().slice(0, 19)}Z`;
}

/**
 * Does the same to a value of which the fields are known, or nothing where they are undefined: to an object, or the
 * objects in a list.
 */
export function objectTimes(value: unknown, fields: ResponseFields | undefined, types: ResponseTypes): unknown {
  if (Array.isArray(value)) return mapItems(value, (item) => objectTimes(item, fields, types));
  if (!isObject(value)) return value;
  return mapValues(value, (name, inner) => {
    const field = fields && getOwn(fields, name);
    if (isTime(name, inner, field)) return formatted(inner);
    const isOpen = field ? field.open : isNamedLikeMetadata(name);
    return isOpen ? inner : objectTimes(inner, fieldsOf(field, types), types);
  });
}

/** Returns true for the value of a field that the spec says is a time, or that it doesn't have and that seems to be one. */
export function isTime(name: string, value: unknown, field: ResponseField | undefined): boolean {
  return field ? field.time === true : isNamedLikeTime(name) && Number.isInteger(value);
}

/** Writes a time in RFC 3339, or each in a list; anything else stays as it is. */
export function formatted(value: unknown): unknown {
  if (Array.isArray(value)) return mapItems(value, formatted);
  return typeof value === 'number' ? (formatUnixTime(value) ?? value) : value;
}
