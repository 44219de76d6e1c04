import type { JsonSchema } from '../../tool.ts';
import { maskKeys } from '../result/secrets/key-patterns.ts';
import { getOwn, isObject } from '../shared/json.ts';

/** Most ids in a line of the audit log. */
const MAX_IDS = 20;

/** Names of arguments that are ids: `user_id`, `user_ids`, `id`, `apiKeyID`. */
const NAMED = /(?:^|_)ids?$|[a-z]IDs?$/;

/** Names of such arguments whose values are customers' or other services'; the objects are the settings of a provider. */
const NOT_CLERKS = new Set(['external_id', 'provider_user_id', 'oidc', 'saml']);

/**
 * Shape of Clerk's ids: a prefix, then 27 letters and digits, or 32 hexadecimal digits. Behind the prefixes that everybody writes
 * examples with, a shorter rest will do (`user_123`); behind others it could be anybody's name.
 */
const SHAPE =
  /^(?:[a-z]{2,16}(?:_[a-z]{2,16})?_(?=[A-Za-z]*\d)[A-Za-z\d]{20,40}|(?:user|org|orgmem|orginv|inv|sess|idn)_[A-Za-z\d]{1,40})$/;

/**
 * Returns the ids that a call is about: the values of arguments that are named as ids and have the shape of Clerk's, at
 * any depth that the schema knows, without the signs that some lists take before them, each once. Nothing else of the
 * arguments.
 */
export function targetIds(args: object, schema: JsonSchema): string[] {
  const found = [...walk(args, schema, false, NAMED)].map((text) => text.replace(/^[+-]/, ''));
  return [...new Set(found)].filter((text) => SHAPE.test(text) && maskKeys(text) === text).slice(0, MAX_IDS);
}

/** Names of arguments that are keys of roles, and the form of those: without its prefix, it could be anybody's name. */
const ROLES = /^role$|(?:^|_)role_keys?$/;
const ROLE = /^org:[\w-]{1,64}$/;

/** Returns the keys of the roles among the arguments, at any depth that the schema knows, each once: they tell a promotion from its opposite. */
export function roleKeys(args: object, schema: JsonSchema): string[] {
  const found = [...walk(args, schema, false, ROLES)].filter((text) => ROLE.test(text));
  return [...new Set(found)].slice(0, MAX_IDS);
}

/** Yields the texts of arguments whose names match. */
function* walk(value: unknown, schema: JsonSchema | undefined, named: boolean, names: RegExp): Generator<string> {
  if (typeof value === 'string' && named) yield value;
  else if (Array.isArray(value)) for (const item of value) yield* walk(item, schema?.items, named, names);
  else if (isObject(value)) {
    // What the schema doesn't name is metadata or the like: text of the customer's.
    for (const [name, inner] of Object.entries(value)) {
      const property = getOwn(schema?.properties ?? {}, name);
      if (property && !NOT_CLERKS.has(name)) yield* walk(inner, property, names.test(name), names);
    }
  }
}
