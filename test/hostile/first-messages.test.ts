import { expect, test } from 'vitest';
import { callLine, startRaw } from '../support/process/raw-client.ts';
import { WORLD } from '../support/sandbox/world.ts';

// How messages come apart and together, how a connection opens, and lines without an end.

const FLAGS = { args: ['--sandbox', WORLD, '--tools', 'users.getUser'], env: { CLERK_SECRET_KEY: '' } };
const initialize = (protocolVersion: unknown) =>
  JSON.stringify({
    ...{ jsonrpc: '2.0', id: 1, method: 'initialize' },
    params: { protocolVersion, capabilities: {}, clientInfo: { name: 'test', version: '1' } },
  });
const request = (id: string, method: string, more = '') => `{"jsonrpc":"2.0","id":${id},"method":"${method}"${more}}`;
const get = (args: unknown) => callLine(1, 'users_getUser', args);

test('odd ids that are ids, each with its reply', async () => {
  const client = startRaw(FLAGS);
  const ids = [
    '',
    ' ',
    '1',
    '__proto__',
    'constructor',
    'x'.repeat(100_000),
    'ü\u0000\u2028',
    0,
    -1,
    9_007_199_254_740_991,
  ];
  for (const id of ids) client.write(`${request(JSON.stringify(id), 'ping')}\n`);
  for (const id of ids) expect(await client.reply(id)).toEqual({ jsonrpc: '2.0', id, result: {} });
  await client.end();
});

test('a message that comes byte by byte', async () => {
  const client = startRaw(FLAGS);
  for (const byte of Buffer.from(`${get('{"user_id":"user_ü"}')}\n`)) {
    client.write(Buffer.from([byte]));
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect((await client.reply(1)).result?.content?.[0]?.text).toContain('user_ü');
  await client.end();
});

test.each([
  ['a call', get('{"user_id":"user_xyz"}'), undefined],
  ['a version that nobody has', initialize('1999-01-01'), undefined],
  ['a version that is none', initialize(5), -32603],
  ['no parameters', request('1', 'initialize'), -32603],
  ['null for parameters', request('1', 'initialize', ',"params":null'), -32600],
  [
    'the newest era in a version that nobody has',
    request(
      '1',
      'tools/list',
      ',"params":{"_meta":{"io.modelcontextprotocol/protocolVersion":"2099-01-01","io.modelcontextprotocol/clientCapabilities":{}}}',
    ),
    -32022,
  ],
] as const)('a connection that opens with %s', async (_, raw, want) => {
  const client = startRaw(FLAGS);
  client.write(`garbage\n{"jsonrpc":"2.0","id":1,"result":{}}\n${raw}\n${request('"after"', 'ping')}\n`);
  expect((await client.reply(1)).error?.code).toBe(want);
  await client.reply('after');
  expect(client.replies).toHaveLength(2);
  await client.end();
});

test('a line of more than 10 MB is answered, and one that never ends is waited for without holding it', async () => {
  const client = startRaw(FLAGS);
  const long = 'x'.repeat(11 * 1024 * 1024);
  client.write(`${get(`{"user_id":"${long}"}`)}\n${request('2', 'ping')}\n`);
  expect((await client.reply(1)).error).toMatchObject({ code: -32600, message: expect.stringContaining('10 MB') });
  await client.reply(2);
  for (let count = 0; count < 4; count += 1) client.write(long);
  client.write(`\n${request('3', 'ping')}\n`);
  await client.reply(3);
  expect(client.memory()).toBeLessThan(300);
  await client.end();
});
