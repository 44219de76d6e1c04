import { didYouMean } from '../../runtime/shared/did-you-mean.ts';
import { UsageError } from '../../runtime/shared/errors.ts';

/**
 * Returns a flag's value; an empty one is a mistake, as with `--secret-key=$KEY` where KEY is not set, and so is one that a
 * client didn't fill in: left out, what it limits would have no limit. Only a key may come from the environment instead.
 */
export function flagValue(flag: string, value: string | undefined): string | undefined {
  if (value?.trim() === '') throw new UsageError(`${flag} is empty: give a value or leave it out.`);
  if (value !== undefined && UNFILLED.test(value.trim()) && flag !== '--secret-key')
    throw new UsageError(`${flag} got "${value}": your client doesn't fill that in. Write the value itself.`);
  return presentValue(value);
}

/** A variable that a client was to replace. */
const UNFILLED = /^\$\{[^}]*\}$/;

/** Returns a value that was filled in: Claude Desktop passes an optional setting that wasn't as its placeholder, others as "". */
export function presentValue(value: string | undefined): string | undefined {
  const text = value?.trim() ?? '';
  return text === '' || isEmptySetting(text) ? undefined : text;
}

/** Returns whether a value is the placeholder of a setting that a person left empty in the form of an extension. */
export function isEmptySetting(value: string): boolean {
  return /^\$\{user_config\.[^}]*\}$/.test(value.trim());
}

/**
 * Returns the value of a flag that takes one of a few.
 * @throws UsageError for another, with the nearest
 */
export function parseChoice<const Value extends string>(flag: string, allowed: readonly Value[], given: string): Value {
  const found = allowed.find((value) => value === given);
  if (found !== undefined) return found;
  const list = allowed.map((value) => `"${value}"`).join(' or ');
  throw new UsageError(`${flag} must be ${list}, not "${given}".${didYouMean(given, [...allowed])}`);
}
