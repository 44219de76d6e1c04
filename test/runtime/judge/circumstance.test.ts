import { expect, test } from 'vitest';
import { createFacts, type Facts, holds, needsRead } from '../../../src/runtime/judge/circumstance.ts';
import type { Circumstance, TargetRead } from '../../../src/tool.ts';

/** Facts that fail the test when they are asked for. */
const UNREAD: Facts = {
  fact: () => Promise.reject(new Error('a fact was read')),
  present: () => Promise.reject(new Error('a field was read')),
};

const parse = (json: string) => JSON.parse(json);

test.each<[circumstance: Circumstance, args: Record<string, unknown>, want: boolean]>([
  // Any call.
  [{}, {}, true],
  [{}, { role: 'admin' }, true],

  // The argument is given.
  [{ argument: 'role' }, { role: 'admin' }, true],
  [{ argument: 'role' }, { role: '' }, true],
  [{ argument: 'role' }, { role: null }, true],
  [{ argument: 'role' }, { role: false }, true],
  [{ argument: 'role' }, { role: 0 }, true],
  [{ argument: 'role' }, { role: [] }, true],
  [{ argument: 'role' }, { role: {} }, true],
  [{ argument: 'role' }, { role: undefined }, false],
  [{ argument: 'role' }, { other: 'role' }, false],
  [{ argument: 'constructor' }, {}, false],
  [{ argument: '__proto__' }, {}, false],
  [{ argument: 'toString.name' }, {}, false],
  [{ argument: '__proto__' }, parse('{"__proto__":{"a":1}}'), true],

  // Dotted, through objects and lists; what is emptied above it is emptied at it.
  [{ argument: 'saml.active' }, { saml: { active: false } }, true],
  [{ argument: 'saml.active' }, { saml: { other: 1 } }, false],
  [{ argument: 'saml.active' }, { saml: {} }, false],
  [{ argument: 'saml.active' }, { saml: null }, true],
  [{ argument: 'saml.constructor' }, { saml: {} }, false],
  [{ argument: 'items.role' }, { items: [{ email: 'a' }, { role: 'admin' }] }, true],
  [{ argument: 'items.role' }, { items: [{ email: 'a' }] }, false],
  [{ argument: 'items.role' }, { items: [] }, false],
  [{ argument: 'items.role' }, { items: ['role', 1, null] }, true],
  [{ argument: 'a.b.c' }, { a: [{ b: [{ d: 1 }, { c: 2 }] }] }, true],

  // One of some values.
  [{ argument: 'active', is: [true] }, { active: true }, true],
  [{ argument: 'active', is: [true] }, { active: false }, false],
  [{ argument: 'active', is: [true] }, { active: 'true' }, false],
  [{ argument: 'active', is: [true] }, {}, false],
  [{ argument: 'mode', is: ['a', 'b'] }, { mode: 'b' }, true],
  [{ argument: 'mode', is: ['a', 'b'] }, { mode: 'c' }, false],
  [{ argument: 'modes', is: ['a'] }, { modes: ['c', 'a'] }, true],
  [{ argument: 'modes', is: ['a'] }, { modes: ['c'] }, false],
  [{ argument: 'modes', is: ['a'] }, { modes: [] }, false],
  [{ argument: 'items.modes', is: ['a'] }, { items: [{ modes: ['c'] }, { modes: ['b', 'a'] }] }, true],

  // Another than some values.
  [{ argument: 'role', isNot: ['org:member'] }, { role: 'org:member' }, false],
  [{ argument: 'role', isNot: ['org:member'] }, { role: 'org:admin' }, true],
  [{ argument: 'role', isNot: ['org:member'] }, { role: null }, true],
  [{ argument: 'role', isNot: ['org:member'] }, {}, false],
  [{ argument: 'items.role', isNot: ['a', 'b'] }, { items: [{ role: 'a' }, { role: 'b' }] }, false],
  [{ argument: 'items.role', isNot: ['a', 'b'] }, { items: [{ role: 'a' }, { role: 'c' }] }, true],
  [{ argument: 'roles', isNot: ['a'] }, { roles: ['a', 'c'] }, true],
  [{ argument: 'roles', isNot: ['a'] }, { roles: [] }, true],
])('%j holds for %j without a read: %j', async (circumstance, args, want) => {
  expect(needsRead(circumstance)).toBe(false);
  expect(await holds(circumstance, args, UNREAD)).toBe(want);
});

const DEFAULT_ROLE: Circumstance = { argument: 'role', isNotFact: 'default_role' };
const ITEM_ROLE: Circumstance = { argument: 'items.role', isNotFact: 'default_role' };
const NAME: Circumstance = { argument: 'username', overwrites: 'username' };
const METADATA: Circumstance = { argument: 'metadata', overwrites: 'unsafe_metadata' };
const MAPPING: Circumstance = { argument: 'mapping', overwrites: 'attribute_mapping' };
const PICTURE: Circumstance = { argument: 'file', overwrites: 'has_image' };
const ROLE: Circumstance = { argument: 'role', changes: 'role' };

