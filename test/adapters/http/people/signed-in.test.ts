import * as sdk from '@modelcontextprotocol/server';
import { expect, test } from 'vitest';
import { createDoor } from '../../../../src/adapters/http/people/signed-in.ts';
import type { Identity } from '../../../../src/runtime/access/choose-rule.ts';
import type { Access } from '../../../../src/runtime/access/open-access.ts';
import { createConnection } from '../../../../src/runtime/clerk/connection.ts';
import type { Pins } from '../../../../src/tool.ts';

const connection = createConnection({ secretKey: `sk_test_${'a'.repeat(40)}`, apiUrl: 'http://127.0.0.1:9' });
const tools = ['users.getUser'];

/** A door that lets everybody in by one rule, with these pins, and counts the toolkits that it opens. */
function openDoor(pinsOf: (identity: Identity) => Pins = () => ({})) {
  const opened: unknown[] = [];
  const access: Access = {
    admit: async (identity) => {
      const { user, client, organization } = identity;
      const by = { user, client, organization, rule: 'rule' };
      const person = { by, check: async () => {}, limit: { begin: async () => () => {}, read: async () => true } };
      return {
        rule: { name: 'rule', who: {} },
        others: [],
        person,
        options: { connection, tools, pins: pinsOf(identity), person },
      };
    },
  };
  const makeServer = async (toolkit: unknown, _text: string, by: unknown) => {
    if (!opened.includes(toolkit)) opened.push(toolkit);
    return Object.assign(new sdk.Server({ name: 'test', version: '1' }, { capabilities: {} }), { by }) as sdk.Server;
  };
  return { opened, letIn: createDoor({ access, scopes: ['named'], sdk, makeServer }).letIn };
}

/** Parts of identities that run into each other wherever a key is put together carelessly. */
const PARTS = [
  'a',
  'b',
  'a|b',
  'a:b',
  'a,b',
  'a","b',
  '"],["',
  '\\',
  '\\"',
  'a\0',
  '\u0000',
  'a\nb',
  'é',
  'é',
  '\ud800',
  '__proto__',
  'null',
  'undefined',
  '',
];

test('gives each person, client and organization a toolkit of their own, whatever their ids look like', async () => {
  const { letIn, opened } = openDoor();
  const identities: Identity[] = PARTS.flatMap((user) =>
    [undefined, 'a', 'b', '","'].flatMap((client) =>
      [undefined, 'b', 'null'].map((organization) => ({ user, client, organization, scopes: [] })),
    ),
  );
  const unlike = new Set(
    identities.map((identity) => JSON.stringify([identity.user, identity.client ?? 0, identity.organization ?? 0])),
  );
  const keys = new Set<string>();
  for (const identity of [...identities, ...identities]) {
    const signedIn = await letIn(identity);
    if ('refused' in signedIn) throw new Error('refused');
    const { scopes: _, ...who } = identity;
    expect(signedIn.by).toEqual({ ...who, rule: 'rule' });
    expect(await signedIn.createServer()).toHaveProperty('by', signedIn.by);
    keys.add(signedIn.key);
  }
  expect(keys.size).toBe(unlike.size);
  expect(opened).toHaveLength(unlike.size);
});

test('opens one toolkit for requests of a person that come at once', async () => {
  const { letIn, opened } = openDoor();
  const all = await Promise.all(Array.from({ length: 50 }, () => letIn({ user: 'user_a', scopes: [] })));
  for (const signedIn of all) if (!('refused' in signedIn)) await signedIn.createServer();
  expect(opened).toHaveLength(1);
});

test('keeps a thousand toolkits, and forgets whose nobody used for longest', async () => {
  const { letIn, opened } = openDoor();
  const serve = async (user: string) => {
    const signedIn = await letIn({ user, scopes: [] });
    if (!('refused' in signedIn)) await signedIn.createServer();
    return opened.length;
  };
  for (let at = 1; at <= 1000; at += 1) await serve(`user_${at}`);
  expect(await serve('user_1')).toBe(1000);
  expect(await serve('user_new')).toBe(1001);
  expect(await serve('user_1')).toBe(1001);
  expect(await serve('user_2')).toBe(1002);
});

test('keeps apart what is pinned to other ids', async () => {
  const { letIn } = openDoor(({ scopes }) => ({ user_id: scopes[0] }));
  const keyOf = async (id: string) => ((await letIn({ user: 'user_a', scopes: [id] })) as { key: string }).key;
  expect(await keyOf('user_a')).not.toBe(await keyOf('user_b'));
  expect(await keyOf('user_a')).toBe(await keyOf('user_a'));
});

test('keeps apart the scopes that some rule names, and no others', async () => {
  const { letIn } = openDoor();
  const keyOf = async (...scopes: string[]) => ((await letIn({ user: 'user_a', scopes })) as { key: string }).key;
  expect(await keyOf('named')).not.toBe(await keyOf());
  expect(await keyOf('profile', 'email')).toBe(await keyOf());
  expect(await keyOf('email', 'named', 'profile')).toBe(await keyOf('named'));
});

test('tries again after a toolkit could not be opened', async () => {
  let tries = 0;
  const access: Access = {
    admit: async () => {
      tries += 1;
      const person = {
        by: { user: 'user_a', rule: 'rule' },
        check: async () => {},
        limit: { begin: async () => () => {}, read: async () => true },
      };
      const options = { connection, person, tools: tries === 1 ? ['no.such'] : tools };
      return { rule: { name: 'rule', who: {} }, others: [], person, options };
    },
  };
  const letIn = createDoor({ access, scopes: [], sdk }).letIn;
  await expect(letIn({ user: 'user_a', scopes: [] })).rejects.toThrow('no.such');
  expect(await letIn({ user: 'user_a', scopes: [] })).toHaveProperty('by');
});
