import type { Lexicons } from '../words/lexicon.ts';
import type { ToolDocument } from '../words/reader.ts';
import { termsOfText } from '../words/terms.ts';
import { FIELDS } from './weights.ts';

/** A tool as it is indexed. */
export interface ToolTerms {
  name: string;
  /** Every term, as often as it counts. */
  terms: string[];
  /** Those of its name, once. */
  ofName: string[];
}

/** Returns the terms of a tool. */
export function termsOfTool([name, title, also, description]: ToolDocument, lexicons: Lexicons): ToolTerms {
  // The word that `get` stands for in a name: people say `get` of anything that they want.
  const spoken = name.replace(/get(?=[A-Z]|$)/, 'show');
  const repeat = (text: string, times: number, known = true) => {
    const terms = termsOfText(text, lexicons, known);
    return Array.from({ length: times }, () => terms).flat();
  };
  const terms = [
    ...repeat(spoken, FIELDS.name),
    ...repeat(title, FIELDS.title),
    ...repeat(also, FIELDS.also),
    ...repeat(description, FIELDS.description, false),
  ];
  return { name, terms, ofName: [...new Set(termsOfText(spoken, lexicons, false))] };
}
