import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/runtime/query/parse/parse-query.ts';
import type { Where } from '../../../src/runtime/query/query-types.ts';
import { compileWhere, subListsOf } from '../../../src/runtime/query/values/compile-where.ts';

const NOW = Date.parse('2026-03-31T12:00:00Z');

const row = {
  id: 'user_1',
  first_name: 'José',
  last_name: null,
  banned: false,
  created_at: '2026-01-31T23:30:00Z',
  last_sign_in_at: null,
  public_metadata: { plan: 'enterprise', seats: 5, code: '10', beta: 'true', since: '2026-01-15' },
  email_addresses: [
    { email_address: 'jose@acme.com', primary: true, verification: { status: 'unverified' } },
    { email_address: 'old@example.com', primary: false, verification: { status: 'verified' } },
  ],
  phone_numbers: [],
  texts: { blank: ' 7', plus: '+7', half: '.5', power: '1e3', id: '1234567890123456', point: '.' },
  // Nothing between 1 and 9, and no day between those two.
  scores: [1, 9],
  visits: ['2026-01-01', '2026-03-01'],
};

function whereOf(given: unknown): Where {
  return parseQuery({ list: 'users_getUserList', where: given }, NOW).where as Where;
}

const matches = (given: unknown) => compileWhere(whereOf(given), { now: NOW })(row);

