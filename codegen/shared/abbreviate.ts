/** How much of one name is said, and of a whole sentence. A word is cut only when it is longer than a name and its quotes. */
const NAME = 120;
const SENTENCE = 2000;

/** A name of an outsider's, cut where it is too long to be read. */
export function short(name: string): string {
  return name.length > NAME ? `${name.slice(0, NAME)}…` : name;
}

/** A JSON pointer or a path, each of its names cut. */
export function shortPath(path: string): string {
  return middle(path.split('/').map(short).join('/'));
}

/** A sentence with its long words cut, but not its end. */
export function shortSentence(sentence: string): string {
  return middle(sentence.replace(/[^\s/]{161,}/gu, short));
}

/** The beginning and the end say what it is about and what to do; what is left out stands between. */
function middle(text: string): string {
  return text.length > SENTENCE ? `${text.slice(0, SENTENCE / 2)} … ${text.slice(-SENTENCE / 2)}` : text;
}
