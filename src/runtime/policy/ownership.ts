import type { Pins, ToolImplementation } from '../../tool.ts';
import { type ReadContext, readByTemplate } from '../clerk/read.ts';
import { ToolError } from '../shared/errors.ts';
import { getOwn, isObject } from '../shared/json.ts';
import { checkPins, describePins } from './pins.ts';

/** Answers that say something of the instance or of the network, not of what was asked for. */
const OF_THE_INSTANCE = [401, 402, 403, 429];

/**
 * Makes sure by a read that what the arguments name is the pinned user's or organization's. An optional argument that
 * isn't given names nothing.
 * @throws ToolError not_found where it is somebody else's, in the words for what is not there at all; whatever else
 *   keeps the read from an answer, as a tool's request does
 */
export async function checkOwnership(
  { owned: rules = {} }: Pick<ToolImplementation, 'owned'>,
  args: Record<string, unknown>,
  pins: Pins,
  context: ReadContext,
): Promise<void> {
  for (const [name, id] of checkPins(pins)) {
    const answers = new Map<string, Promise<unknown>>();
    for (const { read: template, at, argument } of rules[name] ?? []) {
      const wanted = argument === undefined ? id : getOwn(args, argument);
      if (wanted === undefined || wanted === null) continue;
      const values = { ...args, [name]: id };
      const answer = answers.get(template) ?? readByTemplate(template, values, context).catch(absent(pins));
      answers.set(template, answer);
      if (!valuesAt(await answer, at.split('.')).includes(wanted)) throw notFound(pins);
    }
  }
}

/** Clerk's own words tell what isn't there from what is somebody else's: ours don't. */
function absent(pins: Pins) {
  return (error: unknown): never => {
    const status = error instanceof ToolError ? (error.details.status ?? 0) : 0;
    throw status >= 400 && status < 500 && !OF_THE_INSTANCE.includes(status) ? notFound(pins) : error;
  };
}

function notFound(pins: Pins): ToolError {
  return new ToolError({
    kind: 'not_found',
    message: `What the arguments name was not found. Calls keep to ${describePins(pins)}.`,
    hint: 'Check the id; look it up with a list tool. What is not theirs is not found here either.',
  });
}

/** Every value at a place of an answer, through lists. */
function valuesAt(node: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(node)) return node.flatMap((item) => valuesAt(item, path));
  const [key, ...rest] = path;
  if (key === undefined) return [node];
  return isObject(node) ? valuesAt(getOwn(node, key), rest) : [];
}
