import { expect, test } from 'vitest';
import { type WriteOptions, writeResult } from '../../../../src/runtime/result/view/write-result.ts';
import type { ResponseTypes } from '../../../../src/tool.ts';

const types: ResponseTypes = {
  User: {
    id: { view: 'summary' },
    first_name: { view: 'summary' },
    password_set_at: { time: true },
    banned: { view: 'summary', usual: false },
    primary_email_address_id: { view: 'never' },
    public_metadata: { view: 'summary', open: true },
    email_addresses: { view: 'summary', type: 'EmailAddress' },
    settings: { fields: { locale: {}, zone: {}, token: {} } },
    url: {},
  },
  Address: {
    id: {},
    verification: { fields: { status: { usual: 'verified' }, nonce: { view: 'never' } } },
    linked_to: {},
  },
  EmailAddress: { email_address: { view: 'summary' }, created_at: {} },
  Membership: { id: { view: 'never' }, role: { view: 'summary' }, organization: { type: 'User' } },
  Task: { agent_task_id: {}, task_id: { view: 'never' }, name: { view: 'summary' } },
};

const options: WriteOptions = {
  types,
  served: new Set(),
  given: {},
  fields: ['url'],
  isCredential: (name) => name === 'token',
  allowSecrets: false,
  sent: {},
  metadata: 'merged',
  deletes: false,
  shape: { type: 'User' },
  redact: (value) => value,
};

const user = {
  id: 'u',
  object: 'user',
  first_name: 'Ann',
  last_name: null,
  banned: false,
  primary_email_address_id: 'e',
  public_metadata: { plan: 'pro', other: 'o' },
  email_addresses: [{ email_address: 'a@b.c', created_at: '2026-01-31T00:00:00Z' }],
  settings: { locale: 'de', zone: null, token: '[masked]' },
  url: '[masked]',
};

