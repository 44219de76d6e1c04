import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../src/sandbox/world/open-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'world-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'world.yaml');

/** Returns the mistakes of a world file, without its path; none when it is a world. */
async function mistakesOf(source: string): Promise<string[]> {
  writeFileSync(file, source);
  const error = await openWorld({ world: file }).then(
    () => undefined,
    (thrown: Error) => thrown,
  );
  return error ? error.message.replaceAll(`${file}:`, '').replaceAll(file, 'FILE').split('\n') : [];
}

const ADA = 'users:\n  - email_address: ada@example.com\n';

test.each<[what: string, source: string, mistakes: (string | RegExp)[]]>([
  ['an unknown kind', 'usres: []\n', [/^1: usres: A world has no such records. Did you mean users\? It may have: org/]],
  [
    'an unknown field',
    `${ADA}    frist_name: Ada\n`,
    [/^3: users.0.frist_name: There is no such field of users. Did you mean first_name\?/],
  ],
  [
    'an unknown field inside',
    `${ADA}    passkeys: a\n    external_accounts: [{ colour: 1, provider: x, email_address: a@example.com }]\n`,
    [/^4: users.0.external_accounts.0.colour: colour is not a parameter/],
  ],
  [
    'a missing field',
    'organizations:\n  - slug: acme\n  - { name: B, slug: b }\n',
    ['2: organizations.0.name: name must be included.'],
  ],
  [
    'text that is a number',
    `${ADA}    phone_number: +15555550142\n`,
    ['3: users.0.phone_number: phone_number must be an array of strings. Put it into quotes.'],
  ],
  ['another type', `${ADA}    banned: "yes"\n`, ['3: users.0.banned: banned must be true or false.']],
  [
    'a format',
    'organizations:\n  - name: Acme\n    slug: Acme Corp\n',
    ['3: organizations.0.slug: slug must be lowercase letters, digits and dashes.'],
  ],
  [
    'a bad moment',
    `${ADA}    created_at: yesterday\n`,
    ['3: users.0.created_at: "yesterday" is no time. Write 3 days ago, in 2 hours or 2026-01-31T09:00:00Z.'],
  ],
  [
    'a day that there is not',
    `${ADA}    created_at: 2026-02-31\n`,
    [/^3: users.0.created_at: "2026-02-31" is no time/],
  ],
  [
    'an odd moment',
    `${ADA}    created_at: { toString: 1 }\n`,
    [/^3: users.0.created_at: "\{"toString":1\}" is no time/],
  ],
  [
    'an odd name',
    'organizations:\n  - { name: A, slug: a, created_by: { toString: 1 } }\n',
    ['2: organizations.0.created_by: created_by must be a string.'],
  ],
  ['an id with a slash', `${ADA}    id: a/b\n`, [/^3: users.0.id: id must be letters, digits and _/]],
  [
    'an id of what there is one of',
    'instance:\n  id: ins_1\n',
    [/^2: instance.id: There is no such field of instance. All/],
  ],
  [
    'a member twice',
    `${ADA}organizations: [{ name: A, slug: a }]\norganization_memberships:\n  - &m { organization_id: a, user_id: ada@example.com, role: "org:admin" }\n  - *m\n`,
    [/^6: organization_memberships.1: Another organization membership has user_\w+ in org_\w+ already.$/],
  ],
  [
    'a circle',
    `${ADA}    public_metadata: &m { self: *m }\n`,
    ['2: users.0: It has what JSON cannot hold, or holds itself, or is too deep.'],
  ],
  [
    'too many levels',
    `${ADA}    public_metadata: ${'{ a: '.repeat(70)}1${' }'.repeat(70)}\n`,
    ['2: users.0: It has what JSON cannot hold, or holds itself, or is too deep.'],
  ],
  ['two documents', 'users: []\n---\nusers: []\n', ['2: A world is one YAML document: leave out the second.']],
  [
    'many mistakes',
    `users:\n${'  - { age: 1 }\n'.repeat(25)}`,
    [...Array.from({ length: 20 }, () => /There is no such field of users/), ' and 5 more.'],
  ],
  [
    'an unknown user',
    'sessions:\n  - user_id: ada@example.com\n',
    ['2: sessions.0.user_id: There is no "ada@example.com" among the users of this world.'],
  ],
  [
    'an unknown role',
    `${ADA}organizations: [{ name: A, slug: a }]\norganization_memberships:\n  - organization_id: a\n    user_id: ada@example.com\n    role: admin\n`,
    ['7: organization_memberships.0.role: There is no "admin" among the organization_roles of this world.'],
  ],
  [
    'an address twice',
    `${ADA}  - email_address: Ada@Example.com\n`,
    ['3: users.1: Another user has ada@example.com already.'],
  ],
  ['an id twice', 'users:\n  - id: user_1\n  - id: user_1\n', ['3: users.1: Another user has user_1 already.']],
  [
    'a slug twice',
    'organizations:\n  - { name: A, slug: a }\n  - { name: B, slug: a }\n',
    ['3: organizations.1: Another organization has a already.'],
  ],
  ['a list that is none', 'users: ada\n', ['1: users: users must be a list.']],
  ['a record that is none', 'users:\n  - ada\n', ['2: users.0: It must be a map of fields.']],
  ['a file that is none', 'just text\n', ['1: A world is a map: lists of records by kind, such as users.']],
  ['a list as a file', '- users\n', ['1: A world is a map: lists of records by kind, such as users.']],
  ['bad YAML', 'users:\n  - [a\n', [/^3: Flow sequence in block collection must be/]],
  ['a key twice', 'users: []\nusers: []\n', ['2: Map keys must be unique.']],
  ['bad JSON', '{ "users": [ }', [/^1: /]],
  [
    'Windows line ends',
    'users:\r\n  - email_address: ada@example.com\r\n    banned: 1\r\n',
    ['3: users.0.banned: banned must be true or false.'],
  ],
  [
    'an alias to it',
    'users:\n  - &ada { banned: 1 }\norganizations:\n  - *ada\n',
    [
      '2: users.0.banned: banned must be true or false.',
      '4: organizations.0.name: name must be included.',
      '4: organizations.0.slug: slug must be included.',
      /^4: organizations.0.banned: There is no such field of organizations/,
    ],
  ],
])('%s', async (_, source, mistakes) => {
  const found = await mistakesOf(source);
  expect(found).toEqual(mistakes.map((text) => (typeof text === 'string' ? text : expect.stringMatching(text))));
});

