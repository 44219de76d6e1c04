import { canonicalJson } from '../shared/canonical-json.ts';
import { ToolError } from '../shared/errors.ts';
import { isObject } from '../shared/json.ts';
import { formatCount, sanitizeAndMask } from './display.ts';
import { displayTarget } from './display-target.ts';

/** Longest question, in characters. Arguments are never cut: what doesn't fit isn't asked. */
const MAX_MESSAGE = 8000;

/** Most things that one question names. */
const MAX_TARGETS = 50;

/** Most changes that one question lists, and most keys of an object in one of them. */
const MAX_CHANGES = 50;

/** Longest value inside of the sentence, in characters: what follows it stays in sight. */
const MAX_IN_SENTENCE = 300;

/**
 * Checks that a person would see the arguments as they are sent.
 * @throws ToolError bad_arguments for an invisible character, what is shaped like a key, and nesting beyond the stack
 */
export function checkCanBeShown(args: object, key: RegExp | undefined): void {
  if (!withinStack(() => canonicalJson(sanitizeAndMask(args, key)) === canonicalJson(args))) throw hidesSomething();
}

/**
 * Returns what arguments are shown as.
 * @throws ToolError bad_arguments where they are nested beyond the stack
 */
export function withinStack<T>(show: () => T): T {
  try {
    return show();
  } catch (error) {
    throw error instanceof RangeError ? hidesSomething() : error;
  }
}

function hidesSomething(): ToolError {
  return new ToolError({
    kind: 'bad_arguments',
    message:
      'An argument can not be shown to a person as it is: it holds an invisible character, something shaped like a key, or too many levels.',
    hint: 'Nothing was done. Write it plainly, or leave it out; {a person} can make such a call in the Clerk dashboard.',
  });
}

/**
 * Refuses arguments that no question has room for, before any work is done about them. A question has at least a third of
 * the characters that they have as JSON: `{"a":{"b":1}}` is shown as `a.b` 1.
 * @throws ToolError refused
 */
export function checkSize(args: object): void {
  if (canonicalJson(args).length > 3 * MAX_MESSAGE)
    throw tooLarge(`would be too long; at most ${formatCount(MAX_MESSAGE)} characters are allowed`);
}

/** @throws ToolError refused for a question that nobody would read to its end */
export function checkLength(message: string): void {
  if (message.length <= MAX_MESSAGE) return;
  throw tooLarge(
    `would be ${formatCount(message.length)} characters long; at most ${formatCount(MAX_MESSAGE)} are allowed`,
  );
}

/** @throws ToolError refused for a call that names more than a question can */
export function checkTargets(count: number): void {
  if (count > MAX_TARGETS)
    throw tooLarge(`would name ${formatCount(count)} things; at most ${MAX_TARGETS} are allowed`);
}

/**
 * Refuses changes that are too many to be read one by one.
 * @param changes as they are listed
 * @param args the arguments that they are of
 * @throws ToolError refused
 */
export function checkChanges(changes: readonly string[], args: Record<string, unknown>): void {
  const count = Math.max(changes.length, ...Object.values(args).map(keysOf));
  if (count > MAX_CHANGES)
    throw tooLarge(`would list ${formatCount(count)} changes; at most ${MAX_CHANGES} are allowed`);
}

/** Counts the keys of an object, at any depth; of a list, those of the item that has most. */
function keysOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((most, item) => Math.max(most, keysOf(item)), 0);
  if (!isObject(value)) return 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + Math.max(1, keysOf(inner)), 0);
}

/** @throws ToolError refused for a value that would push the rest of the sentence out of sight */
export function checkInSentence(place: string, value: unknown): void {
  const length = Math.max(0, ...[value].flat().map((one) => displayTarget(one, undefined).length));
  if (length > MAX_IN_SENTENCE)
    throw tooLarge(
      `would have a \`${place}\` of ${formatCount(length)} characters inside of its sentence; at most ${MAX_IN_SENTENCE} are allowed`,
    );
}

function tooLarge(why: string): ToolError {
  return new ToolError({
    kind: 'refused',
    message: `The question for a person ${why}.`,
    hint: 'Nothing was done. Make smaller calls, or {a person} can do it in the Clerk dashboard.',
  });
}
