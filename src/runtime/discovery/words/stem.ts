/**
 * Endings that words of English lose, by the first rule that fits. Light: it brings together the forms of a word
 * (keys, invites, banning, revoked) and not words of one root (organize, organization).
 */
const RULES: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/(?<=[a-z]{2})(?:ies|ied)$/, 'y'],
  [/(?<=[a-z]{2}(?:ss|sh|ch|x))es$/, ''],
  [/(?<=[a-z]{2}[^su])s$/, ''],
  [/(?<=[a-z]{2})(bb|dd|gg|mm|nn|pp|rr|tt)(?:ed|ing)$/, '$1'],
  // making, named: so short, they have lost an e.
  [/(?<=^[b-df-hj-np-tv-z][aeiouy][b-df-hj-np-tvz])(?:ed|ing)$/, 'e'],
  [/(?<=[aeiouy][a-z]*[a-z])(?:ing|ed)$/, ''],
];
/** A letter that another form has once (stopp), and an e that others lose (create). */
const DOUBLED = /(?<=[a-z]{2})([bdgmnprt])\1$/;
const SILENT = /(?<=[a-z]{3}[^e])e$/;

/** The stems so far: a question and the tools have the same few words. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** Returns what the forms of a word of English have in common, for words without accents in lower case. */
export function stem(word: string): string {
  let found = known.get(word);
  if (found === undefined) {
    found = findStem(word);
    if (known.size < MOST_KNOWN) known.set(word, found);
  }
  return found;
}

/** Returns the form in which words and phrases are looked up. */
export function formOf(words: readonly string[]): string {
  return words.map(stem).join(' ');
}

function findStem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const rule = RULES.find(([ending]) => ending.test(word));
  const rest = rule ? word.replace(...rule) : word;
  return rest.replace(DOUBLED, '$1').replace(SILENT, '');
}
