import type { ResponseField, ResponseFields } from '../../../tool-response.ts';
import { getOwn, isObject, type JsonObject } from '../../shared/json.ts';

/** Returns true for a field that is left out where its value goes without saying. */
export function hasUsual(field: ResponseField | undefined): boolean {
  return field?.usual !== undefined && field.view !== 'never';
}

/** Returns true for an object, such as a verification, that is left out where what is in it goes without saying. */
export function hasUsualInside(field: ResponseField | undefined): boolean {
  return field?.fields !== undefined && factsOf(field.fields).hasUsual;
}

/** Facts of the fields of an object, which every row asks for. */
interface Facts {
  /** True where one of them is left out where its value goes without saying. */
  hasUsual: boolean;
  /** The fields that hold an object with statuses, and the names of those. */
  withStatuses: [name: string, statuses: string[]][];
}

const known = new WeakMap<ResponseFields, Facts>();

function factsOf(fields: ResponseFields): Facts {
  const before = known.get(fields);
  if (before) return before;
  const withStatuses = Object.entries(fields).map(([name, field]): [string, string[]] => {
    return [name, Object.entries(field.fields ?? {}).flatMap((entry) => (isStatus(entry) ? entry[0] : []))];
  });
  const facts = {
    hasUsual: Object.values(fields).some(hasUsual),
    withStatuses: withStatuses.filter(([, statuses]) => statuses.length > 0),
  };
  known.set(fields, facts);
  return facts;
}

/** Returns true for a status; anything else that is absent may well be as usual. */
function isStatus([name, field]: [string, ResponseField]): boolean {
  return name === 'status' && hasUsual(field);
}

/**
 * Returns an object with null for each object that it lacks whose status is left out where it is usual, and for a status
 * that such an object lacks: an address without a verification must not look like one that is verified.
 */
export function withAbsent(object: JsonObject, fields: ResponseFields | undefined): JsonObject {
  if (!fields) return object;
  let added: JsonObject | undefined;
  for (const [name, statuses] of factsOf(fields).withStatuses) {
    const inner = getOwn(object, name);
    const absent = isObject(inner) ? statuses.filter((status) => getOwn(inner, status) === undefined) : [];
    if (inner === undefined) added = { ...added, [name]: null };
    else if (isObject(inner) && absent.length > 0) {
      added = { ...added, [name]: { ...inner, ...Object.fromEntries(absent.map((status) => [status, null])) } };
    }
  }
  return added ? { ...object, ...added } : object;
}
