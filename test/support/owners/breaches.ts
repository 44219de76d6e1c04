import { loadImplementation } from '../../../src/runtime/catalogue/catalogue.ts';
import { withoutPinnedArguments } from '../../../src/runtime/policy/apply-pins.ts';
import { checkPins } from '../../../src/runtime/policy/pins.ts';
import { createToolkit } from '../../../src/runtime/toolkit.ts';
import type { Pins, ToolDefinition } from '../../../src/tool.ts';
import { FIELDS } from '../../../src/tool-schema.ts';
import { anyGuesses, IMAGE } from '../catalogue/catalogue.ts';
import { adasArguments, beasArguments } from './arguments.ts';
import { isHarmless } from './harmless.ts';
import { BEA_PATTERN } from './responses.ts';
import { type ReceivedRequest, startTwoOwners, type World } from './two-owners.ts';

/** A call and its result. */
interface Call {
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
export async function findBreaches(definition: ToolDefinition, pins: Pins, world: World, most = 5): Promise<string[]> {
  const asks = await asksWhose(definition.name, pins);
  const found: string[] = [];
  for await (const call of calls(definition, pins, world)) {
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

async function* calls(definition: ToolDefinition, pins: Pins, world: World): AsyncGenerator<Call> {
  const clerk = startTwoOwners(world);
  const toolkit = await createToolkit({
    tools: [definition.name],
    secretKey: 'sk_test_owners',
    pins,
    allowSecrets: true,
    allowPrivateMetadata: true,
    files: [IMAGE.folder],
    confirm: 'never',
    guesses: anyGuesses,
    maxResult: Number.MAX_SAFE_INTEGER,
    fetch: clerk.fetch,
  });
  const shown = withoutPinnedArguments(definition, pins);
  const [smallest, fullest] = [adasArguments(shown, 'smallest'), adasArguments(shown, 'fullest')];
  const given = [
    { argument: '', args: smallest },
    { argument: '', args: fullest },
    ...beasArguments(definition, smallest).filter(({ argument }) => argument !== FIELDS),
  ].map(({ argument, args }) => ({ argument, args: args === smallest ? args : withEverything(args, definition) }));
  for (const { argument, args } of given) {
    const { isError, text } = await toolkit.call(definition.name, args);
    yield { argument, args, isError, text, asked: clerk.take() };
  }
}

/** Asks for all that may be seen of the response, where the tool has one of its own. */
function withEverything(args: Record<string, unknown>, { inputSchema }: ToolDefinition): Record<string, unknown> {
  return Object.hasOwn(inputSchema.properties ?? {}, FIELDS) ? { ...args, [FIELDS]: ['*'] } : args;
}

/** Returns patterns of the reads that check who owns a thing. */
async function asksWhose(name: string, pins: Pins): Promise<RegExp[]> {
  const { owned = {} } = await loadImplementation(name);
  const reads = checkPins(pins).flatMap(([pin]) => owned[pin] ?? []);
  return reads.map(({ read }) => {
    const [path = '', query] = read.split('?');
    const search = query === undefined ? '' : `\\?${query.replace(/\{\w+\}/g, '.+')}`;
    return new RegExp(`^${path.replace(/\{\w+\}/g, '[^/?]+')}${search}$`);
  });
}
