import type { ResponseField, ResponseFields } from '../../../tool-response.ts';
import { getOwn, isObject, type JsonObject } from '../../shared/json.ts';

/** Returns true for a field that is left out where its value goes without saying. */
export function hasUsual(field: ResponseField | undefined): boolean {
  return field?.usual !== undefined && field.view !== 'never';
}

/** Returns true for an object, such as a verification, that is left out where what is in it goes without saying. */
export function hasUsualInside(field: ResponseField | undefined): boolean {
  return Object.values(field?.fields ?? {}).some(hasUsual);
}

/** Returns true for a status; anything else that is absent may well be as usual. */
function isStatus([name, field]: [string, ResponseField]): boolean {
  return name === 'status' && hasUsual(field);
}

/**
 * Returns an object with null for each object that it lacks whose status is left out where it is usual, and for a status
 * that such an object lacks: an address without a verification must not look like one that is verified.
 */
export function withAbsent(object: JsonObject, fields: ResponseFields = {}): JsonObject {
  const added: JsonObject = {};
  for (const [name, field] of Object.entries(fields)) {
    const statuses = Object.entries(field.fields ?? {}).filter(isStatus);
    if (statuses.length === 0) continue;
    const inner = getOwn(object, name);
    if (inner === undefined) added[name] = null;
    if (!isObject(inner)) continue;
    const absent = statuses.filter(([key]) => getOwn(inner, key) === undefined);
    if (absent.length > 0) added[name] = { ...inner, ...Object.fromEntries(absent.map(([key]) => [key, null])) };
  }
  return Object.keys(added).length === 0 ? object : { ...object, ...added };
}
