/** Matches between two words of a name that have no sign between them: `apiKey`, `APIKey`, `key2`. */
const BETWEEN_WORDS = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=\d)(?=[A-Za-z])|(?<=[A-Za-z])(?=\d)/g;

/**
 * Creates a test whether a field's name holds one of some words, as a whole word, singular or plural, in any style:
 * `api_key` is in `apiKey`, `old-api-keys`, `APIKeyV2` and `apikey`. Codegen and the runtime must tell alike.
 * @param words in snake_case
 */
export function createWordTest(words: readonly string[]): (name: string) => boolean {
  if (words.length === 0) return () => false;
  const choices = words.map((word) => word.replaceAll('_', '_?')).join('|');
  const pattern = new RegExp(`(?:^|_)(?:${choices})(?:s|es)?(?:_|$)`);
  const holds = (name: string) => pattern.test(name.replace(/[^A-Za-z\d]+/g, '_').toLowerCase());
  // Unsplit as well: `APIkey` is split elsewhere.
  return (name) => holds(name.replace(BETWEEN_WORDS, '_')) || holds(name);
}
