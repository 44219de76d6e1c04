import { afterAll, describe, expect, test } from 'vitest';
import { catalogue } from '../../src/runtime/catalogue/catalogue.ts';
import type { Consent } from '../../src/runtime/confirm/consent.ts';
import { createToolkit } from '../../src/runtime/toolkit.ts';
import { callArguments, type EveryTool, everyTool, selectionOf } from '../support/catalogue/catalogue.ts';
import { endpointOf } from '../support/spec/endpoint.ts';
import { responsesOf } from '../support/spec/responses.ts';

// A person is asked before every destructive call, in words that they can judge it by, and nothing is changed before.
// The Clerk of this test answers the reads from the spec's schemas; every text in them is the id that is asked about.

const destructive = (await everyTool()).filter(({ definition }) => definition.tier === 'destructive');
const questions: string[] = [];

/** Opens a toolkit on a live key with that one tool, and records the requests that it sends. */
async function toolkitOf(tool: EveryTool, confirm: 'always' | 'auto' = 'always') {
  const requests: string[] = [];
  const text = thingOf(tool);
  const fetch = async (request: Request) => {
    const { method, url } = request;
    const endpoint = endpointOf(method, new URL(url).pathname);
    requests.push(endpoint);
    const [answer = null] = method === 'GET' ? responsesOf(endpoint, { text, fields: {} }) : [];
    return Response.json(answer);
  };
  const toolkit = await createToolkit({
    ...selectionOf(tool.name),
    secretKey: 'sk_live_0123456789abcdef',
    confirm,
    fetch,
  });
  return { toolkit, requests };
}

/** Returns the id that all of a tool's targets have: the first one's. */
function thingOf({ definition, implementation }: EveryTool): string {
  const [first = ''] = Object.keys(implementation.question?.targets ?? {});
  return String(callArguments(definition, 'smallest')[first] ?? 'thing_1');
}

/** Makes arguments that name the thing that this test's Clerk has, wherever the question mentions them. */
function argumentsOf(tool: EveryTool, size: 'smallest' | 'fullest'): Record<string, unknown> {
  const args = callArguments(tool.definition, size);
  for (const name of Object.keys(tool.implementation.question?.targets ?? {})) args[name] = thingOf(tool);
  return args;
}

test('there are destructive tools to hold this against', () => {
  expect(destructive.length).toBe(Object.values(catalogue.tools).filter(({ tier }) => tier === 'destructive').length);
  expect(destructive.length).toBeGreaterThanOrEqual(75);
});

describe.each(destructive)('$name', (tool) => {
  test.each(['smallest', 'fullest'] as const)(
    'asks a sensible question about %s arguments, and changes nothing',
    async (size) => {
      const { toolkit, requests } = await toolkitOf(tool);
      const args = argumentsOf(tool, size);
      const { question, text } = await toolkit.call(tool.name, args, { consent: { canAsk: true } });
      if (!question) throw new Error(text);
      const { message, seal } = question;
      questions.push(message);
      expect(message).toMatch(/^[A-Z].* LIVE instance\.$/);
      expect(message.length).toBeLessThanOrEqual(3000);
      expect(message).not.toMatch(/\n|\s\s|undefined|NaN|\[object|\.\.|: \.|\(\)|""/);
      const words = message.replace(/ With \{.*\. LIVE/, ' LIVE');
      expect(words).not.toMatch(/[{}]|\bnull\b/);
      const declined: Consent = { canAsk: true, seal, decision: 'decline' };
      expect(await toolkit.call(tool.name, args, { consent: declined })).toMatchObject({
        isError: true,
        data: { error: { kind: 'refused' } },
      });
      expect(requests.filter((endpoint) => !endpoint.startsWith('GET '))).toEqual([]);
    },
  );

  test('names the thing, and everything that is given beside it', async () => {
    const { toolkit } = await toolkitOf(tool);
    const args = argumentsOf(tool, 'smallest');
    const { question } = await toolkit.call(tool.name, args, { consent: { canAsk: true } });
    const secrets = tool.implementation.question?.secrets ?? [];
    for (const [name, value] of Object.entries(args)) {
      const shown = secrets.includes(name) ? '[masked]' : JSON.stringify([value].flat()[0]).replace(/^"|"$/g, '');
      expect(question?.message).toContain(shown.slice(0, 20));
    }
  });

  test('a yes sends the request, and only then', async () => {
    const { toolkit, requests } = await toolkitOf(tool);
    const args = argumentsOf(tool, 'smallest');
    const { question } = await toolkit.call(tool.name, args, { consent: { canAsk: true } });
    expect(requests.filter((endpoint) => !endpoint.startsWith('GET '))).toEqual([]);
    const consent: Consent = { canAsk: true, seal: question?.seal, decision: 'accept' };
    await toolkit.call(tool.name, args, { consent });
    expect(requests.filter((endpoint) => !endpoint.startsWith('GET '))).toEqual([tool.definition.endpoint]);
  });

  test.each([[undefined], [{ canAsk: false }]])(
    'without anybody to ask, not even a read leaves: %j',
    async (consent) => {
      const { toolkit, requests } = await toolkitOf(tool, 'auto');
      const result = await toolkit.call(tool.name, argumentsOf(tool, 'smallest'), consent && { consent });
      expect(result).toMatchObject({ isError: true, data: { error: { kind: 'refused' } } });
      expect(requests).toEqual([]);
    },
  );
});

afterAll(() => {
  if (process.env.SHOW_QUESTIONS) for (const question of questions) console.log(question);
});
