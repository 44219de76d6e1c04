import { expect, onTestFinished, test } from 'vitest';
import { apiName, callArguments, everyTool, everyToolFlags } from '../support/catalogue/catalogue.ts';
import { startLoopbackClerk } from '../support/clerk/loopback-clerk.ts';
import { expectLinear } from '../support/process/expect-linear.ts';
import { errorKind, startRaw } from '../support/process/raw-client.ts';
import { typesOf } from '../support/schemas/types-of.ts';
import { ODD_KEYS } from '../support/spec/arguments.ts';

// Arguments too large, too deep, or named for what every object inherits: they go out to the letter, or not at all.

async function start(args: readonly string[]) {
  const clerk = await startLoopbackClerk();
  onTestFinished(clerk.close);
  return { clerk, client: startRaw({ args: [...args, '--confirm', 'never', '--api-url', clerk.url] }) };
}

const SIZE = 9 * 1024 * 1024;
const long = (size: number) => 'x'.repeat(size);
const list = (item: string, size: number) => `[${`${item},`.repeat(Math.floor(size / (item.length + 1)))}${item}]`;
const keys = (name: string, count: number) =>
  Array.from({ length: Math.floor(count) }, (_, at) => `"${name}${at}":1`).join();

/** Arguments of users.createUser of about a size, and whether they are sent. */
const large: [label: string, args: (size: number) => string, sent: boolean][] = [
  ['one string', (size) => `{"first_name":"${long(size)}"}`, true],
  ['one string in metadata', (size) => `{"public_metadata":{"a":["${long(size)}"]}}`, true],
  ['one key of metadata', (size) => `{"public_metadata":{"${long(size)}":1}}`, true],
  ['many keys of metadata', (size) => `{"public_metadata":{${keys('k', size / 450)}}}`, true],
  ['a long list in metadata', (size) => `{"public_metadata":{"a":${list('1', size / 8)}}}`, true],
  ['a long list', (size) => `{"email_address":${list('"a@example.com"', size / 8)}}`, true],
  ['a long list of what it may not hold', (size) => `{"email_address":${list('1', size / 64)}}`, false],
  ['a list in a string', (size) => `{"email_address":${JSON.stringify(list('1', size / 64))}}`, false],
  ['one unknown name', (size) => `{"${long(size)}":1}`, false],
  ['many unknown names, long and alike', (size) => `{${keys('first_name'.repeat(8), size / 150)}}`, false],
];

test('arguments of megabytes', async () => {
  const { clerk, client } = await start(['--tools', 'users.createUser']);
  for (const [label, argsOf, sent] of large) {
    await expectLinear(client, label, SIZE, async (size) => {
      const args = argsOf(size);
      const { result } = await client.call('users_createUser', args);
      expect({ label, isError: result?.isError ?? false }).toEqual({ label, isError: !sent });
      // What was wrong is said in few words.
      expect(JSON.stringify(result).length).toBeLessThan(10_000);
      const bodies = clerk.take().map(({ body }) => body);
      expect({ label, same: bodies.length === 1 && bodies[0] === args, bodies: bodies.length }).toEqual({
        ...{ label, same: sent, bodies: sent ? 1 : 0 },
      });
    });
  }
  await client.call(long(SIZE), '{}').then(({ error }) => expect(error?.message.length).toBeLessThan(1_000));
  await client.end();
});

const nested = (open: string, close: string, depth: number) => `${open.repeat(depth)}1${close.repeat(depth)}`;
const depths = [100, 2_500, 10_000, 100_000];

test('metadata nested to any depth goes out to the letter or is refused, as JSON and as a string of it', async () => {
  const { clerk, client } = await start(['--tools', 'users.createUser']);
  const outcomes: Record<number, boolean[]> = {};
  for (const depth of depths) {
    const metadata = [nested('{"a":', '}', depth), `{"a":${nested('[', ']', depth)}}`];
    for (const json of metadata.flatMap((text) => [text, JSON.stringify(text)])) {
      const answer = await client.call('users_createUser', `{"public_metadata":${json}}`);
      const text = json.startsWith('"') ? JSON.parse(json) : json;
      const sent = clerk.take().map(({ body }) => body);
      expect(sent.every((body) => body === `{"public_metadata":${text}}`)).toBe(true);
      expect(errorKind(answer)).toBe(sent.length === 1 ? undefined : 'bad_arguments');
      outcomes[depth] = [...(outcomes[depth] ?? []), sent.length === 1];
    }
  }
  expect(outcomes[100]).toEqual([true, true, true, true]);
  expect(outcomes[100_000]).toEqual([false, false, false, false]);
  for (const args of [nested('{"user_id":', '}', 10_000), `{"email_address":${nested('[', ']', 10_000)}}`]) {
    expect(errorKind(await client.call('users_createUser', args))).toBe('bad_arguments');
  }
  await client.end();
});

