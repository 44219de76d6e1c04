import { expect, onTestFinished, test } from 'vitest';
import type { AdmittedCall } from '../../src/runtime/admit-call.ts';
import { loadDefinitions, loadImplementation } from '../../src/runtime/catalogue/catalogue.ts';
import type { PipelineContext } from '../../src/runtime/pipeline-context.ts';
import { ownKeyPattern } from '../../src/runtime/result/secrets/own-key-pattern.ts';
import { toResult } from '../../src/runtime/to-result.ts';
import { createToolkit } from '../../src/runtime/toolkit.ts';
import { type Act, http, startRawClerk } from '../support/clerk/raw-clerk.ts';
import { startRaw } from '../support/process/raw-client.ts';

// No response, however broken, holds up the process: its cost is a small multiple of what another costs that is fine,
// or of parsing the same bytes. Costs are seconds of computing, compared with each other.

/** Multiple of the cost of a fine response, or of parsing, that a response may take. */
const MOST = 60;
const ROUNDS = 20;
const sends =
  (bytes: string): Act =>
  (socket) =>
    void socket.write(bytes);
const statusLine = (line: string) => sends(`${line}\r\ncontent-length: 2\r\n\r\n{}`);
const headers = (count: number) => Array.from({ length: count }, (_, at) => `x-${at}: y\r\n`).join('');

