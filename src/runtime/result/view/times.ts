import type { ResponseField, ResponseFields, ResponseTypes } from '../../../tool-response.ts';
import { getOwn, isObject, mapEntries, mapItems } from '../../shared/json.ts';
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

/** @param fields undefined where nothing is known of the object */
function objectTimes(value: unknown, fields: ResponseFields | undefined, types: ResponseTypes): unknown {
  if (Array.isArray(value)) return mapItems(value, (item) => objectTimes(item, fields, types));
  if (!isObject(value)) return value;
  return mapEntries(value, (name, inner) => {
    const field = fields && getOwn(fields, name);
    return [name, field ? fieldTimes(inner, field, types) : unknownTimes(name, inner, types)];
  });
}

function fieldTimes(value: unknown, field: ResponseField, types: ResponseTypes): unknown {
  if (field.time) return formatted(value);
  return field.open ? value : objectTimes(value, fieldsOf(field, types), types);
}

function unknownTimes(name: string, value: unknown, types: ResponseTypes): unknown {
  if (isNamedLikeTime(name) && Number.isInteger(value)) return formatted(value);
  return isNamedLikeMetadata(name) ? value : objectTimes(value, undefined, types);
}

function formatted(value: unknown): unknown {
  if (Array.isArray(value)) return mapItems(value, formatted);
  return typeof value === 'number' ? (formatUnixTime(value) ?? value) : value;
}
