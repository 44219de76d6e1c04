/** Forms of words that say something about the subject by how they look, each with a word for it. */
const FORMS: readonly (readonly [form: RegExp, word: string, keeps?: true])[] = [
  [/https?:\/\/\S+/g, 'url'],
  [/\S+@\S+\.\w+/g, 'user'],
  [/\b[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}\b/g, 'domain', true],
  // Where somebody is, or comes from: `at Contoso`, `bei Contoso`.
  [/\b(?:at|into|join|bei|chez)\s+(?=\p{Lu}\p{Ll})/gu, 'membership', true],
];
/** An id: `user_2abc`. */
const ID = /\b([a-z]+)_(?=\w*\d)\w{2,}\b/g;

/**
 * Takes ids, addresses and the like out of a text.
 * @param ids by the beginning of an id, words for what it is of
 * @returns the rest, and the words for what was taken
 */
export function takeForms(text: string, ids: ReadonlyMap<string, string>): { rest: string; hints: string[] } {
  const hints: string[] = [];
  let rest = text;
  for (const [form, word, keeps] of FORMS)
    rest = rest.replace(form, (found) => {
      hints.push(word);
      return keeps ? found : ' ';
    });
  rest = rest.replace(ID, (found, beginning: string) => {
    const word = ids.get(beginning);
    if (word === undefined) return found;
    hints.push(word, 'id');
    return ' ';
  });
  return { rest, hints };
}
