/**
 * What words of English lose at their ends, by the first rule that fits. Light: it brings together the forms of a word
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
/** What is left of a word may end in a letter that another form of it has twice (stopp), or in an e that others lose (create). */
const DOUBLED = /(?<=[a-z]{2})([bdgmnprt])\1$/;
const SILENT = /(?<=[a-z]{3}[^aeiou]|[a-z]{3}[aiou])e$/;

/** Returns what the forms of a word of English have in common, for words without accents in lower case. */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const rule = RULES.find(([ending]) => ending.test(word));
  const rest = rule ? word.replace(rule[0], rule[1]) : word;
  return rest.replace(DOUBLED, '$1').replace(SILENT, '');
}
