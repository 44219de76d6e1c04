import { expect, test } from 'vitest';
import { roleKeys, targetIds } from '../../../src/runtime/audit/target-ids.ts';
import type { JsonSchema } from '../../../src/tool.ts';

const REAL = 'user_2b7KdPq0XzWm4Lr8Vt1Ny6Hs3Gc';
const HEX = 'ak_3beecc9c60adb5f9b850e91a8ee1e992';
const text: JsonSchema = { type: 'string' };
const list: JsonSchema = { type: 'array', items: text };

test.each<{ why: string; args: object; schema?: Record<string, JsonSchema>; want: string[] }>([
  { why: "Clerk's ids", args: { user_id: REAL, apiKeyID: HEX, id: 'org_456' }, want: [REAL, HEX, 'org_456'] },
  { why: 'lists of them', args: { user_ids: ['user_1', 'user_2'] }, want: ['user_1', 'user_2'] },
  { why: 'signs before them', args: { user_id: ['+user_1', '-user_2'] }, want: ['user_1', 'user_2'] },
  { why: 'each once', args: { user_id: ['user_1', '-user_1'], id: 'user_1' }, want: ['user_1'] },
  { why: 'null and numbers', args: { org_id: null, plan_id: 5 }, want: [] },
  {
    why: 'arguments of other names',
    args: { query: REAL, identifier: 'user_1', paid: 'user_2', valid: REAL },
    want: [],
  },
  { why: 'ids of others', args: { external_id: 'user_1', provider_user_id: [REAL] }, want: [] },
  {
    why: 'names and addresses where an id should be',
    args: { user_id: 'jane_doe', id: 'jane_doe1985', plan_id: 'ada@example.com', role_id: 'janedoe', org_id: '..' },
    want: [],
  },
  { why: 'long names', args: { user_id: 'jane_theLongestNameThatThereIsHere' }, want: [] },
  {
    why: 'more than an id',
    args: { user_id: ['user_1 x', 'user_1\n', 'user_1/../2', `user_${'1'.repeat(41)}`] },
    want: [],
  },
  {
    why: 'a key where an id should be',
    args: { user_id: 'sk_live_7Hq2mZx9Lw4Tn8Vb3Kd6Yf1R', id: `ak_${'Zk3b8sQ0vYt7LmNx2RcWp5HaJd9UeGf1'}` },
    want: [],
  },
  {
    why: 'a declared object, and lists of objects',
    args: { on_behalf_of: { user_id: 'user_1' }, items: [{ role_id: 'x' }, { role_id: 'user_2' }] },
    schema: {
      on_behalf_of: { properties: { user_id: text } },
      items: { type: 'array', items: { properties: { role_id: text } } },
    },
    want: ['user_1', 'user_2'],
  },
  {
    why: 'what the schema does not declare, and settings of a provider',
    args: { metadata: { user_id: 'user_1' }, oidc: { client_id: 'user_2' }, saml: { user_id: 'user_3' } },
    schema: {
      metadata: { type: 'object' },
      oidc: { properties: { client_id: text } },
      saml: { properties: { user_id: text } },
    },
    want: [],
  },
  {
    why: 'twenty of them',
    args: { user_ids: Array.from({ length: 30 }, (_, index) => `user_${index}`) },
    want: Array.from({ length: 20 }, (_, index) => `user_${index}`),
  },
])('$why: $want', ({ args, schema, want }) => {
  const properties = schema ?? Object.fromEntries(Object.keys(args).map((name) => [name, list]));
  expect(targetIds(args, { properties })).toEqual(want);
});

const member = { properties: { role: text, email_address: text } };

test.each<[args: object, schema: JsonSchema, want: string[]]>([
  [{ role: 'org:admin' }, member, ['org:admin']],
  [
    { items: [{ role: 'org:a' }, { role: 'org:b' }, { role: 'org:a' }] },
    { properties: { items: { items: member } } },
    ['org:a', 'org:b'],
  ],
  [
    { role_keys: ['org:a'], default_role_key: 'org:b' },
    { properties: { role_keys: { items: text }, default_role_key: text } },
    ['org:a', 'org:b'],
  ],
  // Anybody's text.
  [{ role: 'Ada Lovelace' }, member, []],
  [{ role: 'org:ada lovelace' }, member, []],
  [{ public_metadata: { role: 'org:admin' } }, { properties: { public_metadata: {} } }, []],
  [{ role: 5 }, member, []],
])('roles of %j', (args, schema, want) => expect(roleKeys(args, schema)).toEqual(want));
