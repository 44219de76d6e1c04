/** The longest name and the longest sentence. A word is cut only when it is longer than a name and its quotes. */
const NAME = 120;
const SENTENCE = 2000;

/** Cuts an untrusted name where it is too long to be read. */
export function short(name: string): string {
  return name.length > NAME ? `${name.slice(0, NAME)}…` : name;
}

/** Cuts each name of a JSON pointer or a path. */
export function shortPath(path: string): string {
  return middle(path.split('/').map(short).join('/'));
}

/** Cuts the long words of a sentence, but not its end. */
export function shortSentence(sentence: string): string {
  return middle(sentence.replace(/[^\s/]{161,}/gu, short));
}

/** Keeps the beginning, which says what it is about, and the end, which says what to do. */
function middle(text: string): string {
  return text.length > SENTENCE ? `${text.slice(0, SENTENCE / 2)} … ${text.slice(-SENTENCE / 2)}` : text;
}
