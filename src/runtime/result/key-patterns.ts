/** Text that replaces a secret in a result. */
export const MASKED = '[masked]';

/** Matches where a key may begin: not inside a word, unless what is before it is an escaped character (`%3D`, `\n`, `\u003d`). */
const START = String.raw`(?:(?<![A-Za-z\d])|(?<=%[\dA-Fa-f]{2}|\\[bfnrt]|\\u[\dA-Fa-f]{4}))`;

/**
 * Clerk's keys by their prefixes: secret keys; webhooks' signing secrets; API keys and machine keys, admin portal links, M2M and OAuth tokens. Of
 * the latter, 32 hexadecimal digits are the id, which stays; the secret is longer or has other characters.
 */
const KEYS = new RegExp(
  String.raw`${START}(?:sk_(?:live|test)_\w+|whsec_[A-Za-z\d+/=]{16,}|(?:ak|aplt|mt|oat)_(?![\dA-Fa-f]{32}(?!\w))\w{32,})`,
  'g',
);

/**
 * A JSON Web Token, signed or encrypted: its parts by dots, the first a JSON object in base64url. What turns out to have
 * no more parts is matched too, so that a long run of such beginnings is gone through once and not once for each.
 */
const TOKENS = new RegExp(String.raw`${START}eyJ[\w-]*(\.[\w-]*(?:\.[\w-]+)+)?`, 'g');

/** Masks everything in a text that has the shape of a key or of a token; takes linear time. */
export function maskKeys(text: string): string {
  return text
    .replace(KEYS, MASKED)
    .replace(TOKENS, (run, rest: string | undefined) => (rest === undefined ? run : MASKED));
}
