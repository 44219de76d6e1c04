import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { displayDetail, displayTarget } from '../../../src/runtime/confirm/display-target.ts';
import type { Detail, Target } from '../../../src/runtime/confirm/target.ts';

const NOW = Date.parse('2026-06-15T12:00:00Z');
beforeEach(() => void vi.useFakeTimers({ now: NOW, toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each<[ago: number, want: string]>([
  [-DAY, 'less than an hour ago'],
  [0, 'less than an hour ago'],
  [59 * MINUTE, 'less than an hour ago'],
  [HOUR, '1 hour ago'],
  [2 * HOUR - 1, '1 hour ago'],
  [2 * HOUR, '2 hours ago'],
  [47 * HOUR, '47 hours ago'],
  [48 * HOUR, '2 days ago'],
  [59 * DAY, '59 days ago'],
  [60 * DAY, 'on 2026-04-16'],
  [NOW, 'on 1970-01-01'],
  [1e20, 'on 1970-01-01'],
])('tells a time %d ms ago: %s', (ago, want) => {
  expect(displayDetail({ label: 'signed up', value: NOW - ago, time: true })).toEqual([`signed up ${want}`]);
  expect(displayDetail({ label: '', value: NOW - ago, time: true })).toEqual([want]);
});

test.each<[detail: Detail, want: string[]]>([
  [{ label: 'members', value: 214 }, ['214 members']],
  [{ label: 'members', value: 1 }, ['1 member']],
  [{ label: 'members', value: 0 }, ['0 members']],
  [{ label: 'members', value: 1024 }, ['1,024 members']],
  [{ label: 'sessions', value: 'unknown' }, ['sessions unknown']],
  [{ label: 'role', value: 'Admin' }, ['role Admin']],
  [{ label: 'role', value: 'Admin: all' }, ['role "Admin: all"']],
  [{ label: 'role', value: 'org:admin' }, ['role org:admin']],
  [{ label: 'role', value: 'org:admin', isName: true }, ['role "org:admin"']],
  [{ label: '', value: 'eve@evil.example' }, ['eve@evil.example']],
  [{ label: '', value: 'x), nobody (y' }, ['"x), nobody (y"']],
  [{ label: 'signed up', value: '2 hours ago', time: true }, ['signed up "2 hours ago"']],
  [{ label: 'banned', value: true }, ['banned']],
  [{ label: 'banned', value: false }, []],
])('shows %j as %j', (detail, want) => {
  expect(displayDetail(detail)).toEqual(want);
});

const EMAIL: Detail = { label: '', value: 'eve@evil.example' };
const SIGNED_UP: Detail = { label: 'signed up', value: NOW - 2 * HOUR, time: true };
const SESSIONS: Detail = { label: 'sessions', value: 3 };

test.each<[value: unknown, target: Target | undefined, want: string]>([
  ['org:admin', undefined, 'org:admin'],
  ['user_1, and all others', undefined, '"user_1, and all others"'],
  [5, undefined, '5'],
  [{ b: 'long', a: 1 }, undefined, '{"a":1,"b":"long"}'],
  ['user_EVE', { details: [] }, 'user_EVE'],
  ['user_EVE', { name: 'Eve Stone', details: [] }, 'Eve Stone (user_EVE)'],
  [
    'user_EVE',
    { name: 'Eve Stone', details: [SIGNED_UP, EMAIL, { label: 'banned', value: false }] },
    'Eve Stone (eve@evil.example, user_EVE, signed up 2 hours ago)',
  ],
  ['user_EVE', { details: [SIGNED_UP, EMAIL] }, 'user_EVE (eve@evil.example, signed up 2 hours ago)'],
  // The thing that has the slug now.
  ['acme', { id: 'org_1', name: 'Acme Corp', details: [] }, 'Acme Corp (org_1)'],
  ['user_1', { name: 'Ann (user_2', details: [] }, '"Ann (user_2" (user_1)'],
  // Whose it is.
  [
    'idn_1',
    { name: 'a@b.example', nameIsAddress: true, details: [], owner: { id: 'user_ANN', name: 'Ann Lee', details: [] } },
    'a@b.example (idn_1) of Ann Lee (user_ANN)',
  ],
  [
    'idn_1',
    { details: [], owner: { id: 'user_ANN', name: 'Ann) of Bob (user_BOB', details: [] } },
    'idn_1 of "Ann) of Bob (user_BOB" (user_ANN)',
  ],
  ['idn_1', { details: [], owner: { id: 'user_ANN', details: [] } }, 'idn_1 of user_ANN'],
  ['idn_1', { details: [EMAIL], owner: { details: [] } }, 'idn_1 (eve@evil.example) of a user who was not found'],
  ['user_1', { name: 'user_2', details: [] }, '"user_2" (user_1)'],
  ['user_1', { name: 'ceo@acme.example', details: [EMAIL] }, '"ceo@acme.example" (eve@evil.example, user_1)'],
  ['idn_1', { name: 'eve@evil.example', nameIsAddress: true, details: [] }, 'eve@evil.example (idn_1)'],
  // A value that is no id: only the details are shown.
  [true, { details: [SESSIONS] }, '3 sessions'],
  [true, { details: [{ ...SESSIONS, value: 1 }] }, '1 session'],
])('shows %j, which is %j, as %s', (value, target, want) => {
  expect(displayTarget(value, target)).toBe(want);
});
