import type { Pins, ToolImplementation } from '../../tool.ts';
import { type ReadContext, readByTemplate } from '../clerk/read-by-template.ts';
import { ToolError } from '../shared/errors.ts';
import { getOwn, isObject } from '../shared/json.ts';
import { checkPins, describePins } from './pins.ts';

/** Everything that the reads depend on. */
export interface OwnershipContext extends ReadContext {
  /** Describes what calls are limited to, where that is more than the pins of this try. */
  limits?: string;
}

/** Statuses that say something of the instance or of the network, not of what was asked for. */
const INSTANCE_STATUSES = [401, 402, 403, 429];

/**
 * Checks by reads that what the arguments name belongs to the pinned user or organization. An optional argument that
 * isn't given names nothing.
 * @throws ToolError not_found where it is somebody else's, with the same message as for what does not exist; and as a
 *   tool's request does, where a read fails for another reason
 */
export async function checkOwnership(
  { owned: rules = {} }: Pick<ToolImplementation, 'owned'>,
  args: Record<string, unknown>,
  pins: Pins,
  { limits = describePins(pins), ...context }: OwnershipContext,
): Promise<void> {
  for (const [name, id] of checkPins(pins)) {
    const responses = new Map<string, Promise<unknown>>();
    for (const { read: template, at, argument } of rules[name] ?? []) {
      const expected = argument === undefined ? id : getOwn(args, argument);
      if (expected === undefined || expected === null) continue;
      const values = { ...args, [name]: id };
      const response =
        responses.get(template) ?? readByTemplate(template, values, context).catch(hideExistence(limits));
      responses.set(template, response);
      if (!valuesAt(await response, at.split('.')).includes(expected)) throw notFound(limits);
    }
  }
}

/** Clerk's own messages tell what doesn't exist from what is somebody else's: this one doesn't. */
function hideExistence(limits: string) {
  return (error: unknown): never => {
    const { status = 0, kind = undefined } = error instanceof ToolError ? error.details : {};
    // The endpoint isn't there: no id is to blame.
    const aboutThing = status >= 400 && status < 500 && !INSTANCE_STATUSES.includes(status) && kind !== 'unavailable';
    throw aboutThing ? notFound(limits) : error;
  };
}

function notFound(limits: string): ToolError {
  return new ToolError({
    kind: 'not_found',
    message: `What the arguments name was not found. Calls are limited to ${limits}.`,
    hint: "Check the id; look it up with a list tool. What isn't theirs is not found here either.",
  });
}

/** Returns every value at a path of a response, through lists. */
function valuesAt(node: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(node)) return node.flatMap((item) => valuesAt(item, path));
  const [key, ...rest] = path;
  if (key === undefined) return [node];
  return isObject(node) ? valuesAt(getOwn(node, key), rest) : [];
}
