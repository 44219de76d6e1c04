import type { ResponseField } from '../../../tool-response.ts';
import { getOwn, isObject, type JsonObject } from '../../shared/json.ts';

/**
 * Returns a list with its primary one first, as `email_addresses` with that of `primary_email_address_id`: so the order
 * says it, and the id is not needed. Any other value is returned as it is.
 * @param holder the object that has the list, and beside it the id
 */
export function primaryFirst(value: unknown, field: ResponseField | undefined, holder: JsonObject): unknown {
  if (field?.first === undefined || !Array.isArray(value)) return value;
  const id = getOwn(holder, field.first);
  const primary = value.findIndex((one) => isObject(one) && typeof id === 'string' && getOwn(one, 'id') === id);
  return primary > 0 ? [value[primary], ...value.toSpliced(primary, 1)] : value;
}
