import { expect, test } from 'vitest';
import { callLine, type Reply, startRaw } from '../support/process/raw-client.ts';
import { WORLD } from '../support/sandbox/world.ts';

// Whatever comes in: what has an id gets one reply, the rest none, and what comes after is answered as ever.

const FLAGS = { args: ['--sandbox', WORLD, '--tools', 'users.getUser'], env: { CLERK_SECRET_KEY: '' } };
const initialize = (id: unknown, protocolVersion: unknown = '2025-11-25') =>
  JSON.stringify({
    ...{ jsonrpc: '2.0', id, method: 'initialize' },
    params: { protocolVersion, capabilities: {}, clientInfo: { name: 'test', version: '1' } },
  });
const request = (id: string, method: string, more = '') => `{"jsonrpc":"2.0","id":${id},"method":"${method}"${more}}`;
const get = (args: unknown, meta?: string) =>
  callLine(1, 'users_getUser', args).replace(/\}\}$/, meta === undefined ? '}}' : `,"_meta":${meta}}}`);
const USER = '{"user_id":"user_xyz"}';
const [BAD_REQUEST, NO_METHOD, BAD_PARAMS, FAILED] = [-32600, -32601, -32602, -32603];

/** Classifies a reply: the code of an error, `refused` for a call whose result is an error, or `ok`. */
function verdict({ error, result }: Reply): number | string {
  return error ? error.code : result?.isError ? 'refused' : 'ok';
}

