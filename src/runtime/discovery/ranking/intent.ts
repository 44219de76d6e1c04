import { groupOf } from '../words/lexicon.ts';
import { splitWords } from '../words/split.ts';
import type { Part } from '../words/terms.ts';
import { ASKING, CHANGING, FACTORS } from './weights.ts';

const asking = new Set(ASKING.map((name) => groupOf(name).term));
const changing = new Set(CHANGING.map((name) => groupOf(name).term));

/** The beginning of a question. */
const OPENING = /^\W*(?:who|whom|whose|what|which|how|when|where|why|did|do|does|is|are|was|were|has|have|any|am)\b/i;
/** Words which say that something shall be otherwise, whatever the verb. */
const SHALL =
  /\b(?:should|shouldn.t|must|mustn.t|has to|have to|let|make|give|put|set|move|call|take|send|supposed to|instead|any ?more|no longer)\b/i;

/** Most words of a question that only names what it is about. */
const LONGEST_TOPIC = 3;

/** Returns what a match with a tool that only reads is multiplied by: whether the question asks, or says to change something. */
export function factorOfReads(text: string, parts: readonly Part[]): number {
  const asks = OPENING.test(text) || parts.some((part) => isIn(asking, part));
  // `banned users` is about users, and bans nobody.
  const isVerb = ({ words }: Part) => words.length !== 1 || !words[0]?.endsWith('ed');
  const changes = SHALL.test(text) || parts.some((part) => isIn(changing, part) && isVerb(part));
  if (asks && changes) return 1;
  // Neither: `waiting list` asks; what is longer has a verb that nobody knows.
  if (!asks && !changes && splitWords(text).length > LONGEST_TOPIC) return 1;
  return changes ? FACTORS.changeAsked : FACTORS.readAsked;
}

function isIn(groups: ReadonlySet<string>, { terms }: Part): boolean {
  return [...terms.keys()].some((term) => groups.has(term));
}