/** The tools whose arguments are sent: what our own ask for is read here. */
const tools = (await everyTool()).filter(({ definition }) => definition.endpoint);
const records = tools.flatMap((tool) =>
  Object.entries(tool.definition.inputSchema.properties ?? {})
    .filter(([, schema]) => typesOf(schema).includes('object') && !schema.properties)
    .map(([argument, { additionalProperties }]) => ({ tool, argument, typed: additionalProperties !== undefined })),
);
const PROTOTYPE = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toJSON":1,"then":{}}';
const ODD = `{"a":[${PROTOTYPE},{"__proto__":${PROTOTYPE}}],"__proto__":${JSON.stringify(ODD_KEYS)},"prototype":${PROTOTYPE}}`;
const TYPED = '{"__proto__":"a","constructor":"b","prototype":"c","toString":"d","hasOwnProperty":"e","toJSON":"f"}';

test('keys that every object inherits arrive untouched, in every free-form argument of every tool', async () => {
  expect(records.length).toBeGreaterThanOrEqual(20);
  const { clerk, client } = await start(everyToolFlags());
  for (const { tool, argument, typed } of records) {
    const odd = typed ? TYPED : ODD;
    const { [argument]: _, ...rest } = callArguments(tool.definition, 'smallest');
    const others = Object.entries(rest).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`);
    for (const given of [odd, JSON.stringify(odd)]) {
      const answer = await client.call(tool.definition.wireName, `{${others.join('')}"${argument}":${given}}`);
      expect({ name: tool.name, kind: errorKind(answer) }).toEqual({ name: tool.name, kind: undefined });
      const [{ body } = { body: '{}' }] = clerk.take();
      const arrived = JSON.stringify(JSON.parse(body)[apiName(tool, argument)]);
      expect({ name: tool.name, argument, arrived }).toEqual({ name: tool.name, argument, arrived: odd });
    }
  }
  await client.end();
});

/** Odd arguments of users.createUser and the body that arrives; none where they are refused. */
const odd: [args: string, body?: string][] = [
  ['{"first_name":"a","__proto__":{"first_name":"b"}}', '{"first_name":"a"}'],
  ['{"first_name":"a","constructor":1}'],
  ['{"first_name":"a","prototype":{}}'],
  ['{"first_name":{"__proto__":"a"}}'],
  ['{"first_name":"a","first_name":"b"}', '{"first_name":"b"}'],
  ['{"public_metadata":{"a":1,"a":2}}', '{"public_metadata":{"a":2}}'],
  [
    '{"public_metadata":{"a":-0,"b":1e-400,"c":"NaN","d":"Infinity","e":"1e400","f":1.0}}',
    '{"public_metadata":{"a":0,"b":0,"c":"NaN","d":"Infinity","e":"1e400","f":1}}',
  ],
  ['{"public_metadata":{"a":[1e400]}}'],
  ['{"public_metadata":{"a":-1e400}}'],
  ['{"public_metadata":"{\\"a\\":1e400}"}'],
  ['{"create_organizations_limit":1e400}'],
  ['{"create_organizations_limit":"1e400"}'],
  ['{"create_organizations_limit":"NaN"}'],
  ['{"create_organizations_limit":"0x10"}'],
  ['{"create_organizations_limit":-0}', '{"create_organizations_limit":0}'],
  ['{"first_name":"\\ud83d\\ude00 \\u0000"}', '{"first_name":"😀 \\u0000"}'],
  ...[
    '{"first_name":"\\ud800"}',
    '{"first_name":"\\ude00\\ud83d"}',
    '{"\\ud800":1}',
    '{"email_address":["\\udc00"]}',
    '{"public_metadata":{"a":["\\ud800"]}}',
    '{"public_metadata":{"\\ud800":1}}',
    '{"public_metadata":{"__proto__":{"a":"\\ud800"}}}',
    '{"public_metadata":"{\\"a\\":\\"\\\\ud800\\"}"}',
  ].map((args): [string] => [args]),
];

test('numbers that are none, halves of characters and keys given twice', async () => {
  const { clerk, client } = await start(['--tools', 'users.createUser']);
  for (const [args, body] of odd) {
    const answer = await client.call('users_createUser', args);
    const outcome = { args, kind: errorKind(answer), bodies: clerk.take().map((asked) => asked.body) };
    expect(outcome).toEqual({ args, kind: body ? undefined : 'bad_arguments', bodies: body ? [body] : [] });
  }
  await client.end();
});