test.each<{ response: unknown; want: unknown } & Partial<WriteOptions>>([
  // Fields that have the name of an argument, whatever the views say.
  { sent: { user_id: 'u', first_name: 'Ann' }, response: user, want: { id: 'u', first_name: 'Ann' } },
  { sent: { last_name: null, banned: false }, response: user, want: { id: 'u', last_name: null, banned: false } },
  { sent: { primary_email_address_id: 'e' }, response: user, want: { id: 'u', primary_email_address_id: 'e' } },
  { sent: { id: 'u', nothing: 1, first_name: undefined }, response: user, want: { id: 'u' } },
  { sent: { settings: {} }, response: user, want: { id: 'u', settings: { locale: 'de', token: '[masked]' } } },
  { sent: { constructor: 1 }, response: user, want: { id: 'u' } },
  { sent: { last_name: null, nothing: null }, response: user, want: { id: 'u', last_name: null, nothing: null } },
  // Fields that say by themselves what changed.
  {
    shape: { type: 'User', changesBy: { password: 'banned', locale: 'settings' } },
    sent: { password: 'p' },
    response: user,
    want: { id: 'u', banned: false },
  },
  {
    shape: { type: 'User', changes: ['first_name', 'last_name'] },
    response: user,
    want: { id: 'u', first_name: 'Ann', last_name: null },
  },
  { shape: { type: 'User', changes: ['banned'] }, response: user, want: { id: 'u', banned: false } },
  {
    shape: { type: 'User', changes: ['email_addresses', 'gone'] },
    response: user,
    want: { id: 'u', email_addresses: [{ email_address: 'a@b.c' }] },
  },
  {
    shape: { type: 'Address', changes: ['verification', 'linked_to'] },
    response: { id: 'a', verification: { status: 'verified', nonce: 'n' }, linked_to: [] },
    want: { id: 'a', verification: { status: 'verified' }, linked_to: [] },
  },
  {
    shape: { type: 'Address', changes: ['verification'] },
    response: { id: 'a', verification: null },
    want: { id: 'a', verification: null },
  },
  // Deletions that answer with what was there.
  { deletes: true, sent: { user_id: 'u' }, response: user, want: { id: 'u', deleted: true } },
  {
    deletes: true,
    shape: { type: 'Membership' },
    sent: { organization_id: 'o', user_id: 'u' },
    response: { id: 'm', role: 'r' },
    want: { organization_id: 'o', user_id: 'u', deleted: true },
  },
  { deletes: true, shape: { type: 'User', changes: ['banned'] }, response: user, want: { id: 'u', banned: false } },
  {
    deletes: true,
    shape: { type: 'Codes' },
    sent: { user_id: 'u' },
    response: { user_id: 'u' },
    want: { user_id: 'u' },
  },
  // Metadata.
  {
    sent: { public_metadata: { plan: 'pro', beta: null }, private_metadata: { note: 'n' } },
    response: user,
    want: { id: 'u', public_metadata: { set: ['plan'], removed: ['beta'] }, private_metadata: { set: ['note'] } },
  },
  {
    sent: { public_metadata: { plan: null } },
    metadata: 'replaced',
    shape: { type: 'User', changes: ['public_metadata'] },
    response: user,
    want: { id: 'u', public_metadata: { set: ['plan'], replaced: true } },
  },
  {
    sent: { public_metadata: { sk_1: 1 } },
    redact: (value) => JSON.parse(JSON.stringify(value).replaceAll('sk_1', '[masked]')),
    response: user,
    want: { id: 'u', public_metadata: { set: ['[masked]'] } },
  },
  // Things without an id that a tool takes.
  {
    shape: { type: 'Membership' },
    sent: { organization_id: 'org_1', user_id: 'u', role: 'admin', count_id: 5 },
    response: { id: 'mem_1', role: 'admin', organization: { id: 'org_1' } },
    want: { organization_id: 'org_1', user_id: 'u', role: 'admin' },
  },
  {
    shape: { type: 'Task' },
    sent: { name: 'n' },
    response: { agent_task_id: 'a', task_id: 't', name: 'n' },
    want: { agent_task_id: 'a', name: 'n' },
  },
  // Credentials.
  {
    allowSecrets: true,
    sent: { first_name: 'Ann' },
    response: {
      ...user,
      url: 'https://sign.in',
      settings: { locale: 'de', token: 't' },
      public_metadata: { token: 'no' },
      codes: [{ token: 'c', a: 1 }, 'x'],
    },
    want: { id: 'u', first_name: 'Ann', url: 'https://sign.in', settings: { token: 't' }, codes: [{ token: 'c' }] },
  },
  {
    allowSecrets: true,
    isCredential: (name) =>
      ['password_enabled', 'password_set_at', 'tokens', 'token', 'keys', 'pass_count'].includes(name),
    response: {
      id: 'u',
      password_enabled: true,
      password_set_at: '2026-01-31T00:00:00Z',
      pass_count: 3,
      keys: ['k1'],
      tokens: [
        { id: 't', name: 'n' },
        { id: 's', token: { kid: 'x' } },
      ],
    },
    want: { id: 'u', keys: ['k1'], tokens: [{ id: 's', token: { kid: 'x' } }] },
  },
  // Calls about several things.
  {
    shape: { type: 'User', rows: '', changes: ['banned'] },
    sent: { user_ids: ['u', 'v'] },
    response: [user, { id: 'v', banned: true }],
    want: [
      { id: 'u', banned: false },
      { id: 'v', banned: true },
    ],
  },
  {
    shape: { type: 'Invitation', rows: 'data' },
    metadata: 'created',
    sent: {
      items: [
        { email_address: 'A@b.c ', public_metadata: { plan: 'pro', old: null } },
        { email_address: 'd@e.f', role: 'admin' },
        { email_address: 'twice@g.h', public_metadata: { a: 1 } },
        { email_address: 'twice@g.h', public_metadata: { b: 1 } },
      ],
    },
    response: [
      { id: 'j', email_address: 'd@e.f', role: 'admin' },
      { id: 'i', email_address: 'a@b.c', role: 'member' },
      { id: 'k', email_address: 'other@b.c', role: 'member' },
      { id: 'l', email_address: 'twice@g.h' },
    ],
    want: [
      { id: 'j', email_address: 'd@e.f', role: 'admin' },
      { id: 'i', email_address: 'a@b.c', public_metadata: { set: ['plan', 'old'] } },
      { id: 'k' },
      { id: 'l' },
    ],
  },
  {
    shape: { type: 'User', rows: 'data' },
    sent: { items: [{ first_name: 'Ann' }, { first_name: 'B' }] },
    response: [user, { id: 'v', first_name: 'B' }],
    want: [{ id: 'u' }, { id: 'v' }],
  },
  // Deletions, and what has no shape.
  {
    shape: undefined,
    response: { object: 'user', id: 'u', deleted: true, slug: 's' },
    want: { id: 'u', deleted: true },
  },
  { shape: undefined, response: { ok: true, a: null }, want: { ok: true, a: null } },
  { shape: undefined, response: null, want: null },
  // What says nothing of all that is shown as a read would show it.
  { shape: { type: 'Membership' }, response: { id: 'mem_1', message: 'Sent.', x: null }, want: { message: 'Sent.' } },
])('$response of $shape, with $sent: $want', ({ response, want, ...more }) => {
  const before = JSON.stringify(response);
  expect(writeResult(response, { ...options, ...more })).toEqual(want);
  expect(JSON.stringify(response)).toBe(before);
});
