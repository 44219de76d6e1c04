/** Forms of words that say something about the subject by how they look, each with a word for it. */
const FORMS: readonly (readonly [form: RegExp, word: string, keeps?: true])[] = [
  [/https?:\/\/\S+/g, 'url'],
  [/\S+@\S+\.\w+/g, 'user'],
  [/\b[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}\b/g, 'domain', true],
  // Names a place that somebody is at, or comes to: `at Contoso`, `bei Contoso`.
  [/\b(?:at|into|join|bei|chez)\s+(?=\p{Lu}\p{Ll})/gu, 'membership', true],
];
/** An id: `user_2abc`. */
const ID = /\b([a-z]+)_(?=\w*\d)\w{2,}\b/g;

/**
 * Takes ids, addresses and the like out of a text.
 * @param names by the beginning of an id, words for what it is of
 * @returns the rest, the words that hint at what was taken, and those for what the ids are of
 */
export function takeForms(
  text: string,
  names: ReadonlyMap<string, string>,
): { rest: string; hints: string[]; ids: string[] } {
  const hints: string[] = [];
  const ids: string[] = [];
  let rest = text;
  for (const [form, word, keeps] of FORMS)
    rest = rest.replace(form, (found) => {
      hints.push(word);
      return keeps ? found : ' ';
    });
  rest = rest.replace(ID, (id, beginning: string) => {
    const word = names.get(beginning);
    if (word === undefined) return id;
    ids.push(word);
    hints.push('id');
    return ' ';
  });
  return { rest, hints, ids };
}
