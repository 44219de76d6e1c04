import { expect, test } from 'vitest';
import {
  type Call,
  type CallKind,
  isOwnQuestion,
  isOwnResult,
  kindOf,
  toolCallOf,
} from '../../../../bench/load/calls/call.ts';

const person = { id: 'user_0007', token: '', era: '2026' } as const;
const callOf = (kind: CallKind): Call => ({ number: 12, kind, person });

test.each([
  [{ read: 1, update: 0, leave: 0 }, { read: 100 }],
  [
    { read: 0.7, update: 0.2, leave: 0.1 },
    { read: 70, update: 20, leave: 10 },
  ],
])('of a hundred calls each kind has its share: %j', (mix, want) => {
  const counts: Partial<Record<CallKind, number>> = {};
  for (let number = 1; number <= 100; number += 1) {
    const kind = kindOf(number, mix);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  expect(counts).toEqual(want);
});

test.each<[CallKind, ReturnType<typeof toolCallOf>]>([
  ['read', ['users_getOrganizationMembershipList', { limit: 1, offset: 12 }]],
  ['update', ['users_updateUser', { first_name: 'Call 12' }]],
  ['leave', ['organizations_deleteOrganizationMembership', { organization_id: 'org_12' }]],
])('toolCallOf a call that is to %s', (kind, want) => {
  expect(toolCallOf(callOf(kind))).toEqual(want);
});

const read = (name: string) => ({ data: [{ organization: { id: 'org_12', name } }] });

test.each<[string, CallKind, unknown, boolean]>([
  ['own read', 'read', read('Organization 12 of user_0007'), true],
  ["another call's read", 'read', read('Organization 13 of user_0007'), false],
  ["another person's read", 'read', read('Organization 12 of user_0008'), false],
  ['number that begins alike', 'read', read('Organization 123 of user_0007'), false],
  ['own update', 'update', { id: 'user_0007', first_name: 'Call 12' }, true],
  ["another call's update", 'update', { id: 'user_0007', first_name: 'Call 1' }, false],
  ["another person's update", 'update', { id: 'user_0008', first_name: 'Call 12' }, false],
  ['own leaving', 'leave', { organization_id: 'org_12', deleted: true }, true],
  ["another call's leaving", 'leave', { organization_id: 'org_1', deleted: true }, false],
  ['nothing', 'read', undefined, false],
])('isOwnResult: %s', (_, kind, data, want) => {
  expect(isOwnResult(callOf(kind), data)).toBe(want);
});

test.each([
  ['Remove user_0007 from organization Organization 12 (org_12). TEST instance.', true],
  ['Remove user_0008 from organization Organization 12 (org_12). TEST instance.', false],
  ['Remove user_0007 from organization Organization 2 (org_2). TEST instance.', false],
])('isOwnQuestion: %s', (question, want) => {
  expect(isOwnQuestion(callOf('leave'), question)).toBe(want);
});
