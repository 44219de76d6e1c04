import { MASKED } from '../shared/masked.ts';

/**
 * Characters that look like the end of a quotation, like a blank, or like the marks of our own sentences (`` ` `` and →);
 * those that each font draws in a way of its own, or not at all; and marks that cover what stands before them: those that
 * open a text or a word, and more than two in a row.
 */
const LOOK_ALIKES =
  /[\u00ab\u00bb\u02ba\u02dd\u02ee\u02f6\u05f3\u05f4\u1cd3\u2033\u2034\u2036\u2037\u201c-\u201f\u2057\u275d\u275e\u2760\u2e42\u301d-\u301f\u3003\uff02]|[\u{1f676}-\u{1f678}]|(?! )[\p{Z}\u2800\u{1d159}]|[`\u02cb\u1fef\u2035\uff40]|[\u2190-\u21ff\u2794-\u27bf\u27f0-\u27ff\u2900-\u297f\u2b00-\u2b11\u2b30-\u2b4f\u2b5a-\u2bb8\u2bec-\u2bef\uffe9-\uffec\u{1f800}-\u{1f8ff}]|\u20d6|\u20d7|\u20e1|\u20ea|\u20ee|\u20ef|[\ufffc\p{Co}\p{Cn}]|(?<=["\s]|\p{M}{2})\p{M}/gu;

/** Texts of JSON, with their quotes; the last one may have been cut. */
const TEXTS = /"(?:[^"\\]|\\.)*"/gs;

/** Matches the marks of Markdown and HTML, but for `[masked]` where that is no link. */
const MARKUP = /\[masked\](?![[(:])|[<>*~[\]]|&(?=#?\w+;)/g;

/** Words of JSON text, between blanks and quotes. */
const WORDS = /(?:[^\s"\\]|\\.)+/g;

/** Matches a mark of addresses inside of a word. */
const ADDRESS = /[^.@:/][.@:/]+[^.@:/]/u;

/** Letters that are drawn like Latin ones: Cyrillic, Greek, Armenian, Cherokee; full-width and mathematical ones. */
const DRAWN_LIKE_LATIN =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\uff01-\uff5e\u{1d400}-\u{1d7ff}]/u;

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1eeff}]/gu;

/**
 * Escapes what looks like something else in JSON text: look-alikes everywhere, marks of Markdown and HTML in its texts,
 * and all letters that aren't ASCII in words that are addresses, or that have Latin letters beside others that are drawn
 * like them. It stays the same JSON.
 */
export function escapeLookAlikes(json: string): string {
  const words = json.replace(WORDS, (word) =>
    ADDRESS.test(word) || (/[A-Za-z]/.test(word) && DRAWN_LIKE_LATIN.test(word))
      ? word.replace(/[^ -~]/gu, escapeCharacter)
      : word,
  );
  return words.replace(LOOK_ALIKES, escapeCharacter).replace(TEXTS, escapeMarkup);
}

/** Escapes letters that are written from right to left, which would turn around the order of what stands beside them. */
export function escapeRightToLeft(text: string): string {
  return text.replace(RIGHT_TO_LEFT, escapeCharacter);
}

/** A quote inside is escaped by its number: Markdown takes the backslash away, and it would end the text. */
function escapeMarkup(text: string): string {
  const numbered = text.replace(/\\(.)/gs, (pair, character) => (character === '"' ? '\\u0022' : pair));
  return numbered.replace(MARKUP, (mark) => (mark === MASKED ? mark : escapeCharacter(mark)));
}

function escapeCharacter(character: string): string {
  return [...Array(character.length).keys()]
    .map((place) => `\\u${character.charCodeAt(place).toString(16).padStart(4, '0')}`)
    .join('');
}
