import { isObject, mapEntries, mapItems } from '../../shared/json.ts';
import { MASKED } from '../../shared/masked.ts';
import { remember } from '../../shared/remember.ts';
import { maskKeys } from './key-patterns.ts';
import { replaceOwnKey } from './own-key-pattern.ts';
import { insideOf, type SecretOptions, type SecretTest, secretTest } from './secret-names.ts';
import { escapeBudget } from './spellings.ts';

/** Secrets to hide. */
export interface MaskOptions extends SecretOptions {
  /** Matches our own key, which is never shown; see `ownKeyPattern`. */
  ownKey?: RegExp | undefined;
}

/**
 * Replaces secrets in a JSON value by "[masked]": the values of fields that are secrets, at any depth but inside
 * metadata, and in every string and key whatever is shaped like a key. Null, numbers, booleans and what is empty reveal
 * nothing, and stay.
 */
export function mask<T>(value: T, { ownKey, ...secrets }: MaskOptions): T {
  const hide = textMask({ ownKey, ...secrets });
  return walk(value, { hide, hideKey: remember(hide) }, secretTest(secrets)) as T;
}

/** Creates a function that replaces in the texts of one result whatever is shaped like a key, and our own key in any case. */
export function textMask({ ownKey, allowSecrets }: Pick<MaskOptions, 'ownKey' | 'allowSecrets'>) {
  const budget = escapeBudget();
  const hideOwn = (text: string) => (ownKey ? replaceOwnKey(text, ownKey, MASKED, budget) : text);
  return allowSecrets ? hideOwn : (text: string) => maskKeys(hideOwn(text), budget);
}

/** Functions that hide secrets in a text, and in a key: those come again with every row. */
interface Hiders {
  hide(text: string): string;
  hideKey(text: string): string;
}

function walk(value: unknown, hiders: Hiders, isSecret: SecretTest): unknown {
  if (typeof value === 'string') return hiders.hide(value);
  if (Array.isArray(value)) return mapItems(value, (item) => walk(item, hiders, isSecret));
  if (!isObject(value)) return value;
  return mapEntries(value, (key, inner) => {
    if (isRevealing(inner) && isSecret(key)) return [hiders.hideKey(key), MASKED];
    return [hiders.hideKey(key), walk(inner, hiders, insideOf(key, isSecret))];
  });
}

/** Returns true for a value that isn't empty, and so would show something of a secret. */
export function isRevealing(value: unknown): boolean {
  if (typeof value === 'string' || Array.isArray(value)) return value.length > 0;
  return isObject(value) && Object.keys(value).length > 0;
}
