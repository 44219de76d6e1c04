import type { Question, ToolDefinition } from '../../tool.ts';
import { type ReadContext, readByTemplate } from '../clerk/read-by-template.ts';
import { describeInstance, type Instance } from '../clerk/secret-key.ts';
import { canonicalJson } from '../shared/canonical-json.ts';
import { ToolError } from '../shared/errors.ts';
import { getOwn } from '../shared/json.ts';
import {
  displayDetail,
  displayJson,
  displayText,
  formatCount,
  hideSecretArguments,
  quoteUnlessPlain,
  sanitizeAndMask,
} from './display.ts';
import { type ReadByTemplate, readTarget, type Target } from './target.ts';

/** Everything that a question is composed from besides the call. */
export interface QuestionContext extends ReadContext {
  instance: Instance;
  /** Matches our own key. */
  ownKey: RegExp | undefined;
}

/** A question for a person. */
export interface ComposedQuestion {
  message: string;
  /** Everything that a yes covers, as one text. */
  subject: string;
}

/** Longest message, in characters. Arguments are never cut: what doesn't fit isn't asked. */
const MAX_MESSAGE = 3000;

/**
 * Composes the question for a person before a call, from details that are read now.
 * @throws ToolError bad_arguments for arguments that can't be shown as they are, refused where they make the question too
 *   long; and as the reads do: what can't be read can't be asked about
 */
export async function composeQuestion(
  { name, inputSchema, clear = {} }: Pick<ToolDefinition, 'name' | 'inputSchema' | 'clear'>,
  { text: template, targets = {}, secrets = [] }: Question,
  args: Record<string, unknown>,
  context: QuestionContext,
): Promise<ComposedQuestion> {
  const shown = hideSecretArguments(args, inputSchema, secrets) as Record<string, unknown>;
  if (!canBeShown(shown, context.ownKey)) throw notShowable();
  const reading = createReader(args, context);
  const found: Record<string, Target> = Object.fromEntries(
    await Promise.all(
      Object.entries(targets).map(async ([place, target]) => [
        place,
        await readTarget(target, getOwn(args, place), reading),
      ]),
    ),
  );
  const places = [...template.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place);
  const sentence = template.replace(/\{(\w+)\}/g, (_, place: string) =>
    fillPlace(getOwn(shown, place), found[place], context.ownKey),
  );
  const details = Object.values(found).flatMap((target) =>
    target.details.flatMap(([label, value]) => displayDetail(label, value, context.ownKey)),
  );
  const opening = details.length > 0 ? `${sentence}: ${details.join(', ')}.` : `${sentence}.`;
  const isCleared = (argument: string) => getOwn(shown, argument) === getOwn(clear, argument);
  const others = Object.keys(shown).filter((argument) => !places.includes(argument) && shown[argument] !== undefined);
  const cleared = others.filter(isCleared);
  const rest = others.filter((argument) => !isCleared(argument)).map((argument) => [argument, shown[argument]]);
  const further = [
    ...(rest.length > 0 ? [`With ${displayJson(Object.fromEntries(rest))}.`] : []),
    ...(cleared.length > 0 ? [`Clears ${cleared.join(', ')}.`] : []),
  ];
  const message = [opening, ...further, `${describeInstance(context.instance)}.`].join(' ').replace(/\s+/g, ' ');
  if (message.length > MAX_MESSAGE) throw tooLong(message.length);
  // Not the message: it has the arguments in whatever order they came, and names cut.
  return { message, subject: canonicalJson([name, args, found]) };
}

/** Fills a place of the sentence: `Acme Corp (org_456)`; of what has no name the id alone; of a list how many, and which. */
function fillPlace(value: unknown, target: Target | undefined, key: RegExp | undefined): string {
  if (Array.isArray(value))
    return `${formatCount(value.length)} (${value.map((one) => quoteUnlessPlain(String(one))).join(', ')})`;
  // A slug is an argument too, and the id is what stays.
  const id = quoteUnlessPlain(String(target?.id ?? value));
  return target?.name === undefined ? id : `${displayText(target.name, key)} (${id})`;
}

/** Returns true if a person would see the arguments as they are sent. */
function canBeShown(args: object, key: RegExp | undefined): boolean {
  try {
    return canonicalJson(sanitizeAndMask(args, key)) === canonicalJson(args);
  } catch (error) {
    // Nested beyond the stack.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function notShowable(): ToolError {
  return new ToolError({
    kind: 'bad_arguments',
    message:
      'An argument can not be shown to a person as it is: it holds an invisible character, something shaped like a key, or too many levels.',
    hint: 'Nothing was done. Write it plainly, or leave it out; a person can make such a call in the Clerk dashboard.',
  });
}

function tooLong(length: number): ToolError {
  return new ToolError({
    kind: 'refused',
    message: `The question for a person would be ${formatCount(length)} characters long; at most ${formatCount(MAX_MESSAGE)} are allowed.`,
    hint: 'Nothing was done. Make smaller calls, or a person can do it in the Clerk dashboard.',
  });
}

/** Makes the reads of one question: each template is read once. */
function createReader(args: Record<string, unknown>, context: ReadContext): ReadByTemplate {
  const responses = new Map<string, Promise<unknown>>();
  return (template) => {
    const response = responses.get(template) ?? readByTemplate(template, args, context);
    responses.set(template, response);
    return response;
  };
}
