import { canonical } from './canonical.ts';
import { type Instance, instanceWords } from './instance.ts';
import { own } from './json.ts';
import { type ReadContext, read } from './read.ts';
import { type Reading, readTarget, type Target } from './target.ts';
import { count, fact, json, told } from './told.ts';
import type { Question, ToolDefinition } from './tool.ts';

/** Everything that a question is made from beside the call. */
export interface QuestionContext extends ReadContext {
  instance: Instance;
  /** Finds our own key. */
  own: RegExp | undefined;
}

/** A question, and everything that a yes to it is a yes to. */
export interface Asking {
  message: string;
  about: string;
}

/** Characters of a message, and of the arguments in it; a client's window is small. */
const LONGEST = 600;
const ROOM = 300;

/** How many ids of a list are told. */
const NAMED = 10;

/**
 * What to ask a person before a call, from facts that are read now.
 * @throws ToolError as the reads do: what can't be read can't be asked about
 */
export async function ask(
  { name }: Pick<ToolDefinition, 'name'>,
  { words, targets = {}, secrets = [] }: Question,
  args: Record<string, unknown>,
  context: QuestionContext,
): Promise<Asking> {
  const reading = reader(args, context);
  const places = [...words.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place);
  const known: Record<string, Target> = Object.fromEntries(
    await Promise.all(
      Object.entries(targets).map(async ([place, target]) => [
        place,
        await readTarget(target, own(args, place), reading),
      ]),
    ),
  );
  const sentence = words.replace(/\{(\w+)\}/g, (_, place: string) =>
    spelled(own(args, place), known[place], context.own),
  );
  const facts = Object.values(known).flatMap(({ facts }) =>
    facts.flatMap(([of, value]) => fact(of, value, context.own)),
  );
  const first = facts.length > 0 ? `${sentence}: ${facts.join(', ')}.` : `${sentence}.`;
  const last = `${instanceWords(context.instance)}.`;
  const rest = Object.entries(args).filter(([argument, value]) => !places.includes(argument) && value !== undefined);
  const room = Math.max(60, Math.min(ROOM, LONGEST - first.length - last.length - 60));
  const more = rest.length > 0 ? [`With ${json(Object.fromEntries(rest), secrets, room, context.own)}.`] : [];
  const message = [first, ...more, last].join(' ').replace(/\s+/g, ' ');
  // Not the message: it is cut, and has the arguments in whatever order they came.
  return { message, about: canonical([name, args, known]) };
}

/** `Acme Corp (org_456)`; the id alone of what has no name; of a list how many, and which. */
function spelled(value: unknown, target: Target | undefined, key: RegExp | undefined): string {
  if (Array.isArray(value)) {
    const named = value.slice(0, NAMED).map((one) => told(String(one), key));
    const more = value.length > NAMED ? [`and ${count(value.length - NAMED)} more`] : [];
    return `${count(value.length)} (${[...named, ...more].join(', ')})`;
  }
  const id = told(String(value), key);
  return target?.name === undefined ? id : `${told(target.name, key)} (${id})`;
}

/** Reads by template, each once for one question. */
function reader(args: Record<string, unknown>, context: ReadContext): Reading {
  const answers = new Map<string, Promise<unknown>>();
  return (template) => {
    const answer = answers.get(template) ?? read(template, args, context);
    answers.set(template, answer);
    return answer;
  };
}
