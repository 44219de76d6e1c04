import { catalogue, loadImplementation } from '../../../src/runtime/catalogue/catalogue.ts';
import { withoutPinnedArguments } from '../../../src/runtime/policy/apply-pins.ts';
import { boundsOf, type PinOptions } from '../../../src/runtime/policy/bounds.ts';
import { createToolkit } from '../../../src/runtime/toolkit.ts';
import type { PinName, Pins, ToolDefinition } from '../../../src/tool.ts';
import { FIELDS } from '../../../src/tool-schema.ts';
import { anyGuesses, IMAGE } from '../catalogue/catalogue.ts';
import { adasArguments, beasArguments } from './arguments.ts';
import { isHarmless } from './harmless.ts';
import { BEA_PATTERN, idOf } from './responses.ts';
import { type ReceivedRequest, startTwoOwners, type World } from './two-owners.ts';

/** A call and its result. */
export interface Call {
  argument: string;
  args: Record<string, unknown>;
  text: string;
  isError: boolean;
  asked: ReceivedRequest[];
}

/**
 * Calls a tool, pinned to Ada, with every argument naming Bea in every way, and returns the calls in which something of
 * Bea's came back, was named in a request other than the reads that check an owner, or was not Ada's.
 * @param most the number of breaches after which it stops
 */
export async function findBreaches(
  definition: ToolDefinition,
  pinned: PinOptions,
  world: World,
  most = 5,
): Promise<string[]> {
  const asks = await asksWhose(definition, pinned);
  const found: string[] = [];
  for await (const call of calls(definition, pinned, world)) {
    const { args, argument, isError, text } = call;
    // What is refused even to Ada would keep to anything.
    const fails = argument === '' && isError && !world.gone;
    const what = fails ? `fails with ${text}` : breach(definition, call, asks);
    if (what) found.push(`${definition.name} ${JSON.stringify(args)} ${what}`);
    if (found.length >= most) break;
  }
  return found;
}

function breach({ name }: ToolDefinition, call: Call, asks: readonly RegExp[]): string | undefined {
  const { argument, asked, isError, text } = call;
  if (BEA_PATTERN.test(text)) return `answers ${text.slice(0, 300)}`;
  const words = isHarmless(name, argument);
  for (const { method, url, body, named } of asked) {
    // Whose a thing is may be asked of anything; but if it is Bea's, that is the end of it.
    if (isError && method === 'GET' && asks.some((ask) => ask.test(url))) continue;
    const all = `${method} ${url} ${body}`;
    if (BEA_PATTERN.test(words ? named : all)) return `asks ${all}`;
    if (!all.includes('Ada')) return `does not name Ada: ${all}`;
  }
  return undefined;
}

/**
 * Makes calls of a tool, first those that name nobody but Ada.
 * @param listed the pins under which the tool is listed to the model that makes them
 */
export async function* calls(
  definition: ToolDefinition,
  pinned: PinOptions,
  world: World,
  listed: PinOptions = pinned,
): AsyncGenerator<Call> {
  const clerk = startTwoOwners(world);
  const toolkit = await createToolkit({
    tools: [definition.name],
    secretKey: 'sk_test_owners',
    ...pinned,
    allowSecrets: true,
    allowPrivateMetadata: true,
    files: [IMAGE.folder],
    confirm: 'never',
    guesses: anyGuesses,
    maxResult: Number.MAX_SAFE_INTEGER,
    fetch: clerk.fetch,
  });
  const shown = withoutPinnedArguments(definition, boundsIn(definition, listed));
  const [smallest, fullest] = [adasArguments(shown, 'smallest'), adasArguments(shown, 'fullest')];
  const given = [
    { argument: '', args: smallest },
    { argument: '', args: fullest },
    // Where either pin may fill an argument, also by the other.
    ...(boundsIn(definition, listed).length > 1 ? [{ argument: '', args: ofOrganization(smallest) }] : []),
    ...beasArguments(definition, smallest).filter(({ argument }) => argument !== FIELDS),
  ].map(({ argument, args }) => ({ argument, args: args === smallest ? args : withEverything(args, definition) }));
  for (const { argument, args } of given) {
    const { isError, text } = await toolkit.call(definition.name, args);
    yield { argument, args, isError, text, asked: clerk.take() };
  }
}

function ofOrganization(args: Record<string, unknown>): Record<string, unknown> {
  const [user, organization] = [idOf('user', 'Ada'), idOf('org', 'Ada')];
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, value === user ? organization : value]));
}

/** Returns the pins of which a call of a tool keeps to one entry. */
export function boundsIn({ wireName }: ToolDefinition, pinned: PinOptions): Pins[] {
  return boundsOf(catalogue.tools[wireName] ?? {}, pinned);
}

/** Asks for all that may be seen of the response, where the tool has one of its own. */
function withEverything(args: Record<string, unknown>, { inputSchema }: ToolDefinition): Record<string, unknown> {
  return Object.hasOwn(inputSchema.properties ?? {}, FIELDS) ? { ...args, [FIELDS]: ['*'] } : args;
}

/** Returns patterns of the reads that check who owns a thing. */
async function asksWhose(definition: ToolDefinition, pinned: PinOptions): Promise<RegExp[]> {
  const { owned = {} } = await loadImplementation(definition.name);
  const names = boundsIn(definition, pinned).flatMap((pins) => Object.keys(pins) as PinName[]);
  const reads = names.flatMap((pin) => owned[pin] ?? []);
  return reads.map(({ read }) => {
    const [path = '', query] = read.split('?');
    const search = query === undefined ? '' : `\\?${query.replace(/\{\w+\}/g, '.+')}`;
    return new RegExp(`^${path.replace(/\{\w+\}/g, '[^/?]+')}${search}$`);
  });
}
