import { expect, onTestFinished, test } from 'vitest';
import { callArguments, everyTool, everyToolFlags, pathParameters } from '../support/catalogue/catalogue.ts';
import { startLoopbackClerk } from '../support/clerk/loopback-clerk.ts';
import { errorKind, startRaw } from '../support/process/raw-client.ts';

// Every path parameter of every tool through the real process, judged by what arrives over the socket: the path has the
// segments of its template, or there was no request. test/contract/hostile-paths.test.ts has what each value comes to.

const HOSTILE = ['', '.', '..', '../..', '//', 'a\\b', '%2e%2e', '..%2f', 'a?b', 'a#b', 'a\r\nb', 'a\0b'];

/**
 * Paths that look like refused ones but aren't: no URL parser takes them for a dot or a slash once they are encoded.
 */
const ODD = [
  ...[
    '\u2024\u2024',
    '\uff0e\uff0e',
    'a\u2215b',
    '\uff0f',
    '..x',
    ';x=..',
    '..\u200b',
    '__proto__',
    'count',
    'x'.repeat(4_000),
  ],
];

const cases = (await everyTool()).flatMap((tool) =>
  pathParameters(tool).map(({ parameter, argument }) => ({ tool, parameter, argument })),
);

test('no value of a path parameter leaves its segment', async () => {
  const clerk = await startLoopbackClerk();
  onTestFinished(clerk.close);
  const client = startRaw({ args: [...everyToolFlags(), '--confirm', 'never', '--api-url', clerk.url] });
  let [sent, refused] = [0, 0];
  for (const { tool, parameter, argument } of cases) {
    const { name, definition } = tool;
    const usual = callArguments(definition, 'smallest');
    const ask = (value: string) => client.call(definition.wireName, { ...usual, [argument]: value });
    const answers = await Promise.all(HOSTILE.map(ask));
    const through = HOSTILE.filter((_, place) => errorKind(answers[place] ?? {}) !== 'bad_arguments');
    expect({ name, argument, through, asked: clerk.take() }).toEqual({ name, argument, through: [], asked: [] });
    refused += answers.length;

    const [method = '', template = ''] = definition.endpoint?.split(' ') ?? [];
    const others = (other: string) => String(usual[tool.implementation.renamed?.[other] ?? other]);
    const path = (value: string) =>
      `/v1${template.replace(/\{([^{}]+)\}/g, (_, other) => (other === parameter ? value : encodeURIComponent(others(other))))}`;
    const reserved = tool.implementation.reserved?.[argument] ?? [];
    // A parameter may be narrower than any segment: an id with a pattern, a choice.
    const odd = ODD.filter((value) => !reserved.includes(value));
    const valid = odd.filter((value) => tool.implementation.input.safeParse({ ...usual, [argument]: value }).success);
    await Promise.all(odd.map(ask));
    const asked = clerk.take().map((one) => `${one.method} ${one.url.split('?')[0]}`);
    const want = valid.map((value) => `${method} ${path(encodeURIComponent(value))}`);
    expect({ name, argument, asked: asked.sort() }).toEqual({ name, argument, asked: want.sort() });
    sent += asked.length;
  }
  expect(refused).toBeGreaterThan(2_000);
  expect(sent).toBeGreaterThan(1_200);
  await client.end();
});

test('a value that is the name of another request is refused', async () => {
  const clerk = await startLoopbackClerk();
  onTestFinished(clerk.close);
  const client = startRaw({ args: [...everyToolFlags(), '--api-url', clerk.url] });
  const reserved = cases.flatMap(({ tool, argument }) =>
    (tool.implementation.reserved?.[argument] ?? []).map((value) => ({ tool, argument, value })),
  );
  expect(reserved.map(({ tool, value }) => `${tool.name} ${value}`)).toEqual(
    expect.arrayContaining(['users.getUser count', 'organizations.getOrganizationInvitation pending']),
  );
  for (const { tool, argument, value } of reserved) {
    const args = { ...callArguments(tool.definition, 'smallest'), [argument]: value };
    expect(errorKind(await client.call(tool.definition.wireName, args))).toBe('bad_arguments');
  }
  expect(clerk.take()).toEqual([]);
  await client.end();
});