test.each<[circumstance: Circumstance, args: Record<string, unknown>, found: unknown, want: boolean]>([
  [DEFAULT_ROLE, { role: 'org:member' }, 'org:member', false],
  [DEFAULT_ROLE, { role: 'org:admin' }, 'org:member', true],
  [DEFAULT_ROLE, { role: ['org:member', 'org:admin'] }, 'org:member', true],
  [DEFAULT_ROLE, { role: [] }, 'org:member', true],
  [ITEM_ROLE, { items: [{ role: 'org:member' }, { role: 'org:member' }] }, 'org:member', false],
  [ITEM_ROLE, { items: [{ role: 'org:member' }, { role: 'org:admin' }] }, 'org:member', true],
  [NAME, { username: 'ann' }, null, false],
  [NAME, { username: 'ann' }, 'ann', false],
  [NAME, { username: 'eve' }, 'ann', true],
  [NAME, { username: null }, 'ann', true],
  [NAME, { username: '' }, 'ann', true],
  [METADATA, { metadata: { theme: 'dark' } }, { plan: 'pro' }, false],
  [METADATA, { metadata: { plan: null } }, { plan: 'pro' }, true],
  [METADATA, { metadata: null }, { plan: 'pro' }, true],
  // Only metadata is merged.
  [MAPPING, { mapping: { theme: 'dark' } }, { plan: 'pro' }, true],
  [PICTURE, { file: 'a.png' }, true, true],
  [PICTURE, { file: 'a.png' }, false, false],
  // Any other value, where there is none yet too.
  [ROLE, { role: 'org:admin' }, 'org:admin', false],
  [ROLE, { role: 'org:admin' }, 'org:member', true],
  [ROLE, { role: 'org:admin' }, null, true],
  [ROLE, { role: 'org:admin' }, '', true],
  [ROLE, { role: null }, null, false],
  [ROLE, { role: null }, 'org:admin', true],
  [ROLE, { role: 0 }, false, true],
  [ROLE, { role: ['a', 'b'] }, ['a', 'b'], false],
  [ROLE, { role: ['a', 'b'] }, ['b', 'a'], true],
  [ROLE, { role: { a: 1, b: 2 } }, { b: 2, a: 1 }, false],
])('%j, %j, where Clerk has %j: %j', async (circumstance, args, found, want) => {
  expect(needsRead(circumstance)).toBe(true);
  const facts: Facts = { fact: async () => found, present: async () => found };
  expect(await holds(circumstance, args, facts)).toBe(want);
  expect(await holds(circumstance, args, UNREAD)).toBe(true);
});

test.each<[Circumstance, Record<string, unknown>]>([
  [DEFAULT_ROLE, { other: 1 }],
  [NAME, {}],
  [{ ...NAME, isNot: ['ann'] }, { username: 'ann' }],
])('%j reads nothing for %j', async (circumstance, args) => {
  expect(await holds(circumstance, args, UNREAD)).toBe(false);
});

const ROW = { username: 'ann', verification: { status: 'verified' }, empty: null };
const OTHER = { ...ROW, id: 'user_9' };
const PATHS = {
  '/users/{user_id}': ROW,
  '/users/{user_id}?other=true': OTHER,
  '/users': { data: [{ id: 'user_1', ...ROW }], total_count: 9 },
};
const read = async (template: string) => {
  if (!Object.hasOwn(PATHS, template)) throw new Error('404');
  return PATHS[template as keyof typeof PATHS];
};
const target = { read: '/users/{user_id}', name: [] };

test.each<{ why: string; targets: Record<string, TargetRead>; field: string; want: unknown }>([
  { why: 'a field', targets: { user_id: target, other: { read: '/no', name: [] } }, field: 'username', want: 'ann' },
  { why: 'one that is empty', targets: { user_id: target }, field: 'empty', want: null },
  { why: 'a dotted one', targets: { user_id: target }, field: 'verification.status', want: 'verified' },
  {
    why: 'one of a row',
    targets: { user_id: { read: '/users', match: ['id'], name: [] } },
    field: 'username',
    want: 'ann',
  },
])('reads $why of what the question is about', async ({ targets, field, want }) => {
  const facts = createFacts({ phrases: [], targets }, { user_id: 'user_1' }, read);
  expect(await facts.present(field)).toBe(want);
});

test.each<[why: string, targets: Record<string, TargetRead>, field: string, args: object]>([
  ['a field that the response lacks', { user_id: target }, 'passkey', {}],
  ['one that every object has', { user_id: target }, 'constructor', {}],
  ['a read that fails', { user_id: { read: '/gone', name: [] } }, 'username', {}],
  [
    'a row on another page',
    { user_id: { read: '/users', match: ['id'], name: [] } },
    'username',
    { user_id: 'user_2' },
  ],
  ['a response about somebody else', { user_id: { read: '/users/{user_id}?other=true', name: [] } }, 'username', {}],
  ['a question about nothing', {}, 'username', {}],
])('what can’t be read counts as overwritten: %s', async (_, targets, field, args) => {
  const facts = createFacts({ phrases: [], targets }, { user_id: 'user_1', ...args }, read);
  await expect(facts.present(field)).rejects.toThrow();
  expect(await holds({ argument: 'file', overwrites: field }, { file: 'a' }, facts)).toBe(true);
});

test('without a question every fact counts as another', async () => {
  const facts = createFacts(undefined, {}, read);
  expect(await holds(DEFAULT_ROLE, { role: 'org:member' }, facts)).toBe(true);
  expect(await holds({ argument: 'role', isNotFact: 'constructor' }, { role: 'a' }, facts)).toBe(true);
});