test('several come in the order of their lines, and what hangs on a faulty record is not missed too', async () => {
  const source = `
sessions:
  - user_id: ada@example.com
    status: asleep
organizations:
  - { name: A, slug: a, size: 3 }
${ADA}    created_at: soon
    colour: red
`;
  const found = await mistakesOf(source);
  expect(found.map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual([
    '4: sessions.0.status',
    '6: organizations.0.size',
    '9: users.0.created_at',
    '10: users.0.colour',
  ]);
});

const levels = [...'bcdefghi'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`)}]`);

test.each([
  [
    'aliases of aliases',
    `a: &a [x, x, x]\n${levels.join('\n')}\n`,
    ["FILE can't be read: Excessive alias count indicates a resource exhaustion attack."],
  ],
  ['what is nested too deep', `users: ${'['.repeat(50_000)}`, ['1: It is nested too deeply.']],
])('%s are refused', async (_, source, want) => {
  expect(await mistakesOf(source)).toEqual(want);
});

test('a file that is not there, and a folder', async () => {
  const missing = join(folder, 'no.yaml');
  await expect(openWorld({ world: missing })).rejects.toThrow(`There is no world file ${missing}.`);
  await expect(openWorld({ world: folder })).rejects.toThrow(
    `${folder} can't be read (a world is a file of at most 50 MB).`,
  );
});

test('an object has the same mistakes, without lines', async () => {
  await expect(openWorld({ world: { users: [{ banned: 1 }], people: [] } })).rejects.toThrow(
    /^people: A world has no such records\..*\nusers.0.banned: banned must be true or false\.$/,
  );
});
