import type { Circumstance, Phrase } from '../../../src/tool.ts';
import { readCircumstance } from '../../config/confirm/circumstance.ts';
import { didYouMean } from '../../shared/did-you-mean.ts';
import { placeholders } from '../../shared/placeholders.ts';
import type { ProblemKind } from '../../shared/problems.ts';
import { openInputs } from '../inputs/tool-inputs.ts';
import type { PlannedTool } from '../plan.ts';
import { resolveCircumstance } from './circumstances.ts';

/** Takes what is wrong with a question, and the key of the phrase. */
type Report = (message: string, key?: string, kind?: ProblemKind) => void;

/**
 * Plans the phrases of a tool's question.
 * @param secrets names of arguments whose values are never shown
 * @param report takes every placeholder and circumstance that isn't the call's, a phrase that would hide a value or show a
 *   secret, and one that is never said
 */
export function planPhrases(
  tool: PlannedTool,
  question: string | Record<string, string>,
  secrets: readonly string[],
  report: Report,
): Phrase[] {
  const given = typeof question === 'string' ? { always: question } : question;
  const phrases: Phrase[] = [];
  let opened = false;
  for (const [key, say] of Object.entries(given)) {
    const at = typeof question === 'string' ? undefined : key;
    const read = readCircumstance(key);
    if (!read) report(`has \`${key}\`, which is no circumstance`, at);
    const circumstance =
      read && resolveCircumstance(tool, read, (message) => report(`has \`${key}\`: ${message}`, at, 'leftover'));
    if (!circumstance) continue;
    checkPlaces(tool, circumstance, placeholders(say), secrets, (message) => report(message, at));
    if (opens(say) && opened) report('never says this: the phrase for any call stands before it', at);
    opened ||= opens(say) && circumstance.argument === undefined;
    phrases.push({ ...circumstance, say });
  }
  if (!opened) report('needs a phrase under `otherwise`, with a capital: a call may be in none of these circumstances');
  return phrases;
}

/** Checks the placeholders of a phrase: each stands for what is given, and what the phrase is about is among them. */
function checkPlaces(
  { inputs }: PlannedTool,
  { argument, is = [] }: Circumstance,
  places: readonly string[],
  secrets: readonly string[],
  report: (message: string) => void,
): void {
  const open = openInputs(inputs);
  const about = open.find((input) => input.argument === argument);
  const required = open.flatMap((input) => (input.required || input === about ? [input.argument] : []));
  for (const place of places) {
    const message = `has no required argument for {${place}}`;
    if (!required.includes(place))
      report(didYouMean(message, place, required, { show: (name) => `{${name}}`, listKnown: true }));
    else if (secrets.includes(place)) report(`shows {${place}}, which is secret: leave it out of the phrase`);
  }
  // An argument that the sentence is about isn't listed behind it; one inside another argument is.
  const told = !about || places.includes(about.argument) || secrets.includes(about.argument);
  const only = is.length === 1 && !about?.schema.items;
  if (!told && !only) report(`says nothing of the value of "${argument}": put {${argument}} into the phrase`);
}

/** Tells whether a phrase can open the sentence. */
function opens(say: string): boolean {
  return /^[A-Z]/.test(say);
}
