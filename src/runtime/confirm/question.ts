import type { Question, ToolDefinition } from '../../tool.ts';
import { type ReadContext, readByTemplate } from '../clerk/read.ts';
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

/** Everything that a question is made from beside the call. */
export interface QuestionContext extends ReadContext {
  instance: Instance;
  /** Finds our own key. */
  ownKey: RegExp | undefined;
}

/** A question, and everything that a yes to it is a yes to. */
export interface ComposedQuestion {
  message: string;
  subject: string;
}

/** Characters of a message. Nothing of the arguments is cut: what doesn't fit isn't asked. */
const LONGEST = 3000;

/**
 * What to ask a person before a call, from facts that are read now.
 * @throws ToolError bad_arguments for arguments that can't be shown as they are, refused for too many of them; and as the
 *   reads do: what can't be read can't be asked about
 */
export async function composeQuestion(
  { name, inputSchema }: Pick<ToolDefinition, 'name' | 'inputSchema'>,
  { words, targets = {}, secrets = [] }: Question,
  args: Record<string, unknown>,
  context: QuestionContext,
): Promise<ComposedQuestion> {
  const shown = hideSecretArguments(args, inputSchema, secrets) as Record<string, unknown>;
  if (!showable(shown, context.ownKey)) throw notShowable();
  const reading = reader(args, context);
  const known: Record<string, Target> = Object.fromEntries(
    await Promise.all(
      Object.entries(targets).map(async ([place, target]) => [
        place,
        await readTarget(target, getOwn(args, place), reading),
      ]),
    ),
  );
  const places = [...words.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place);
  const sentence = words.replace(/\{(\w+)\}/g, (_, place: string) =>
    placed(getOwn(shown, place), known[place], context.ownKey),
  );
  const facts = Object.values(known).flatMap(({ facts }) =>
    facts.flatMap(([of, value]) => displayDetail(of, value, context.ownKey)),
  );
  const first = facts.length > 0 ? `${sentence}: ${facts.join(', ')}.` : `${sentence}.`;
  const rest = Object.entries(shown).filter(([argument, value]) => !places.includes(argument) && value !== undefined);
  const more = rest.length > 0 ? [`With ${displayJson(Object.fromEntries(rest))}.`] : [];
  const message = [first, ...more, `${describeInstance(context.instance)}.`].join(' ').replace(/\s+/g, ' ');
  if (message.length > LONGEST) throw tooLong(message.length);
  // Not the message: it has the arguments in whatever order they came, and names cut.
  return { message, subject: canonicalJson([name, args, known]) };
}

/** `Acme Corp (org_456)`; the id alone of what has no name; of a list how many, and which. */
function placed(value: unknown, target: Target | undefined, key: RegExp | undefined): string {
  if (Array.isArray(value))
    return `${formatCount(value.length)} (${value.map((one) => quoteUnlessPlain(String(one))).join(', ')})`;
  // A slug is an argument too, and the id is what stays.
  const id = quoteUnlessPlain(String(target?.id ?? value));
  return target?.name === undefined ? id : `${displayText(target.name, key)} (${id})`;
}

/** Whether a person would see the arguments as they are sent. */
function showable(args: object, key: RegExp | undefined): boolean {
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
      'An argument holds what a person could not be shown as it is: a character that can not be seen, something with the shape of a key, or too many levels.',
    hint: 'Nothing was done. Write it plainly, or leave it out; a person can make such a call in the Clerk dashboard.',
  });
}

function tooLong(length: number): ToolError {
  return new ToolError({
    kind: 'refused',
    message: `The question for a person would have ${formatCount(length)} characters; more than ${formatCount(LONGEST)} are not asked.`,
    hint: 'Nothing was done. Do it in smaller calls, or a person can do it in the Clerk dashboard.',
  });
}

/** Reads by template, each once for one question. */
function reader(args: Record<string, unknown>, context: ReadContext): ReadByTemplate {
  const answers = new Map<string, Promise<unknown>>();
  return (template) => {
    const answer = answers.get(template) ?? readByTemplate(template, args, context);
    answers.set(template, answer);
    return answer;
  };
}
