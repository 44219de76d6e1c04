import { expect, test } from 'vitest';
import { isTimePath, lookUpPath, nearestPaths } from '../../../../src/runtime/result/view/known-path.ts';
import type { ResponseTypes } from '../../../../src/tool.ts';

const types: ResponseTypes = {
  User: {
    id: {},
    first_name: {},
    created_at: { time: true },
    email_addresses: { type: 'EmailAddress' },
    public_metadata: { open: true },
    external_accounts: { fields: { provider: {}, label: {} } },
    settings: { open: true, fields: { locale: {}, changed_at: { time: true } } },
  },
  EmailAddress: {
    id: {},
    email_address: {},
    verification: { fields: { status: {}, expire_at: { time: true } } },
    linked_to: { type: 'EmailAddress' },
  },
};

test.each<{ path: string; want: string; time?: boolean }>([
  { path: 'id', want: 'known' },
  { path: 'created_at', want: 'known', time: true },
  { path: 'email_addresses', want: 'known' },
  { path: 'email_addresses.email_address', want: 'known' },
  { path: 'email_addresses.verification.expire_at', want: 'known', time: true },
  { path: 'email_addresses.linked_to.linked_to.linked_to.id', want: 'known' },
  { path: 'external_accounts.provider', want: 'known' },
  { path: 'public_metadata', want: 'known' },
  { path: 'public_metadata.plan', want: 'open' },
  { path: 'public_metadata.plan.since_at', want: 'open' },
  { path: 'settings.locale', want: 'known' },
  { path: 'settings.changed_at', want: 'known', time: true },
  { path: 'settings.anything', want: 'open' },
  { path: 'email', want: 'unknown' },
  { path: 'id.id', want: 'unknown' },
  { path: 'seen_at', want: 'unknown', time: true },
  { path: 'seen_at.id', want: 'unknown' },
  { path: 'constructor', want: 'unknown' },
  { path: '__proto__', want: 'unknown' },
  { path: '', want: 'unknown' },
])('$path is $want', ({ path, want, time = false }) => {
  expect(lookUpPath(path.split('.'), 'User', types)).toBe(want);
  expect(isTimePath(path.split('.'), 'User', types)).toBe(time);
});

test('nothing is known of a type that is not there', () => {
  expect(lookUpPath(['id'], 'Nobody', types)).toBe('unknown');
  expect(lookUpPath(['name'], 'constructor', types)).toBe('unknown');
  expect(lookUpPath([], 'User', types)).toBe('unknown');
  expect(nearestPaths(['id'], 'Nobody', types)).toEqual([]);
});

test.each([
  {
    path: 'email_address',
    want: ['email_addresses.email_address', 'email_addresses.linked_to.email_address', 'email_addresses'],
  },
  { path: 'firstName', want: ['first_name'] },
  { path: 'emailAddresses.emailAddress', want: ['email_addresses.email_address'] },
  {
    path: 'email_addresses[].email_address',
    want: ['email_addresses.email_address', 'email_addresses.linked_to.email_address'],
  },
  { path: 'data.id', want: ['id', 'email_addresses.id', 'email_addresses.linked_to.id'] },
  { path: 'provider', want: ['external_accounts.provider'] },
  { path: 'publicMetadata.plan', want: ['public_metadata.plan'] },
  { path: 'xyzzy', want: [] },
])('for $path is offered $want', ({ path, want }) => {
  expect(nearestPaths(path.split('.'), 'User', types)).toEqual(want);
});

test('of a type inside itself, no more than a bounded part is looked through', () => {
  const names = Array.from({ length: 300 }, (_, index) => `field_${index}`);
  let reads = 0;
  const fields = Object.fromEntries(names.map((name) => [name, { type: 'Wide' }]));
  const wide = new Proxy({ Wide: fields }, { get: (all, name: 'Wide') => [all[name], reads++][0] });
  expect(nearestPaths(['fieldd_299'], 'Wide', wide)).toEqual(['field_299']);
  expect(reads).toBeLessThan(3000);
});
