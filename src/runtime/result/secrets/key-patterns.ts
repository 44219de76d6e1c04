import { MASKED } from '../../shared/masked.ts';
import { type EscapeBudget, findAll, findInSpellings, replaceSpans, type Span } from './spellings.ts';
import { findTokens, mayHoldToken } from './tokens.ts';

/** Matches where a key may begin: not inside a word, unless what is before it is an escaped character (`%3D`, `\n`, `\u003d`). */
const START = String.raw`(?:(?<![A-Za-z\d])|(?<=%[\dA-Fa-f]{2}|\\[bfnrt]|\\u[\dA-Fa-f]{4}))`;

/**
 * Clerk's keys by their prefixes: secret keys; webhooks' signing secrets; API keys and machine keys, admin portal links, M2M and OAuth tokens. Of
 * the latter, 32 hexadecimal digits are the id, which stays; the secret is longer or has other characters. `{32}` and `*`,
 * since V8 runs out of stack over `{32,}` in a text of 10 MB.
 */
const KEYS = new RegExp(
  String.raw`${START}(?:sk_(?:live|test)_\w+|whsec_[A-Za-z\d+/=]{16}[A-Za-z\d+/=]*|(?:ak|aplt|mt|oat)_(?![\dA-Fa-f]{32}(?!\w))\w{32}\w*)`,
  'g',
);

/** The same glued to other characters: words end like that, too (`task_live_view`). */
const GLUED =
  /sk_(?:live|test)_\w+|whsec_[A-Za-z\d+/=]{16}[A-Za-z\d+/=]*|(?:ak|aplt|mt|oat)_(?![\dA-Fa-f]{32}(?!\w))\w{32}\w*/g;

/** Prefixes that words have, too. */
const SHORT = /^(?:ak|aplt|mt|oat)_/;

/** Matches in every text in which a key may be, as it is or escaped. Most have none of it, and are spared the rest. */
const MAY_HOLD_KEY = /[%\\&]|(?:sk_(?:live|test)|whsec|ak|aplt|mt|oat)_/;

/** Masks everything in a text that has the shape of a key or of a token, also where it is escaped; takes linear time. */
export function maskKeys(text: string, budget?: EscapeBudget): string {
  if (!MAY_HOLD_KEY.test(text) && !mayHoldToken(text)) return text;
  return replaceSpans(text, findInSpellings(text, findKeys, budget && { budget }), MASKED);
}

/** Matches what may be a secret key given by mistake: malformed too, if it begins like one, and in its older form. */
const GIVEN = /\b(sk_)\w[^\s"'`]*|(?<![A-Za-z\d])((?:live|test)_)[A-Za-z\d]{24}[A-Za-z\d]*/g;

/** Masks in a sentence for a person what may be a key, which a mistake may have put there. */
export function hideKeys(sentence: string): string {
  return maskKeys(sentence.replace(GIVEN, (_, prefix = '', older = '') => `${prefix}${older}[hidden]`));
}

function findKeys(text: string): readonly Span[] {
  const tokens = findTokens(text);
  if (!text.includes('_')) return tokens;
  const glued = findAll(text, GLUED).filter(([start, end]) => looksRandom(text.slice(start, end)));
  // `mt_` and a long name of words is a role or a slug.
  const keys = findAll(text, KEYS).filter(
    ([start, end]) => !SHORT.test(text.slice(start, start + 5)) || looksRandom(text.slice(start, end)),
  );
  return [...tokens, ...glued, ...keys];
}

/**
 * Tells random characters from words: of the runs between underscores one is longer than words are, or holds digits as
 * words don't. Behind the prefix of a secret key, less will do: `task_live_view` is a word, `keysk_live_abc1234567` isn't.
 */
function looksRandom(text: string): boolean {
  return text
    .split('_')
    .some(
      (run) =>
        run.length >= 24 ||
        (run.length >= (text.startsWith('sk_') ? 10 : 16) && /\d/.test(run)) ||
        (run.length >= 8 && /[A-Za-z]\d+[A-Za-z]|\d[A-Za-z]+\d/.test(run)),
    );
}
