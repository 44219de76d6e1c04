import { expect, onTestFinished, test } from 'vitest';
import { startLoopbackClerk } from '../support/loopback-clerk.ts';
import { KEY, kindOf, type RawClient, startRaw } from '../support/raw-client.ts';

// Text made to take a regular expression long: what every string of an answer, an error and an argument goes through
// takes time in line with its length. By the square of it, any of these would take minutes.

const hex = Buffer.from(KEY).toString('hex');
const base64 = Buffer.from(KEY).toString('base64');
const BAITS = [
  ...[
    'eyJ',
    'eyJ.',
    'eyJ-',
    'eyJa.b',
    'eyJ.a.',
    '-eyJ',
    'sk_',
    'sk_live_',
    'sk_live_ ',
    'sk_test_a.',
    'ak_',
    'aa_ak_',
    'mt_',
  ],
  ...[
    `oat_${'a'.repeat(31)} `,
    `ak_${'a'.repeat(32)}_`,
    '%',
    '%3',
    '%3D',
    '%25',
    '\\',
    '\\u',
    '\\u003',
    '\\u003d',
    '\\n',
  ],
  ...[
    '\u001b',
    '\u001b[',
    '\u001b[0;',
    '\u001b[0 ',
    '\u001b]',
    '\u001bP',
    '\u001b ',
    '\u009b',
    '\u009b0',
    '\u009d',
    '\u0090x',
  ],
  ...['[', '{', '{"a":', '"', ' ', '\n', '\t ', '\u200b', 'eyJ\u200b', '\u{e0041}', 'a', 'a.', '_', '.'],
  ...[
    KEY.slice(0, -1),
    hex.slice(0, -1),
    base64.slice(0, -3),
    '%73%6b',
    '\\u0073',
    hex.slice(0, 4),
    base64.slice(0, 4),
  ],
];

const repeated = (bait: string, length: number) => bait.repeat(Math.ceil(length / bait.length));
const fields = (length: number) => Object.fromEntries(BAITS.map((bait, at) => [`f${at}`, repeated(bait, length)]));

/** Characters of each, eight times as many the second time; the square of it, sixty times, would take minutes. */
const [SHORT, LONG] = [7_500, 60_000];

async function start() {
  const clerk = await startLoopbackClerk();
  onTestFinished(clerk.close);
  const client = startRaw({ args: ['--tools', 'users.getUser', 'users.createUser', '--api-url', clerk.url] });
  await client.call('users_getUser', '{"user_id":"warm"}');
  return { clerk, client };
}

/** Runs a job on the short texts and on the long ones, and checks that eight times the text takes no 64 times as long. */
async function inLine(job: (length: number) => Promise<void>): Promise<void> {
  const took = async (length: number) => {
    const since = performance.now();
    await job(length);
    return performance.now() - since;
  };
  const short = await took(SHORT);
  expect(await took(LONG)).toBeLessThan(short * 32 + 3_000);
}

const get = (client: RawClient) => client.call('users_getUser', '{"user_id":"user_1"}');

test('in the strings of an answer', async () => {
  const { clerk, client } = await start();
  await inLine(async (length) => {
    clerk.answer = () => JSON.stringify(fields(length));
    expect(kindOf(await get(client))).toBe(undefined);
  });
  await client.end();
}, 60_000);

test('in the keys of an answer', async () => {
  const { clerk, client } = await start();
  await inLine(async (length) => {
    clerk.answer = () =>
      JSON.stringify({ public_metadata: Object.fromEntries(Object.values(fields(length)).map((key) => [key, key])) });
    expect(kindOf(await get(client))).toBe(undefined);
  });
  await client.end();
}, 60_000);

test('in the arguments, where they are sent and where they are refused', async () => {
  const { clerk, client } = await start();
  await inLine(async (length) => {
    const given = fields(length);
    expect(kindOf(await client.call('users_createUser', { public_metadata: given }))).toBe(undefined);
    expect(
      clerk
        .take()
        .map(({ body }) => body)
        .at(-1),
    ).toBe(JSON.stringify({ public_metadata: given }));
    for (const text of Object.values(given).filter((_, at) => at % 3 === 0)) {
      // As a list of which it may be the only item, an object, a number, a choice, and a name that there isn't.
      await client.call('users_createUser', { email_address: text });
      expect(kindOf(await client.call('users_createUser', { public_metadata: text }))).toBe('bad_arguments');
      expect(kindOf(await client.call('users_createUser', { [text]: 1, locked: text }))).toBe('bad_arguments');
    }
  });
  await client.end();
}, 60_000);

test('what is left of them is what it should be', async () => {
  const { clerk, client } = await start();
  const token = `eyJ${'a'.repeat(20_000)}.${'b'.repeat(20_000)}.${'c'.repeat(20_000)}`;
  const [spaced, own] = [' sk_live_abc123'.repeat(2_000), [KEY, hex, base64].join(' ').repeat(200)];
  clerk.answer = () =>
    JSON.stringify({ token, spaced, own, plain: 'eyJ'.repeat(2_000), escapes: '\u001b[31m'.repeat(2_000) });
  expect((await get(client)).result?.structuredContent).toEqual({
    token: '[masked]',
    spaced: ' [masked]'.repeat(2_000),
    own: '[masked] [masked] [masked]'.repeat(200),
    plain: 'eyJ'.repeat(2_000),
    escapes: '',
  });
  await client.end();
});
