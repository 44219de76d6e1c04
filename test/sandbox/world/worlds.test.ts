import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { users } from '../../../src/sandbox/endpoints/users/user.ts';
import defaultWorld from '../../../src/sandbox/world/default-world.json' with { type: 'json' };
import { openWorld } from '../../../src/sandbox/world/open-world.ts';
import { worldSchema } from '../../../src/sandbox/world/world-schema.ts';
import { WORLD } from '../../support/sandbox/world.ts';

const folder = mkdtempSync(join(tmpdir(), 'worlds-'));
afterAll(() => rmSync(folder, { recursive: true }));
const accepts = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(worldSchema());

/** Opens a world file, and returns the addresses, names and metadata of its users. */
async function open(name: string, source: string) {
  const file = join(folder, name);
  writeFileSync(file, source);
  const { values } = { values: (await openWorld({ world: file })).all(users).values() };
  return [...values].map((user) => [user.email_addresses[0]?.email_address, user.first_name, user.public_metadata]);
}

const ADA = ['ada@example.com', 'Ada', { plan: 'pro' }];
const BEN = ['ben@example.com', null, { plan: 'pro' }];
const JSON_WORLD = {
  users: [{ email_address: ['ada@example.com'], first_name: 'Ada', public_metadata: { plan: 'pro' } }],
};

test.each<[what: string, name: string, source: string, want: unknown[]]>([
  [
    'YAML',
    'w.yaml',
    'users:\n  - { email_address: ada@example.com, first_name: Ada, public_metadata: { plan: pro } }\n',
    [ADA],
  ],
  ['JSON', 'w.json', JSON.stringify(JSON_WORLD), [ADA]],
  ['JSON indented by tabs', 'tabs.json', JSON.stringify(JSON_WORLD, null, '\t'), [ADA]],
  [
    'Windows line ends',
    'crlf.yaml',
    'users:\r\n  - email_address: ada@example.com\r\n    first_name: Ada\r\n    public_metadata:\r\n      plan: pro\r\n',
    [ADA],
  ],
  [
    'anchors, aliases and merges',
    'anchors.yaml',
    'users:\n  - &ada { email_address: ada@example.com, first_name: Ada, public_metadata: &pro { plan: pro } }\n  - { <<: *ada, email_address: ben@example.com, first_name: null }\n',
    [ADA, BEN],
  ],
  ['an anchor that is used often', 'often.yaml', often(500), Array(500).fill(expect.anything())],
  ['nothing', 'empty.yaml', '', []],
  ['a comment', 'comment.yaml', '# nothing yet\n', []],
  ['an empty map', 'map.yaml', '{}', []],
  ['an empty list', 'list.yaml', 'users: []', []],
  ['a key alone', 'key.yaml', 'users:\n', []],
])('%s is a world, to the schema too', async (_, name, source, want) => {
  expect(await open(name, source)).toEqual(want);
  expect([accepts(parse(source, { merge: true, maxAliasCount: -1 })), accepts.errors]).toEqual([true, null]);
});

function often(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, i) => `  - { email_address: u${i}@example.com, public_metadata: ${i === 0 ? '&m { plan: pro }' : '*m'} }`,
  );
  return `users:\n${rows.join('\n')}\n`;
}

test('what shares an alias is changed on its own', async () => {
  const file = join(folder, 'often.yaml');
  const state = await openWorld({ world: file });
  const [one, other] = [...state.all(users).values()];
  if (one) one.public_metadata.plan = 'free';
  expect(other?.public_metadata).toEqual({ plan: 'pro' });
});

test.each<[string, unknown]>([
  ['the test world', parse(readFileSync(WORLD, 'utf8'))],
  ['the default world', defaultWorld],
])('the schema accepts %s', (_, world) => {
  expect([accepts(world), accepts.errors]).toEqual([true, null]);
});

test.each<[what: string, world: unknown, path: string, keyword: string]>([
  ['an unknown kind', { usres: [] }, '', 'additionalProperties'],
  ['an unknown field', { users: [{ frist_name: 'A' }] }, '/users/0', 'additionalProperties'],
  ['a missing field', { organizations: [{ slug: 'a' }] }, '/organizations/0', 'required'],
  ['an empty one', { organizations: [{ slug: 'a', name: '' }] }, '/organizations/0/name', 'minLength'],
  ['another type', { users: [{ banned: 'yes' }] }, '/users/0/banned', 'type'],
  ['a format', { organizations: [{ name: 'A', slug: 'A B' }] }, '/organizations/0/slug', 'pattern'],
  ['a bad moment', { users: [{ created_at: 'yesterday' }] }, '/users/0/created_at', 'pattern'],
  [
    'another status',
    { invitations: [{ email_address: 'a@example.com', status: 'lost' }] },
    '/invitations/0/status',
    'enum',
  ],
  [
    'too few',
    { organizations: [{ name: 'A', slug: 'a', max_allowed_memberships: -1 }] },
    '/organizations/0/max_allowed_memberships',
    'minimum',
  ],
  [
    'a field of an item',
    { users: [{ external_accounts: [{ provider: 'x' }] }] },
    '/users/0/external_accounts/0',
    'required',
  ],
  ['null where none may be', { users: [{ email_address: null }] }, '/users/0/email_address', 'type'],
  ['a list that is none', { users: {} }, '/users', 'type'],
])('the schema refuses %s, and so does the sandbox', async (_, world, path, keyword) => {
  expect(accepts(world)).toBe(false);
  expect(accepts.errors?.map((error) => `${error.instancePath} ${error.keyword}`)).toContain(`${path} ${keyword}`);
  await expect(openWorld({ world: world as Record<string, unknown> })).rejects.toThrow();
});

test.each([
  ...['now', '3 days ago', '1 day ago', 'in 2 hours', '10 years ago', '2026-01-31', '2026-01-31T09:00:00Z'],
  '2026-01-31T09:00:00+02:00',
])('%j is a moment, to the schema too', async (created_at) => {
  const world = { users: [{ created_at }] };
  expect(accepts(world)).toBe(true);
  expect((await openWorld({ world })).all(users).size).toBe(1);
});

test.each([
  '',
  'tomorrow',
  '3 days',
  'in 3 days ago',
  '3 day',
  '-1 days ago',
  '3 fortnights ago',
  '1.5 days ago',
  '31.01.2026',
])('%j is no moment, to the schema neither', async (created_at) => {
  const world = { users: [{ created_at }] };
  expect(accepts(world)).toBe(false);
  await expect(openWorld({ world })).rejects.toThrow('is no time');
});