describe('a row', () => {
  test.each<[unknown, boolean]>([
    [{}, true],
    [{ 'public_metadata.plan': 'enterprise' }, true],
    [{ 'public_metadata.plan': 'Enterprise' }, false],
    [{ public_metadata: { plan: 'enterprise', seats: { gte: 5 } } }, true],
    [{ public_metadata: { plan: 'enterprise', seats: { gt: 5 } } }, false],
    [{ 'public_metadata.seats': '5' }, true],
    [{ 'public_metadata.beta': true }, true],
    [{ 'public_metadata.beta': false }, false],
    [{ banned: false }, true],
    [{ banned: null }, false],
    [{ last_name: null }, true],
    [{ last_name: '' }, true],
    [{ last_name: { exists: false } }, true],
    [{ phone_numbers: { exists: true } }, false],
    [{ phone_numbers: null }, true],
    [{ email_addresses: { exists: true } }, true],
    [{ nothing: { ne: 'x' } }, true],
    [{ nothing: { ne: null } }, false],
    [{ id: ['user_1', 'user_2'] }, true],
    [{ id: { in: ['user_2'] } }, false],
    [{ id: { not_in: ['user_2'] } }, true],
    [{ id: { $nin: ['user_1'] } }, false],
    [{ id: { in: [] } }, false],
    [{ last_name: [null, 'x'] }, true],
    // Any element; a negation is true if no element is so.
    [{ 'email_addresses.verification.status': 'verified' }, true],
    [{ 'email_addresses.verification.status': { ne: 'verified' } }, false],
    [{ not: { 'email_addresses.verification.status': 'verified' } }, false],
    [{ 'email_addresses.verification.status': { not: 'expired' } }, true],
    // One element for both, or any for each.
    [{ 'email_addresses.primary': true, 'email_addresses.verification.status': 'verified' }, true],
    [{ email_addresses: { primary: true, 'verification.status': 'verified' } }, false],
    [{ email_addresses: { some: { primary: true, 'verification.status': 'unverified' } } }, true],
    [{ phone_numbers: { some: { id: null } } }, false],
    [{ nothing: { inner: null } }, true],
    [{ email_addresses: { count: 2 } }, true],
    [{ email_addresses: { count: { gt: 2 } } }, false],
    [{ phone_numbers: { $size: 0 } }, true],
    // Texts, without case.
    [{ first_name: { contains: 'JOSE\u0301' } }, true],
    [{ first_name: 'Jose\u0301' }, true],
    [{ 'email_addresses.email_address': { ends_with: '@ACME.com' } }, true],
    [{ 'email_addresses.email_address': { startsWith: 'acme' } }, false],
    [{ 'email_addresses.email_address': { not_contains: 'acme' } }, false],
    [{ 'public_metadata.seats': { contains: '5' } }, false],
    // Numbers as numbers, also in texts.
    [{ 'public_metadata.code': { gt: 9 } }, true],
    [{ 'public_metadata.code': { gt: '9' } }, true],
    [{ 'public_metadata.seats': { between: [1, 5] } }, true],
    [{ 'texts.blank': { gt: 6, lt: '8' } }, true],
    [{ 'texts.plus': { gt: ' 6', lt: 8 } }, true],
    [{ 'texts.half': { gt: 0.4, lt: 0.6 } }, true],
    [{ 'texts.power': { gt: 1 } }, false],
    [{ 'texts.id': { gt: 1 } }, false],
    [{ 'texts.point': { lt: 1 } }, false],
    [{ 'public_metadata.plan': { gt: 1 } }, false],
    [{ nothing: { lt: 5 } }, false],
    [{ first_name: { gte: 'J', lt: 'K' } }, true],
    // All comparisons written together are of one value; apart, of any.
    [{ scores: { between: [3, 5] } }, false],
    [{ scores: { between: [9, 12] } }, true],
    [{ scores: { gt: 3, lt: 5 } }, false],
    [{ scores: { gt: 3, lt: 5, exists: true } }, false],
    [{ scores: { between: [0, 9], gt: 9 } }, false],
    [{ scores: { not: { gt: 3, lt: 5 } } }, true],
    [{ and: [{ scores: { gt: 3 } }, { scores: { lt: 5 } }] }, true],
    [{ visits: { after: '2026-02-01', before: '2026-02-28' } }, false],
    [{ visits: { after: '2026-02-01', lte: '2026-03-01' } }, true],
    [{ 'email_addresses.email_address': { starts_with: 'jose', ends_with: 'example.com' } }, false],
    [{ 'email_addresses.email_address': { starts_with: 'old', ends_with: 'example.com' } }, true],
    // Times.
    [{ created_at: { before: '2026-02-01' } }, true],
    [{ created_at: { before: '2026-01-31' } }, false],
    [{ created_at: { after: '2026-01-31' } }, true],
    [{ created_at: { after: '2026-02-01' } }, false],
    [{ created_at: { after: '2026-01-31T23:30:00Z' } }, false],
    [{ created_at: { gte: '2026-01-31' } }, true],
    [{ created_at: { lte: '2026-01-31' } }, true],
    [{ created_at: { gt: '2026-01-31' } }, false],
    [{ created_at: { lt: '2026-01-31' } }, false],
    [{ created_at: { between: ['2026-01-01', '2026-01-31'] } }, true],
    [{ created_at: { between: ['2026-01', '2026-01'] } }, true],
    [{ created_at: '2026-01-31' }, true],
    [{ created_at: '2026-02-01T00:30:00+01:00' }, true],
    [{ created_at: '2026-02-01' }, false],
    [{ created_at: ['2026-02-01', '2026-01-31', '2025-12'] }, true],
    [{ created_at: ['2026-02-01', '2026-01-30', '2025-12'] }, false],
    [{ created_at: { before: '-58d' } }, true],
    [{ created_at: { before: '-59d' } }, false],
    [{ created_at: { after: 1_769_800_000 } }, true],
    [{ created_at: { gt: 1_769_800_000_000 } }, true],
    [{ 'public_metadata.since': { before: '2026-01-16' } }, true],
    // Who never signed in did not sign in before, nor after.
    [{ last_sign_in_at: { before: '-90d' } }, false],
    [{ last_sign_in_at: { after: '-90d' } }, false],
    [{ not: { last_sign_in_at: { after: '-90d' } } }, true],
    [{ or: [{ last_sign_in_at: { before: '-90d' } }, { last_sign_in_at: null }] }, true],
    [{ $and: [{ banned: false }, { banned: true }] }, false],
    [{ and: { banned: false } }, true],
  ])('%j: %s', (where, want) => {
    expect(matches(where)).toBe(want);
  });
});

test('other lists: a value is one of theirs', () => {
  const list = { list: 'memberships', field: 'public_user_data.user_id', where: { role: 'org:admin' } };
  const test = (operator: string, values: string[]) => {
    const where = whereOf({ id: { [operator]: list } });
    const [subList] = subListsOf(where);
    if (!subList) throw new Error('The other list is missing.');
    return compileWhere(where, { now: NOW, subLists: new Map([[subList, new Set(values)]]) })(row);
  };
  expect(test('in', ['user_1'])).toBe(true);
  expect(test('in', ['user_2'])).toBe(false);
  expect(test('not_in', ['user_2'])).toBe(true);
  expect(subListsOf(whereOf({ not: { or: [{ id: { in: list } }, { banned: true }] } }))).toEqual([
    {
      list: 'memberships',
      field: { text: 'public_user_data.user_id', keys: ['public_user_data', 'user_id'] },
      arguments: {},
      where: { kind: 'is', path: { text: 'role', keys: ['role'] }, values: ['org:admin'] },
    },
  ]);
});