/** Raw input, with the expected replies to its ids; input without ids of its own expects a reply to 1. */
const table: [label: string, raw: string | Uint8Array, want: (string | number)[]][] = [
  ['no JSON', 'hello', []],
  ['half a message', '{"jsonrpc":"2.0","id":1', []],
  ['an empty line', '\r\n\n \n', []],
  ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe, 0xc0, 0x0a]), []],
  ['NUL', '\0', []],
  ['a message behind NUL', `\0${request('1', 'ping')}`, []],
  ['a message behind a byte order mark', `\ufeff${request('1', 'ping')}`, ['ok']],
  ['CRLF', `${request('1', 'ping')}\r`, ['ok']],
  ['two messages in one chunk', `${request('1', 'ping')}\n${request('1', 'nope')}`, ['ok', NO_METHOD]],
  ['scalars', '5\n"x"\nnull\ntrue', []],
  ['an empty object', '{}', []],
  ['another version', '{"jsonrpc":"1.0","id":1,"method":"ping"}', [BAD_REQUEST]],
  ['no version', '{"id":1,"method":"ping"}', [BAD_REQUEST]],
  [
    'ids that are none',
    ['null', '{"a":1}', '[1]', '1.5', 'true', '1e400', '9007199254740993'].map((id) => request(id, 'ping')).join('\n'),
    [],
  ],
  ['a batch', `[${request('1', 'ping')},5,${request('1', 'tools/list')}]`, [BAD_REQUEST, BAD_REQUEST]],
  ['an empty batch', '[]', []],
  ['100,000 lists in each other', '['.repeat(100_000) + ']'.repeat(100_000), []],
  ['100,000 objects in each other', `${'{"id":'.repeat(100_000)}1${'}'.repeat(100_000)}`, []],
  ['an unknown method', request('1', 'nope'), [NO_METHOD]],
  ['__proto__ for a method', request('1', '__proto__'), [NO_METHOD]],
  ['toString for a method', request('1', 'toString'), [NO_METHOD]],
  ['a number for a method', '{"jsonrpc":"2.0","id":1,"method":5}', [BAD_REQUEST]],
  ['what this server has not', request('1', 'resources/list'), [NO_METHOD]],
  ['a notification as a request', request('1', 'notifications/initialized'), [NO_METHOD]],
  ['a cancellation as a request', request('1', 'notifications/cancelled', ',"params":{"requestId":1}'), [NO_METHOD]],
  ['a request as a notification', '{"jsonrpc":"2.0","method":"tools/list"}', []],
  ['a call as a notification', get(USER).replace('"id":1,', ''), []],
  [
    'cancellations of nothing',
    ['', ',"params":{}', ',"params":{"requestId":{"a":1}}', ',"params":{"requestId":"__proto__"}']
      .map((params) => `{"jsonrpc":"2.0","method":"notifications/cancelled"${params}}`)
      .join('\n'),
    [],
  ],
  [
    'answers to nothing',
    '{"jsonrpc":"2.0","id":1,"result":{}}\n{"jsonrpc":"2.0","id":1,"error":{"code":1,"message":"x"}}',
    [],
  ],
  ['a request that is an answer too', request('1', 'ping', ',"result":{}'), [BAD_REQUEST]],
  ['more than belongs there', request('1', 'ping', ',"more":1'), [BAD_REQUEST]],
  ...['[1]', 'null', '"x"', '5'].map((params): (typeof table)[number] => [
    `${params} for params`,
    request('1', 'tools/call', `,"params":${params}`),
    [BAD_REQUEST],
  ]),
  ['a call of nothing', request('1', 'tools/call'), [BAD_PARAMS]],
  ['a call of a number', request('1', 'tools/call', ',"params":{"name":5}'), [BAD_PARAMS]],
  [
    'a name in the prototype',
    request('1', 'tools/call', `,"params":{"__proto__":{"name":"users_getUser"},"arguments":${USER}}`),
    [BAD_PARAMS],
  ],
  ...['__proto__', 'constructor', 'users.__proto__', '', '\\ud800'].map((name): (typeof table)[number] => [
    `"${name}" for a tool`,
    callLine(1, name, '{}'),
    [BAD_PARAMS],
  ]),
  ['a cursor that is none', request('1', 'tools/list', ',"params":{"cursor":5}'), [FAILED]],
  ['initialize once more', initialize(1), ['ok']],
  ...['1', '-0', '1e400', 'true', '"x"', '[]', '[1]', '[[{}]]'].map((args): (typeof table)[number] => [
    `${args} for arguments`,
    get(args),
    [BAD_PARAMS],
  ]),
  ...['null', '{}', '"{}"', '{"user_id":{}}', '{"user_id":null}'].map((args): (typeof table)[number] => [
    `${args} for arguments`,
    get(args),
    ['refused'],
  ]),
  ['arguments in a string', get(JSON.stringify(USER)), ['ok']],
  ...['null', '1', '"x"', '[]', '{"progressToken":{"a":1}}', '{"progressToken":1e400}'].map(
    (meta): (typeof table)[number] => [`${meta} for _meta`, get(USER, meta), [BAD_REQUEST]],
  ),
  ...[
    '{}',
    '{"__proto__":1}',
    '{"io.modelcontextprotocol/protocolVersion":5}',
    '{"io.modelcontextprotocol/protocolVersion":"1999"}',
  ].map((meta): (typeof table)[number] => [`${meta} for _meta`, get(USER, meta), ['ok']]),
  ['one id twice', `${get(USER)}\n${get('{}')}`, ['ok', 'refused']],
  ['bytes that are no UTF-8 in an argument', Buffer.from(get('{"user_id":"\xff\xc0"}'), 'latin1'), ['refused']],
  ['a key of no tool twice', get('{"user_id":"..","user_id":"user_xyz"}'), ['ok']],
];

test('a table of messages, over one connection', async () => {
  const client = startRaw(FLAGS);
  client.write(`${initialize('start')}\n`);
  await client.reply('start');
  for (const [place, [label, raw, want]] of table.entries()) {
    const from = client.replies.length;
    client.write(raw);
    client.write(`\n${request(`"after ${place}"`, 'ping')}\n`);
    await client.reply(`after ${place}`);
    await client.count(from + want.length + 1);
    const replies = client.replies.slice(from).filter(({ id }) => id !== `after ${place}`);
    expect({ label, ids: replies.map(({ id }) => id) }).toEqual({ label, ids: want.map(() => 1) });
    expect({ label, replies: replies.map(verdict).sort() }).toEqual({ label, replies: [...want].sort() });
  }
  // None came late.
  expect(client.replies).toHaveLength(table.reduce((sum, [, , want]) => sum + want.length + 1, 1));
  await client.end();
});
