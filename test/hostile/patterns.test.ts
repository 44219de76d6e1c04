import { expect, onTestFinished, test } from 'vitest';
import { startLoopbackClerk } from '../support/clerk/loopback-clerk.ts';
import { expectLinear } from '../support/process/expect-linear.ts';
import { errorKind, KEY, type RawClient, startRaw } from '../support/process/raw-client.ts';

// Text made to take a regular expression long: what every string of an answer, an error and an argument goes through
// takes time in line with its length.

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

/** Long enough for work by its square to take half a minute, and for work in line with it to take no time. */
const LENGTH = 500_000;
/** Repeats a bait up to a length. */
const text = (bait: string, length: number) => bait.repeat(Math.ceil(length / bait.length));

async function start() {
  const clerk = await startLoopbackClerk();
  onTestFinished(clerk.close);
  const client = startRaw({ args: ['--tools', 'users.getUser', 'users.createUser', '--api-url', clerk.url] });
  await client.call('users_getUser', '{"user_id":"warm"}');
  return { clerk, client };
}

/** Does a job with a text of each bait, and expects the time that it takes to grow in line with the length. */
async function inLine(
  client: RawClient,
  baits: readonly string[],
  job: (text: string) => Promise<void>,
): Promise<void> {
  for (const bait of baits) await expectLinear(client, bait, LENGTH, (length) => job(text(bait, length)));
  await client.end();
}

const get = (client: RawClient) => client.call('users_getUser', '{"user_id":"user_1"}');

test('in the strings of an answer', async () => {
  const { clerk, client } = await start();
  await inLine(client, BAITS, async (long) => {
    clerk.respond = () => JSON.stringify({ text: long });
    expect(errorKind(await get(client))).toBe(undefined);
  });
});

/** Some of the baits, for strings that take the same way as the above and only come from somewhere else. */
const some = BAITS.filter((_, at) => at % 6 === 0);

test('in the keys of an answer', async () => {
  const { clerk, client } = await start();
  await inLine(client, some, async (key) => {
    clerk.respond = () => JSON.stringify({ public_metadata: { [key]: 1 } });
    expect(errorKind(await get(client))).toBe(undefined);
  });
});

test('in the arguments, where they are sent and where they are refused', async () => {
  const { clerk, client } = await start();
  await inLine(client, some, async (long) => {
    expect(errorKind(await client.call('users_createUser', { public_metadata: { long } }))).toBe(undefined);
    expect(clerk.take().at(-1)?.body).toBe(JSON.stringify({ public_metadata: { long } }));
    // As a list of which it may be the only item, an object, a choice, and a name that there isn't.
    await client.call('users_createUser', { email_address: long });
    expect(errorKind(await client.call('users_createUser', { public_metadata: long }))).toBe('bad_arguments');
    expect(errorKind(await client.call('users_createUser', { [long]: 1, locked: long }))).toBe('bad_arguments');
  });
});

test('what is left of them is what it should be', async () => {
  const { clerk, client } = await start();
  const token = `eyJ${'a'.repeat(20_000)}.${'b'.repeat(20_000)}.${'c'.repeat(20_000)}`;
  const [spaced, own] = [' sk_live_abc123'.repeat(2_000), [KEY, hex, base64].join(' ').repeat(200)];
  clerk.respond = () =>
    JSON.stringify({ token, spaced, own, plain: 'eyJ'.repeat(2_000), escapes: `${'\u001b[31m'.repeat(2_000)}x` });
  expect((await get(client)).result?.structuredContent).toEqual({
    token: '[masked]',
    spaced: ' [masked]'.repeat(2_000),
    own: '[masked] [masked] [masked]'.repeat(200),
    plain: 'eyJ'.repeat(2_000),
    escapes: 'x',
  });
  await client.end();
});
