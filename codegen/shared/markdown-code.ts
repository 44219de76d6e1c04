/** How much of a name or a value is said. */
const MOST = 400;

/**
 * A name or a value of the spec as code in Markdown. It is an outsider's text: nothing in it ends the code, begins a
 * line, or can't be seen.
 */
export function code(text: string): string {
  const seen = text.replace(/[\s\p{C}]+/gu, ' ').replaceAll('`', "'");
  return `\`${seen.length > MOST ? `${seen.slice(0, MOST)}…` : seen}\``;
}

/** The same of a value: a number and a truth value as they are. */
export function valueCode(value: unknown): string {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : code(JSON.stringify(value) ?? '');
}

/** Types in a sentence: `a string or an integer`; OpenAPI's own as they are. */
export function typesCode(types: readonly string[]): string {
  return types
    .map((type) => {
      if (type === 'any') return 'anything';
      return /^[a-z]+$/.test(type) ? `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}` : code(type);
    })
    .join(' or ');
}
