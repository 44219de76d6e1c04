/** The most characters that are shown. */
const MOST = 400;

/**
 * Formats a name or a value of the spec as code in Markdown. It is untrusted text: nothing in it ends the code, begins a
 * line, or is invisible.
 */
export function code(text: string): string {
  const seen = text.replace(/[\s\p{C}]+/gu, ' ').replaceAll('`', "'");
  return `\`${seen.length > MOST ? `${seen.slice(0, MOST)}…` : seen}\``;
}

/** Formats a value likewise; a number or a boolean as it is. */
export function valueCode(value: unknown): string {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : code(JSON.stringify(value) ?? '');
}

/** Formats types for a sentence: `a string or an integer`; types that OpenAPI doesn't have, as code. */
export function typesCode(types: readonly string[]): string {
  return types
    .map((type) => {
      if (type === 'any') return 'anything';
      return /^[a-z]+$/.test(type) ? `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}` : code(type);
    })
    .join(' or ');
}
