import type { ResponseField, ResponseFields } from '../../../tool-response.ts';
import { getOwn, isObject, type JsonObject, mapEntries } from '../../shared/json.ts';
import { insideOf, type SecretOptions, type SecretTest, secretTest } from '../secrets/secret-names.ts';
import { fieldsOf } from './known-path.ts';
import { isEmpty, type ViewOptions } from './view.ts';

/** Everything that decides which credentials a result has beside the fields that it shows. */
export interface CredentialOptions extends SecretOptions, Pick<ViewOptions, 'types'> {
  /** The fields that the result has already. */
  shown: JsonObject;
}

/**
 * Returns the parts of a response that are credentials, where a person allowed them: texts, objects and lists of texts
 * with the names of secrets. What only says something of one (whether there is one, since when) is none.
 * @param type the type of the response
 */
export function credentialsIn(response: JsonObject, type: string, options: CredentialOptions): JsonObject {
  if (!options.allowSecrets) return {};
  const isSecret = secretTest({ ...options, allowSecrets: false });
  const rest = mapEntries(response, (name, inner) => (Object.hasOwn(options.shown, name) ? undefined : [name, inner]));
  return onlySecrets(rest, getOwn(options.types, type), isSecret, options);
}

function onlySecrets(
  object: JsonObject,
  fields: ResponseFields | undefined,
  isSecret: SecretTest,
  options: CredentialOptions,
): JsonObject {
  return mapEntries(object, (name, inner) => {
    if (isEmpty(inner)) return undefined;
    const field = fields && getOwn(fields, name);
    if (isSecret(name) && isCredential(inner, field)) return [name, inner];
    const inside = (one: JsonObject) =>
      onlySecrets(one, fieldsOf(field, options.types), insideOf(name, isSecret), options);
    if (Array.isArray(inner)) {
      const items = inner.filter(isObject).flatMap((item) => {
        const found = inside(item);
        return isEmpty(found) ? [] : [{ ...(item.id !== undefined && { id: item.id }), ...found }];
      });
      return isEmpty(items) ? undefined : [name, items];
    }
    const found = isObject(inner) ? inside(inner) : {};
    return isEmpty(found) ? undefined : [name, found];
  });
}

/** Returns true for a value that can be a credential; objects in a list are things that may have some. */
function isCredential(value: unknown, field: ResponseField | undefined): boolean {
  if (field?.plain || field?.time) return false;
  if (Array.isArray(value)) return !value.some(isObject);
  return typeof value === 'string' || isObject(value);
}
