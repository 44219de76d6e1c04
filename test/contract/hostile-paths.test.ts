import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createToolkit } from '../../src/runtime/toolkit.ts';
import {
  callArguments,
  everyTool,
  everyToolFlags,
  pathParameters,
  selectionOf,
} from '../support/catalogue/catalogue.ts';
import { type RecordingClerk, startRecordingClerk } from '../support/clerk/recording-clerk.ts';
import { type Connection, clients } from '../support/process/clients.ts';

// A path value stays in its segment: one that left it would turn "delete a membership" into "delete the organization".

const KEY = 'sk_test_contract';

/** Values that could end or leave a path segment, or can't be written in a URL. */
const HOSTILE = [
  ...['', '.', '..', '../x', '/', 'a/b', '/etc', 'a\\b', '..\\x', ' ', 'a b', '\t', '\n', '\r\nHost: evil'],
  ...['%2e%2e', '%2E', '..%2f', '%2f', 'a%00', 'a?b', '?', 'a#b', '#', '\u0000', 'a\u0000b', '\u007f'],
  ...['\ud800', 'a\udc00b', '\u2028', '\u00a0'],
];

/** Odd but harmless values, each with the one segment that is sent for it. */
const HARMLESS: [value: string, segment: string][] = [
  ['user_1', 'user_1'],
  ['acme-corp', 'acme-corp'],
  ['org:admin', 'org%3Aadmin'],
  ['a.b', 'a.b'],
  ['...', '...'],
  ['ü', '%C3%BC'],
  ['a&b=c;d,e+f', 'a%26b%3Dc%3Bd%2Ce%2Bf'],
  ['{user_id}', '%7Buser_id%7D'],
  ['x'.repeat(10_000), 'x'.repeat(10_000)],
];

const cases = (await everyTool()).flatMap((tool) =>
  pathParameters(tool).map(({ parameter, argument }) => ({ name: tool.name, parameter, argument, tool })),
);

/** Makes the arguments of a call in which one value matters to the test. */
function withValue({ argument, tool }: (typeof cases)[number], value: string): Record<string, unknown> {
  return { ...callArguments(tool.definition, 'smallest'), [argument]: value };
}

/** Serves a tool and records the URLs that it requests, as they would be on the wire. */
async function recording(name: string) {
  const urls: string[] = [];
  const fetch = async (request: Request) => {
    urls.push(request.url);
    return Response.json({});
  };
  return { urls, toolkit: await createToolkit({ secretKey: KEY, ...selectionOf(name), fetch }) };
}

test('there was something to test', () => {
  expect(cases.length).toBeGreaterThanOrEqual(170);
});

describe.each(cases)('$name, $argument', (each) => {
  const { name, parameter, argument, tool } = each;

  test('refuses what could leave its segment, and asks for nothing', async () => {
    const { urls, toolkit } = await recording(name);
    for (const value of HOSTILE) {
      const { isError, data } = await toolkit.call(name, withValue(each, value));
      const wanted = { kind: 'bad_arguments', message: expect.stringContaining(`\`${argument}\``) };
      expect({ value, isError, data }).toMatchObject({ value, isError: true, data: { error: wanted } });
    }
    expect(urls).toEqual([]);
  });

  test('sends what is odd and harmless as one segment', async () => {
    const { urls, toolkit } = await recording(name);
    const usual = withValue(each, 'MARK');
    for (const [value, segment] of HARMLESS) {
      const args = withValue(each, value);
      // A parameter may be narrower than any segment: an id with a pattern, a choice.
      if (!tool.implementation.input.safeParse(args).success) {
        expect(await toolkit.call(name, args)).toMatchObject({ isError: true });
        continue;
      }
      expect(await toolkit.call(name, args)).toMatchObject({ isError: false });
      const template = (tool.definition.endpoint ?? '').replace(/^\S+ /, '');
      const path = template.replace(/\{([^{}]+)\}/g, (_, other: string) =>
        other === parameter ? segment : String(usual[tool.implementation.renamed?.[other] ?? other]),
      );
      expect(new URL(urls.pop() ?? '').pathname).toBe(`/v1${path}`);
    }
    expect(urls).toEqual([]);
  });
});

describe('the real process', () => {
  let [clerk, client] = [] as unknown as [RecordingClerk, Connection];
  // The longest path and the first: what encodes the rest is the same for every tool.
  const sample = [...new Set([cases[0], [...cases].sort((a, b) => depth(b) - depth(a))[0]])].flatMap(
    (one) => one ?? [],
  );

  beforeAll(async () => {
    clerk = await startRecordingClerk();
    const [, connect] = clients[0] as (typeof clients)[number];
    client = await connect({ args: everyToolFlags(), env: { CLERK_API_URL: clerk.url, CLERK_SECRET_KEY: KEY } });
  });

  afterAll(async () => {
    await client?.close();
    clerk?.close();
  });

  test.each(sample)('of $name refuses a hostile $argument and lets an odd one through', async (each) => {
    for (const value of HOSTILE) {
      const answer = await client.call(each.tool.definition.wireName, withValue(each, value));
      expect({ value, isError: answer.isError }).toEqual({ value, isError: true });
      expect(JSON.stringify(answer.content)).toContain(`\`${each.argument}\``);
    }
    expect(clerk.take()).toEqual([]);
    const answer = await client.call(each.tool.definition.wireName, withValue(each, 'org:ü'));
    expect(answer.isError ?? false).toBe(false);
    expect(clerk.take().map(({ url }) => url.split('/').filter((segment) => segment === 'org%3A%C3%BC'))).toEqual([
      ['org%3A%C3%BC'],
    ]);
  });
});

function depth({ tool }: (typeof cases)[number]): number {
  return (tool.definition.endpoint ?? '').split('/').length;
}
