import { ToolError } from '../shared/errors.ts';
import { byStatus } from './error-table.ts';
import { instanceOf } from './secret-key.ts';

/** How many characters of a key are told, so that a person can find it among others. */
const TOLD = 4;

/** A key with less of its own than this tells nothing: what is left untold has to be far too much to guess. */
const LONG_ENOUGH = 24;

/** `The key ending in a1b2 (test instance)`: which key it is, to whoever has it; nothing to whoever hasn't. */
export function keyWords(secretKey: string): string {
  const secret = secretKey.replace(/^(?:sk_)?(?:live|test)_/, '');
  const ending = secret.length >= LONG_ENOUGH ? ` ending in ${secret.slice(-TOLD)}` : '';
  return `The key${ending} (${instanceOf(secretKey)} instance)`;
}

const UNNAMED = 'The key';
const template = byStatus[401]?.hint ?? '';

/** The hint with our key's words in the place for them; without any the key stays unnamed. */
export function withKey(hint: string, words = UNNAMED): string {
  return hint.replace('{key}', () => words);
}

/** The same error; where Clerk didn't accept the key, its hint says which key that was. */
export function nameKey(error: unknown, words: string | undefined): unknown {
  if (!(error instanceof ToolError) || error.details.hint !== withKey(template)) return error;
  return new ToolError({ ...error.details, hint: withKey(template, words) }, { cause: error });
}
