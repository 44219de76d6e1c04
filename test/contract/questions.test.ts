import { afterAll, describe, expect, test } from 'vitest';
import type { Consent } from '../../src/runtime/confirm/consent.ts';
import type { Person } from '../../src/runtime/policy/person.ts';
import { createToolkit } from '../../src/runtime/toolkit.ts';
import { callArguments, type EveryTool, everyTool, selectionOf } from '../support/catalogue/catalogue.ts';
import { type AskingCall, askingCalls, CONFIDENTIAL, earlier } from '../support/catalogue/circumstances.ts';
import { endpointOf } from '../support/spec/endpoint.ts';
import { responsesOf } from '../support/spec/responses.ts';

// In each circumstance in which a tool asks, a person is asked in words that they can judge by, and nothing is sent
// before. The Clerk of this test answers reads from the spec's schemas; every text in them is the id that is asked about,
// and what a call would overwrite is there.

const asking = (await everyTool()).filter(({ definition }) => definition.asks !== undefined);
const questions: string[] = [];

/** Somebody whom no call here is about. */
const SOMEBODY: Person = {
  by: { user: 'user_somebody', rule: 'all' },
  check: async () => {},
  limit: { begin: async () => () => {}, read: async () => true },
};

/** Opens a toolkit on a live key with that one tool, and records the requests that it sends. */
async function toolkitOf(tool: EveryTool, { args, effect }: AskingCall, confirm: 'auto' | 'never' = 'auto') {
  const reads: string[] = [];
  const sent: { endpoint: string; url: string; body: string }[] = [];
  const field = (effect.overwrites ?? effect.changes)?.split('.').at(-1);
  const given = effect.argument
    ?.split('.')
    .reduce<unknown>((node, name) => Object(Object([node].flat()[0]))[name], args);
  const withEarlier = (name: string, value: unknown) =>
    name !== field || (value === true && typeof given !== 'boolean') ? value : earlier(given);
  const fetch = async (request: Request) => {
    const { method, url } = request;
    const { pathname } = new URL(url);
    const endpoint = endpointOf(method, pathname);
    const id = pathname.split('/').at(-1) ?? '';
    const isOwn = endpoint === tool.definition.endpoint;
    if (pathname.endsWith(`/users/${SOMEBODY.by.user}`)) return Response.json({ id: SOMEBODY.by.user });
    if (pathname.includes(`/users/${SOMEBODY.by.user}/`)) return Response.json({ data: [], total_count: 0 });
    if (method === 'GET' && !isOwn) reads.push(endpoint);
    else sent.push({ endpoint, url, body: await request.text() });
    const [answer = null] =
      method === 'GET'
        ? responsesOf(endpoint, { text: Object.values(args).includes(id) ? id : thingOf(tool), fields: {} })
        : [];
    return Response.json(JSON.parse(JSON.stringify(answer), withEarlier));
  };
  const key = { secretKey: 'sk_live_0123456789abcdef' };
  // Some circumstances count for calls in the name of a person who signed in alone.
  const person = effect.kind === 'raises' ? { person: SOMEBODY } : {};
  const toolkit = await createToolkit({ ...selectionOf(tool.name), ...key, ...person, confirm, fetch });
  const call = (consent?: Consent) => toolkit.call(tool.name, args, consent && { consent });
  return { call, reads, sent };
}

/** Returns the id that all of a tool's targets have: the first one's. */
function thingOf({ definition, implementation }: EveryTool): string {
  const [first = ''] = Object.keys(implementation.question?.targets ?? {});
  const [value = 'thing_1'] = [callArguments(definition, 'smallest')[first]].flat();
  return String(value);
}

test('there are tools to hold this against', () => {
  expect(asking.filter(({ definition }) => definition.asks === 'always').length).toBeGreaterThanOrEqual(90);
  expect(asking.filter(({ definition }) => definition.asks === 'sometimes').length).toBeGreaterThanOrEqual(30);
});

describe.each(asking)('$name', (tool) => {
  const secrets = tool.implementation.question?.secrets ?? [];
  const phrases = tool.implementation.question?.phrases ?? [];

  describe.each(askingCalls(tool, thingOf(tool)))('$title', (one) => {
    test('asks a sensible question, and sends nothing before a yes', async () => {
      const { call, sent } = await toolkitOf(tool, one);
      const { question, text } = await call({ canAsk: true });
      if (!question) throw new Error(text);
      const { message, seal } = question;
      questions.push(message);
      expect(message).toMatch(/^[A-Z].* LIVE instance\.$/);
      expect(message.length).toBeLessThanOrEqual(8000);
      expect(message).not.toMatch(/\n|\s\s|undefined|NaN|\[object|\.\.|: \.|\(\)/);
      const words = message.replace(/: `.*\. LIVE/, '. LIVE');
      expect(words).not.toMatch(/[{}`]|""|\bnull\b|\b(?:true|false)\b/);
      const no = { isError: true, data: { error: { kind: 'refused' } } };
      expect(await call({ canAsk: true, seal, decision: 'decline' })).toMatchObject(no);
      expect(await call({ canAsk: true, seal: 'made up', decision: 'accept' })).toHaveProperty('question');
      expect(sent).toEqual([]);
    });

    test('names all that is given, and no secret', async () => {
      const { call } = await toolkitOf(tool, one);
      const asked = (await call({ canAsk: true })).question?.message ?? '';
      const message = asked.replace(/\\u002a/g, '*');
      expect(message).not.toContain(CONFIDENTIAL);
      const told = new Set(phrases.flatMap(({ argument }) => argument ?? []));
      for (const [name, value] of Object.entries(one.args)) {
        for (const leaf of leavesOf(value, name, secrets)) {
          if (!told.has(name)) expect(message).toContain(JSON.stringify(leaf).replace(/^"|"$/g, ''));
        }
      }
    });

    test('sends exactly its request after a yes', async () => {
      const { call, sent } = await toolkitOf(tool, one);
      const { question } = await call({ canAsk: true });
      await call({ canAsk: true, seal: question?.seal, decision: 'accept' });
      const unasked = await toolkitOf(tool, one, 'never');
      await unasked.call();
      const boundary = /--[\w-]{20,}/g;
      const plain = (all: typeof sent) =>
        all.map(({ body, ...rest }) => ({ ...rest, body: body.replace(boundary, '') }));
      expect(sent.map(({ endpoint }) => endpoint)).toEqual([tool.definition.endpoint]);
      expect(plain(sent)).toEqual(plain(unasked.sent));
    });

    test.each([[undefined], [{ canAsk: false }]])('is refused without anybody to ask: %j', async (consent) => {
      const { call, reads, sent } = await toolkitOf(tool, one);
      expect(await call(consent)).toMatchObject({ isError: true, data: { error: { kind: 'refused' } } });
      expect(sent).toEqual([]);
      // No read could say otherwise of a tool that always asks; of a person, whether it is about them.
      if (tool.definition.asks === 'always' && one.effect.kind !== 'raises') expect(reads).toEqual([]);
    });
  });
});

/** Lists the values inside of an argument that are no secrets. */
function leavesOf(value: unknown, name: string, secrets: readonly string[]): unknown[] {
  if (secrets.includes(name)) return [];
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, name, secrets));
  if (typeof value !== 'object' || value === null) return [value];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, key, secrets));
}

afterAll(() => {
  if (process.env.SHOW_QUESTIONS) for (const question of questions) console.log(question);
});
