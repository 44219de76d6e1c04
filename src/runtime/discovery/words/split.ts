/** Accents; the marks of kana are others, and stay. */
const ACCENTS = /[\u0300-\u036f]/g;
const BETWEEN_CAPITALS = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g;
const NOT = /n['’]t\b/g;
/** Endings of English behind an apostrophe, and articles of French before one. */
const CLIPPED = /['’](?:s|ll|re|ve|d|m)\b|\b(?:l|d|qu|j|n|s|c|m|t)['’](?=\p{L})/gu;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}\p{N}]+/gu;

/**
 * Splits a text into words, in lower case and without accents: `users.getUserList` is `users get user list`, and `can't` is
 * `can not`. Japanese is left in one piece from sign to sign.
 */
export function splitWords(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replaceAll('OAuth', 'Oauth')
    .replaceAll('%', ' percent ')
    .replace(/[$€£]/g, ' money ')
    .replace(BETWEEN_CAPITALS, ' ')
    .toLowerCase()
    .replace(/\bcan['’]t\b|\bcannot\b/g, 'can not')
    .replace(/\bwon['’]t\b/g, 'will not')
    .replace(NOT, ' not')
    .replace(CLIPPED, ' ');
  return withoutAccents(plain).match(WORD) ?? [];
}

/** Tells whether a word is written without spaces to its neighbours. */
export function isJapanese(word: string): boolean {
  return JAPANESE.test(word);
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(ACCENTS, '').replaceAll('ß', 'ss').normalize('NFC');
}
