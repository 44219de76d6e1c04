import type { Phrase } from '../../src/tool.ts';
import { readCircumstance } from '../config/circumstance.ts';
import { didYouMean } from '../shared/did-you-mean.ts';
import { placeholders } from '../shared/placeholders.ts';
import { resolveCircumstance } from './circumstances.ts';
import type { PlannedTool } from './plan.ts';
import { openInputs } from './tool-inputs.ts';

/** Takes what is wrong with a question, and the key of the phrase. */
type Report = (message: string, key?: string) => void;

/**
 * Plans the phrases of a tool's question.
 * @param secrets names of arguments whose values are never shown
 * @param report takes every placeholder and circumstance that isn't the call's, and a phrase that would hide a value
 */
export function planPhrases(
  tool: PlannedTool,
  question: string | Record<string, string>,
  secrets: readonly string[],
  report: Report,
): Phrase[] {
  const given = typeof question === 'string' ? { always: question } : question;
  const required = openInputs(tool.inputs).flatMap(({ argument, required: is }) => (is ? [argument] : []));
  const phrases = Object.entries(given).flatMap(([key, say]): Phrase[] => {
    const at = typeof question === 'string' ? undefined : key;
    const read = readCircumstance(key);
    if (!read) report(`has \`${key}\`, which is no circumstance`, at);
    const circumstance = read && resolveCircumstance(tool, read, (message) => report(`\`${key}\`: ${message}`, at));
    if (!circumstance) return [];
    const { argument, is } = circumstance;
    const places = placeholders(say);
    const known = argument === undefined ? required : [...required, argument];
    for (const place of places.filter((name) => !known.includes(name))) {
      const show = (name: string) => `{${name}}`;
      report(didYouMean(`has no required argument for {${place}}`, place, known, { show, listKnown: true }), at);
    }
    if (argument !== undefined && !is && !places.includes(argument) && !secrets.includes(argument))
      report(`says nothing of the value of "${argument}": put {${argument}} into the phrase`, at);
    return [{ ...circumstance, say }];
  });
  if (!phrases.some(({ say, argument }) => argument === undefined && opens(say)))
    report('needs a phrase under `otherwise`, with a capital: a call may be in none of these circumstances');
  return phrases;
}

/** Tells whether a phrase can open the sentence. */
function opens(say: string): boolean {
  return /^[A-Z]/.test(say);
}
