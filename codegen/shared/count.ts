/** Formats a count with its noun: `1 tool`, `2 tools`; `more` is for plurals that take more than an s. */
export function count(number: number, one: string, more = `${one}s`): string {
  return `${number} ${number === 1 ? one : more}`;
}
