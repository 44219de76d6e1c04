import { isObject, mapEntries, mapItems } from '../shared/json.ts';

/**
 * Terminal escape sequences (ECMA-48: CSI, OSC and the other strings, two-character ones), whole, so that no rest of one
 * is left to read; of a string that doesn't end soon, on its line, only the beginning: text stands behind it.
 */
const ESCAPES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d\u009e\u009f])(?:[^\n\u0007\u001b\u009c]{0,200}(?:\u0007|\u001b\\|\u009c))?|\u001b[ -/]*[0-~]/g;

/**
 * Characters that a person doesn't see and a model does: control characters but for tab and line feed, directional marks, zero-width
 * and filler characters, variation selectors, tags (Unicode's Default_Ignorable_Code_Point), interlinear annotation,
 * unpaired surrogates, and what is drawn as nothing (an empty Braille cell, a note without a head, the joiners of
 * hieroglyphs). Not all of category Cf: some of it is visible, such as the signs before Arabic numbers.
 */
const INVISIBLE =
  /(?![\t\n])[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\p{Surrogate}\u2800\u{1107f}\u{13430}-\u{1343f}\u{13441}\u{13442}\u{16fe4}\u{1d159}\u2d7f]/gu;

/** Ends of lines and paragraphs that some programs break at and others don't show. */
const LINE_ENDS = /[\u2028\u2029]/g;

/**
 * Removes what hides in the text of a JSON value: names, metadata and messages are written by end users, and what a
 * person can't see in them must not reach a model or a terminal. Keys are sanitized too.
 */
export function sanitize<T>(value: T): T {
  return walk(value) as T;
}

function walk(value: unknown): unknown {
  if (typeof value === 'string') return sanitizeText(value);
  if (Array.isArray(value)) return mapItems(value, walk);
  return isObject(value) ? mapEntries(value, (key, inner) => [sanitizeText(key), walk(inner)]) : value;
}

/**
 * Anything but tabs, line feeds, and characters of ASCII and of common scripts that are seen: most texts have none, and
 * nothing to remove.
 */
const UNUSUAL = /[^\t\n -~\u00a1-\u00ac\u00ae-\u02ff\u0400-\u0481\u4e00-\u9fff\uac00-\ud7a3]/;

/** Removes what hides in a text; see `sanitize`. */
export function sanitizeText(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text.replace(ESCAPES, '').replace(LINE_ENDS, '\n').replace(INVISIBLE, '');
}
