import type { Effect, Phrase, Question, ToolDefinition } from '../../tool.ts';
import type { ReadByTemplate } from '../clerk/read-by-template.ts';
import { describeInstance, type Instance } from '../clerk/secret-key.ts';
import { createFacts, type Facts, holds } from '../judge/circumstance.ts';
import { canonicalJson } from '../shared/canonical-json.ts';
import { getOwn } from '../shared/json.ts';
import { displayChanges } from './changes.ts';
import {
  checkCanBeShown,
  checkChanges,
  checkInSentence,
  checkLength,
  checkSize,
  checkTargets,
  withinStack,
} from './check-question.ts';
import { PLAIN_NAME, quoteUnlessPlain } from './display.ts';
import { displayTarget } from './display-target.ts';
import { hideSecretArguments } from './hide-secrets.ts';
import { readTarget, type Target } from './target.ts';

/** Everything that a question is composed from besides the call. */
export interface QuestionContext {
  /** Reads about the call. */
  read: ReadByTemplate;
  instance: Instance;
  /** Matches our own key. */
  ownKey: RegExp | undefined;
  /** Hash of the file that is sent: a yes is to these bytes, and not to what is under that name later. */
  file?: string | undefined;
}

/** A question for a person. */
export interface ComposedQuestion {
  message: string;
  /** Everything that a yes covers, as one text. */
  subject: string;
}

/**
 * Composes the question for a person before a call, from details that are read now: the sentence of its circumstances,
 * then every argument that the sentence doesn't tell of, those that decide first.
 * @param effects what the call was judged to do
 * @throws ToolError bad_arguments for arguments that can't be shown as they are, refused where they make the question too
 *   long; and as the reads do: what can't be read can't be asked about
 */
export async function composeQuestion(
  { name, inputSchema, endpoint }: Pick<ToolDefinition, 'name' | 'inputSchema' | 'endpoint'>,
  question: Question,
  args: Record<string, unknown>,
  effects: readonly Effect[],
  { read, instance, ownKey, file }: QuestionContext,
): Promise<ComposedQuestion> {
  const { secrets = [], targets = {}, fields = {} } = question;
  const shown = hideSecretArguments(args, inputSchema, secrets) as Record<string, unknown>;
  checkSize(shown);
  checkCanBeShown(shown, ownKey);
  const facts = createFacts(question, args, read);
  const phrases = await phrasesOf(question.phrases, args, facts);
  const places = [...new Set(phrases.flatMap(({ say }) => placesOf(say)))];
  withinStack(() => {
    for (const place of places) checkInSentence(place, getOwn(shown, place));
  });
  const found = new Map(
    await Promise.all(
      places.map(
        async (place) => [place, await readTargets(getOwn(targets, place), getOwn(args, place), read)] as const,
      ),
    ),
  );
  const sentence = phrases
    .map(({ say }) =>
      say.replace(/\{(\w+)\}/g, (_, place: string) => fillPlace(place, getOwn(shown, place), found.get(place), ownKey)),
    )
    .join(' and ');
  const told = [...places, ...phrases.flatMap((phrase) => toldBy(phrase, args, secrets))];
  const others = Object.entries(shown).filter(([argument, value]) => !told.includes(argument) && value !== undefined);
  const changing = Object.fromEntries(others);
  const names = Object.keys(changing);
  // A thing that is created has no present values: those that can be read are of what it belongs to.
  const updates = /^(?:PATCH|PUT) /.test(endpoint ?? '');
  const present = updates ? await presentValues(names, fields, secrets, facts) : {};
  const changes = withinStack(() =>
    displayChanges({
      args: changing,
      present,
      first: effects.flatMap(({ argument }) => argument ?? []),
      replaces: endpoint?.startsWith('PUT ') ?? false,
      key: ownKey,
    }),
  );
  withinStack(() => checkChanges(changes, changing));
  const message = `${sentence}${changes.length > 0 ? `: ${changes.join(', ')}` : ''}. ${describeInstance(instance)}.`;
  checkLength(message);
  // Not the message: it has names and present values cut, and times that pass.
  const said = phrases.map(({ say }) => say);
  const targeted = [...found].map(([place, each]) => [place, each.map(withoutTimes)]);
  return { message, subject: canonicalJson([name, args, said, targeted, present, file ?? null]) };
}

/** Returns the phrase that opens the sentence, and those that are added to it. What is emptied is no new value to tell of. */
async function phrasesOf(phrases: readonly Phrase[], args: Record<string, unknown>, facts: Facts): Promise<Phrase[]> {
  const hold = await Promise.all(phrases.map((phrase) => holds(phrase, args, facts)));
  const held = phrases.filter(({ argument }, i) => hold[i] && !(argument && isEmptied(getOwn(args, argument))));
  const opening = held.find(({ say }) => /^[A-Z]/.test(say));
  if (!opening) throw new Error('no phrase opens the question: run npm run generate');
  return [opening, ...held.filter(({ say }) => /^[a-z]/.test(say))];
}

function isEmptied(value: unknown): boolean {
  return value === null || value === '';
}

/** Returns the argument of a phrase, where the phrase alone says its value: the only one that it can have, or a secret. */
function toldBy({ argument, is }: Phrase, args: Record<string, unknown>, secrets: readonly string[]): string[] {
  if (argument === undefined) return [];
  const only = is?.length === 1 && getOwn(args, argument) === is[0];
  return only || secrets.includes(argument) ? [argument] : [];
}

function withoutTimes({ details, ...target }: Target): Target {
  return { ...target, details: details.filter(({ time }) => !time) };
}

function placesOf(say: string): string[] {
  return [...say.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place);
}

/** Reads what an argument names: one target, or one for each item of a list. */
async function readTargets(
  target: NonNullable<Question['targets']>[string] | undefined,
  value: unknown,
  read: ReadByTemplate,
): Promise<Target[]> {
  const values = [value].flat();
  checkTargets(values.length);
  return target ? Promise.all(values.map((one) => readTarget(target, one, read))) : [];
}

/** Fills a place of the sentence: `Acme Corp (org_456)`; of a list each, and how many they are. */
function fillPlace(place: string, value: unknown, targets: readonly Target[] = [], key: RegExp | undefined): string {
  const values = [value].flat();
  if (values.length === 0) return 'none';
  const isName = /name$/.test(place);
  const each = values
    .map((one, i) =>
      isName && typeof one === 'string' && !targets[i]
        ? quoteUnlessPlain(one, PLAIN_NAME)
        : displayTarget(one, targets[i], key),
    )
    .join(', ');
  return values.length > 1 ? `${each} (${values.length} in all)` : each;
}

/** Reads the present values of the arguments that are fields of what the question is about. */
async function presentValues(
  args: readonly string[],
  fields: Record<string, string>,
  secrets: readonly string[],
  facts: Facts,
): Promise<Record<string, unknown>> {
  const visible = args.filter((argument) => !secrets.includes(argument));
  const values = await Promise.all(
    visible.map((argument) => facts.present(getOwn(fields, argument) ?? argument).catch(() => undefined)),
  );
  return Object.fromEntries(visible.flatMap((argument, i) => (values[i] === undefined ? [] : [[argument, values[i]]])));
}
