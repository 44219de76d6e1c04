import { isObject, mapEntries, mapItems } from '../shared/json.ts';
import { MASKED } from '../shared/masked.ts';
import { maskKeys } from './key-patterns.ts';
import { replaceOwnKey } from './own-key-pattern.ts';
import { escapeBudget } from './spellings.ts';

/** Secrets to hide. */
export interface MaskOptions {
  /** Matches our own key, which is never shown; see `ownKeyPattern`. */
  ownKey?: RegExp | undefined;
  /** Names of the fields that are secrets. */
  fields?: readonly string[] | undefined;
  /** Tells of other fields by their names that they hold credentials; see `credentialNames`. */
  isCredential?: ((name: string) => boolean) | undefined;
  /** Shows everything but our own key. */
  allowSecrets: boolean;
}

/** Objects in which users and customers choose the names, not Clerk. */
const METADATA = ['public_metadata', 'unsafe_metadata', 'private_metadata'];

/** Returns true for the name of a field whose value is a secret. */
type SecretTest = (name: string) => boolean;

const NONE: SecretTest = () => false;

/**
 * Replaces secrets in a JSON value by "[masked]": the values of fields that are secrets, at any depth but inside
 * metadata, and in every string and key whatever is shaped like a key. Null, numbers, booleans and what is empty reveal
 * nothing, and stay.
 */
export function mask<T>(value: T, { ownKey, fields = [], isCredential = NONE, allowSecrets }: MaskOptions): T {
  const budget = escapeBudget();
  const hideOwn = (text: string) => (ownKey ? replaceOwnKey(text, ownKey, MASKED, budget) : text);
  const hide = allowSecrets ? hideOwn : (text: string) => maskKeys(hideOwn(text), budget);
  return walk(value, hide, allowSecrets ? NONE : (name) => fields.includes(name) || isCredential(name)) as T;
}

function walk(value: unknown, hide: (text: string) => string, isSecret: SecretTest): unknown {
  if (typeof value === 'string') return hide(value);
  if (Array.isArray(value)) return mapItems(value, (item) => walk(item, hide, isSecret));
  if (!isObject(value)) return value;
  return mapEntries(value, (key, inner) => {
    if (isRevealing(inner) && isSecret(key)) return [hide(key), MASKED];
    return [hide(key), walk(inner, hide, METADATA.includes(key) ? NONE : isSecret)];
  });
}

function isRevealing(value: unknown): boolean {
  if (typeof value === 'string' || Array.isArray(value)) return value.length > 0;
  return isObject(value) && Object.keys(value).length > 0;
}
