import type { Pins } from '../../tool.ts';
import { cleanText } from '../result/clean-text.ts';
import { didYouMean } from '../shared/did-you-mean.ts';
import { UsageError } from '../shared/errors.ts';
import { getOwn } from '../shared/json.ts';
import type { PromptArgument } from './prompt.ts';
import { isServed, type ServedTools } from './served-tools.ts';

/** Longest value of an argument, in characters. */
export const MAX_VALUE = 200;

/** Largest number of days. */
const MAX_DAYS = 3650;

/** Lists the arguments that are asked for: none that a pin fixes, and none that no tool has a use for. */
export function askedArguments(
  all: readonly PromptArgument[],
  { pins, served }: { pins: Pins; served: ServedTools },
): PromptArgument[] {
  const isFixed = ({ pin }: PromptArgument) => pin !== undefined && pins[pin] !== undefined;
  return all.filter((one) => !isFixed(one) && (one.needs === undefined || isServed(one.needs, served)));
}

/**
 * Reads the values of arguments, without the invisible characters in them; an empty one counts as not given.
 * @throws UsageError for an unknown argument, a missing one, and one that is no text, too long, or no number of days
 */
export function readValues(
  prompt: string,
  asked: readonly PromptArgument[],
  given: Readonly<Record<string, unknown>>,
): Map<string, string> {
  const names = asked.map(({ name }) => name);
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const takes = names.length === 0 ? 'none' : names.join(', ');
    const shown = JSON.stringify(cleanText(unknown.slice(0, MAX_VALUE)));
    throw new UsageError(
      `${prompt} has no argument ${shown}: it takes ${takes}.${didYouMean(unknown.slice(0, MAX_VALUE), names)}`,
    );
  }
  const values = asked.flatMap((argument): [string, string][] => {
    const value = readValue(argument, getOwn(given, argument.name));
    return value === undefined ? [] : [[argument.name, value]];
  });
  return new Map(values);
}

function readValue({ name, description, required, days }: PromptArgument, given: unknown): string | undefined {
  if (given !== undefined && typeof given !== 'string') throw new UsageError(`${name} must be a text.`);
  // More than is allowed, whatever is taken out: nothing goes through megabytes.
  const value = cleanText((given ?? '').slice(0, 10 * MAX_VALUE)).trim();
  if (value === '') {
    if (required) throw new UsageError(`${name} is missing. It is: ${description}.`);
    return days === undefined ? undefined : String(days);
  }
  if ([...value].length > MAX_VALUE) {
    throw new UsageError(`${name} is longer than ${MAX_VALUE} characters: shorten it, and tell the rest in the chat.`);
  }
  if (days !== undefined && !(/^[1-9]\d*$/.test(value) && Number(value) <= MAX_DAYS))
    throw new UsageError(`${name} must be a number of days from 1 to ${MAX_DAYS}, such as ${days}.`);
  return value;
}