/** Responses that aren't what HTTP says, by name. */
const broken: Record<string, Act> = {
  status000: statusLine('HTTP/1.1 000'),
  status000Text: statusLine('HTTP/1.1 000 Nothing'),
  status001: statusLine('HTTP/1.1 001 One'),
  status099: statusLine('HTTP/1.1 099 Less'),
  statusNegative: statusLine('HTTP/1.1 -200 OK'),
  status600: statusLine('HTTP/1.1 600 More'),
  status999: statusLine('HTTP/1.1 999 Most'),
  statusHuge: statusLine('HTTP/1.1 1000000000 OK'),
  statusWord: statusLine('HTTP/1.1 20x OK'),
  statusNone: statusLine('HTTP/1.1'),
  version: statusLine('HTTP/9.9 200 OK'),
  infos: sends(`${'HTTP/1.1 100 Continue\r\n\r\n'.repeat(500)}HTTP/1.1 000\r\n\r\n`),
  upgrade: sends('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
  headers: sends(`HTTP/1.1 200 OK\r\n${headers(1500)}content-length: 2\r\n\r\n{}`),
  headersTooMany: sends(`HTTP/1.1 200 OK\r\n${headers(20_000)}content-length: 2\r\n\r\n{}`),
  headerAlone: sends('HTTP/1.1 200 OK\r\nx-alone\r\ncontent-length: 2\r\n\r\n{}'),
  headerEmpty: sends('HTTP/1.1 200 OK\r\n: x\r\ncontent-length: 2\r\n\r\n{}'),
  prototype: sends('HTTP/1.1 200 OK\r\n__proto__: x\r\nconstructor: y\r\ncontent-length: 2\r\n\r\n{}'),
  chunkSize: sends('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n'),
  chunkHuge: sends('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nffffffffffffffffff\r\n{}'),
  lengths: sends('HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}'),
  garbage: sends('\u0000\u0001\u0002\r\n\r\n'.repeat(1000)),
};

const SIZE = 4 * 2 ** 20;
const text = (part: string) => JSON.stringify({ id: 'user_1', a: part.repeat(Math.floor(SIZE / part.length)) });
const rows = (row: string) => `{"data":[${`${row},`.repeat(Math.floor(SIZE / (row.length + 1)))}${row}]}`;
const keys = (key: (at: number) => string) =>
  `{${Array.from({ length: SIZE / 16 }, (_, at) => `${JSON.stringify(key(at))}:"x"`).join()}}`;
const nested = (depth: number) => `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
/** Large bodies, by name. */
const large: [string, Act][] = [
  [
    'manyKeys',
    sends(
      http(
        '200 OK',
        {},
        keys((at) => `k${at}`),
      ),
    ),
  ],
  ['deep', sends(http('200 OK', {}, nested(SIZE / 2)))],
  ['backslashes', sends(http('200 OK', {}, text('\\')))],
];

test.runIf(process.platform === 'linux')('broken responses cost about what a fine one does', async () => {
  const fine = http('200 OK', { 'content-type': 'application/json' }, '{"id":"user_fine"}');
  const clerk = await startRawClerk({ ...broken, fine: sends(fine) });
  onTestFinished(clerk.close);
  const client = startRaw({ args: ['--tools=users.getUser,users.banUser', '--confirm=never', '--api-url', clerk.url] });
  // A write: what breaks is not tried again, which would wait.
  const cost = async (name: string, times: number) => {
    const before = client.computed();
    for (let round = 0; round < times; round += 1) await client.call('users_banUser', { user_id: name });
    return (client.computed() - before) / times;
  };
  await cost('fine', ROUNDS);
  const usual = await cost('fine', ROUNDS);
  const dear: Record<string, number> = {};
  for (const name of Object.keys(broken)) {
    const once = await cost(name, 3);
    // A hundredth of a second is a tick of the clock that these are counted by.
    if (once > MOST * Math.max(usual, 0.001) + 0.01) dear[name] = once / usual;
  }
  expect(dear).toEqual({});
  await client.end();
});

test('the timeout is kept while all of them are answered', async () => {
  const acts = { ...broken, never: () => {}, ...Object.fromEntries(large) };
  const clerk = await startRawClerk(acts);
  onTestFinished(clerk.close);
  const [patient, hasty] = [600_000, 500].map((timeout) =>
    createToolkit({ secretKey: 'sk_test_1', apiUrl: clerk.url, tools: ['users.getUser'], timeout }),
  );
  const call = async (toolkit: typeof patient, name: string) =>
    (await toolkit)?.call('users.getUser', { user_id: name });
  await Promise.all(
    [...Object.keys(broken), ...large.map(([name]) => name)].map(async (name) => {
      const beside = call(hasty, 'never');
      expect((await call(patient, name))?.text.length).toBeLessThan(31_000);
      expect(await beside).toMatchObject({ isError: true, data: { error: { kind: 'timeout' } } });
    }),
  );
});

const context = {
  ownKey: ownKeyPattern('sk_test_7Hq2mZx9Lw4Tn8Vb3Kd6Yf1Ra1b2'),
  policy: { allowSecrets: false },
  bounds: new Map(['users.getUser', 'users.getUserList'].map((name) => [name, [{}]])),
  servedArguments: new Set(['user_id']),
  ...{ maxResult: 30_000, view: 'lean', rows: 'table', optionStyle: 'flags' },
} as unknown as PipelineContext;
const reads = Promise.all(
  ['users.getUser', 'users.getUserList'].map(async (name) => {
    const [definition] = await loadDefinitions([name]);
    return { definition, implementation: await loadImplementation(name), reads: true, given: {} } as AdmittedCall;
  }),
);

/** Makes of a response's value what a model gets of a user, or of a list of users where it has rows. */
async function show(value: unknown): Promise<unknown> {
  const [ofOne, ofList] = await reads;
  const call = Array.isArray((value as { data?: unknown }).data) ? ofList : ofOne;
  return call && (await toResult(value, call, context));
}

test.each<[label: string, make: () => string]>([
  ['keys', () => keys((at) => `k${at}`)],
  ['keys that are numbers', () => keys((at) => String(at))],
  ['keys that look like secrets', () => keys((at) => `sk_test_${at}`)],
  ['keys with what is invisible', () => keys((at) => `\u200b${at}`)],
  ['rows of nothing', () => rows('{}')],
  ['rows of lists', () => rows('[]')],
  ['rows with a prototype', () => rows('{"__proto__":{"a":1},"constructor":2}')],
  ['rows of private metadata', () => rows('{"private_metadata":{"a":1}}')],
  ['rows of tokens', () => rows('"eyJa.b.c"')],
  ['backslashes', () => text('\\')],
  ['quotes', () => text('"')],
  ['beginnings of tokens', () => text('eyJ')],
  ['beginnings of keys', () => text('sk_live_ ')],
  ['combining marks', () => text('\u0301')],
  ['invisible characters', () => text('\u200b')],
  ['escape sequences', () => text('\u001b[0;')],
  ['half characters', () => `{"a":"${'\\ud800'.repeat(SIZE / 6)}"}`],
  ['lists nested 1,000 deep', () => nested(1000)],
  ['lists nested two million deep', () => nested(SIZE / 2)],
])('%s cost a small multiple of parsing them', async (_, make) => {
  const json = make();
  const ratios: number[] = [];
  // Five times at most, until one will do: other load on the machine can only add.
  for (let round = 0; round < 5 && !ratios.some((ratio) => ratio <= MOST); round += 1) {
    let value: unknown;
    const parsing = await computing(() => {
      value = JSON.parse(json);
    });
    const showing = await computing(async () => {
      try {
        await show(value);
      } catch (error) {
        // Nested beyond the stack: the call fails, and says so.
        expect(error).toBeInstanceOf(RangeError);
      }
    });
    ratios.push(showing / (parsing + 1000));
  }
  expect(Math.min(...ratios)).toBeLessThanOrEqual(MOST);
});

/** Returns the microseconds that this process computes over a job. */
async function computing(job: () => unknown): Promise<number> {
  const since = process.cpuUsage();
  await job();
  const { user, system } = process.cpuUsage(since);
  return user + system;
}
