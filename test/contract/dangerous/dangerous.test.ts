import { describe, expect, test } from 'vitest';
import { catalogue, loadDefinitions } from '../../../src/runtime/catalogue/catalogue.ts';
import type { Consent } from '../../../src/runtime/confirm/consent.ts';
import { createToolkit } from '../../../src/runtime/toolkit.ts';
import { callArguments, EXPORTS, IMAGE } from '../../support/catalogue/catalogue.ts';
import { dangerousCalls } from './dangerous-calls.ts';
import { harmlessCalls } from './harmless-calls.ts';
import { arguable, withoutHarmlessForm } from './without-harmless-form.ts';
import { type DangerousWorld, openDangerousWorld } from './world.ts';

// On a live instance nobody is let in and nothing is lost before a person said yes, and nobody is asked about the rest.
// The dangerous calls are written here by hand: our own data is what is on trial.

const names = Object.values(catalogue.tools).map(({ name }) => name);
const definitions = new Map((await loadDefinitions(names)).map((definition) => [definition.name, definition]));
const auto = await openToolkit('auto');
const never = await openToolkit('never');

interface Call {
  tool: string;
  args: Record<string, unknown>;
}

/** Opens a toolkit with every tool there is, on a live key; each call has a world of its own. */
async function openToolkit(confirm: 'auto' | 'never') {
  let world: DangerousWorld;
  const { call } = await createToolkit({
    tools: names,
    allowSecrets: true,
    files: [IMAGE.folder],
    exports: EXPORTS,
    secretKey: 'sk_live_0123456789abcdef',
    confirm,
    fetch: (request) => world.fetch(request),
  });
  return async ({ tool, args }: Call, consent?: Consent, read?: () => Response) => {
    world = openDangerousWorld(args, read);
    const result = await call(tool, args, consent && { consent });
    const { asked, statuses } = world;
    return { result, asked, status: statuses.at(-1), own: definitions.get(tool.replace('_', '.'))?.endpoint };
  };
}

/** Returns the requests beyond the reads that a question or a decision may need. */
function beyondReads(asked: readonly string[], own: string | null | undefined): string[] {
  return asked.filter((endpoint) => !endpoint.startsWith('GET ') || endpoint === own);
}

/** Ways in which a read shows nothing: it is forbidden, or what it brings isn't what the spec promises. */
const unreadable = [
  () => Response.json({ errors: [] }, { status: 403 }),
  () => Response.json({}),
  () => Response.json({ data: [], total_count: 0 }),
];

/** Titles of calls, each its own. */
const titled = <C extends Call>(calls: readonly C[]) =>
  calls.map((call): [string, C] => [`${call.tool} ${JSON.stringify(call.args)}`, call]);

describe('the tables', () => {
  const dangerous = new Set(dangerousCalls.map(({ tool }) => tool));
  const harmless = new Set(harmlessCalls.map(({ tool }) => tool));
  // What changes nothing at Clerk can lose nothing there, and let nobody in.
  const tools = [...definitions.values()].filter(({ tier, endpoint }) => tier !== 'read' && endpoint !== null);
  const without = new Set(withoutHarmlessForm);

  test('have no call twice', () => {
    const titles = [...titled(dangerousCalls), ...titled(harmlessCalls)].map(([title]) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test.each(tools)('say of $name whether it has a harmless form', ({ name }) => {
    const said = [harmless.has(name), without.has(name), name in arguable];
    expect(said.filter((one) => one)).toEqual([true]);
    if (!harmless.has(name)) expect(dangerous).toContain(name);
  });

  test('name only tools that there are', () => {
    expect(
      [...dangerous, ...harmless, ...without, ...Object.keys(arguable)].filter((name) => !definitions.has(name)),
    ).toEqual([]);
  });
});

describe('a dangerous call', () => {
  test.each(titled(dangerousCalls))('is refused where nobody can be asked: %s', async (_, call) => {
    const { result, asked, own } = await auto(call);
    expect(beyondReads(asked, own)).toEqual([]);
    expect(result).toMatchObject({ isError: true, data: { error: { kind: 'refused' } } });
  });

  test.each(titled(dangerousCalls))('is asked about: %s', async (_, call) => {
    const { result, asked, own } = await auto({ ...call, tool: call.tool.replace('.', '_') }, { canAsk: true });
    expect(beyondReads(asked, own)).toEqual([]);
    expect(result.question?.message ?? result.text).toMatch(/LIVE instance/);
  });

  // The arguments don't matter: those that the schema makes do as well as any.
  const always = [...definitions.values()].filter(({ name }) => withoutHarmlessForm.includes(name));
  test.each(always)('is any of $name', async (definition) => {
    for (const size of ['smallest', 'fullest'] as const) {
      const { result, asked, own } = await auto({ tool: definition.name, args: callArguments(definition, size) });
      expect(beyondReads(asked, own)).toEqual([]);
      expect(result).toMatchObject({ isError: true, data: { error: { kind: 'refused' } } });
    }
  });

  test.each(titled(dangerousCalls))('is not made while nothing can be read: %s', async (_, call) => {
    for (const read of unreadable) {
      const { asked, own } = await auto(call, { canAsk: true }, read);
      expect(beyondReads(asked, own)).toEqual([]);
    }
  });

  // The tables' arguments are real ones: whoever doesn't want to be asked has the call made.
  test.each(titled(dangerousCalls))('is made under --confirm never: %s', async (_, call) => {
    const { asked, status, own, result } = await never(call);
    expect(beyondReads(asked, own), result.text).toEqual([own]);
    expect(status && status < 300 ? 'accepts' : 'refuses', result.text).toBe(call.sandbox ?? 'accepts');
  });
});

describe('a harmless call', () => {
  test.each(titled(harmlessCalls))('is made without a question: %s', async (_, call) => {
    const { asked, status, own, result } = await auto(call, { canAsk: true });
    expect(result.question).toBeUndefined();
    expect(beyondReads(asked, own), result.text).toEqual([own]);
    expect(status, result.text).toBeLessThan(300);
  });

  const decided = harmlessCalls.filter(({ decidedBy }) => decidedBy !== undefined);
  test.each(titled(decided))('is not made while what decides cannot be read: %s', async (_, call) => {
    for (const read of unreadable) {
      const { asked, own, result } = await auto(call, undefined, read);
      expect(result.isError).toBe(true);
      expect(beyondReads(asked, own)).toEqual([]);
    }
  });
});
