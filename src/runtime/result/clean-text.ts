import { sanitizeText } from './sanitize.ts';
import { maskKeys } from './secrets/key-patterns.ts';

/** Takes out of a text that is repeated to a model or a person what hides in it, and what is shaped like a key. */
export function cleanText(text: string): string {
  return maskKeys(sanitizeText(text));
}
