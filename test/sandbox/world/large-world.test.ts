import { expect, test } from 'vitest';
import {
  memberships,
  organizationInvitations,
  organizations,
} from '../../../src/sandbox/endpoints/organizations/organization.ts';
import { sessions } from '../../../src/sandbox/endpoints/users/sessions.ts';
import { users } from '../../../src/sandbox/endpoints/users/user.ts';
import type { Fields } from '../../../src/sandbox/records/fields.ts';
import type { Kind, Row } from '../../../src/sandbox/records/kind.ts';
import type { SandboxState } from '../../../src/sandbox/records/state.ts';
import { DAY } from '../../../src/sandbox/records/time.ts';
import base from '../../../src/sandbox/world/base-world.json' with { type: 'json' };
import { buildWorld } from '../../../src/sandbox/world/build-world.ts';
import { addLargeWorld } from '../../../src/sandbox/world/large-world.ts';
import { openWorld } from '../../../src/sandbox/world/open-world.ts';

const SIZE = 2000;
const TODAY = Date.UTC(2026, 0, 31);

function make(size: number, today = TODAY): SandboxState {
  const state = buildWorld([base], today);
  addLargeWorld(state, size, today);
  return state;
}

const state = make(SIZE);
const all = <F extends Fields, R extends Row>(kind: Kind<F, R>): R[] => [...state.all(kind).values()];

test('is the same each time', () => {
  expect(make(SIZE).snapshot()).toEqual(state.snapshot());
  const [first] = all(users);
  const [email] = first?.email_addresses ?? [];
  expect([first?.first_name, first?.last_name, email?.email_address, first?.public_metadata]).toEqual([
    ...['Ivo', 'Abara', 'ivo.abara@crimson-arbor-labs.example'],
    { plan: 'pro' },
  ]);
  expect(new Date(first?.created_at ?? 0).toISOString().slice(0, 10)).toBe('2023-05-07');
});

test('of another day, it is the same with other times', () => {
  const later = JSON.stringify(make(300, TODAY + 2 * DAY).snapshot(), (_, value) =>
    typeof value === 'number' && value > 1e12 ? value - 2 * DAY : value,
  );
  expect(JSON.parse(later)).toEqual(JSON.parse(JSON.stringify(make(300).snapshot())));
});

test('nothing has happened after it, or before what it takes', () => {
  for (const { created_at, last_sign_in_at, last_active_at } of all(users)) {
    const times = [created_at, last_sign_in_at ?? created_at, last_active_at ?? TODAY, TODAY];
    expect(times).toEqual(times.toSorted((a, b) => a - b));
  }
  for (const { created_at, user_id, organization_id } of all(memberships)) {
    expect(created_at).toBeGreaterThanOrEqual(state.get(users, user_id).created_at);
    expect(created_at).toBeGreaterThanOrEqual(state.get(organizations, organization_id).created_at);
  }
});

test('nobody has what somebody else has, and no organization has too many members', () => {
  const emails = all(users).map((user) => user.email_addresses[0]?.email_address);
  const pairs = all(memberships).map(({ organization_id, user_id }) => `${organization_id} ${user_id}`);
  for (const texts of [emails, pairs, all(organizations).map(({ slug }) => slug)]) {
    expect(new Set(texts).size).toBe(texts.length);
  }
  for (const { id, max_allowed_memberships } of all(organizations)) {
    const members = state.all(memberships).by('organization_id', id);
    expect(members.length).toBeLessThanOrEqual(max_allowed_memberships);
    expect(members[0]?.role).toBe('org:admin');
  }
});

test('one user has an organization too', () => {
  const small = make(1);
  expect([small.all(users).size, small.all(organizations).size]).toEqual([1, 1]);
});

test.each([
  [{ size: 0 }, 'The size of a sandbox is a number of users from 1 to 200000, not 0.'],
  [{ size: 200_001 }, 'The size of a sandbox is a number of users from 1 to 200000, not 200001.'],
  [{ size: 1.5 }, 'The size of a sandbox is a number of users from 1 to 200000, not 1.5.'],
  [{ size: '10' as never }, 'The size of a sandbox is a number of users from 1 to 200000, not "10".'],
  [{ size: 10, world: {} }, 'A sandbox has a world or a size, not both: the size makes a world of its own.'],
])('%j is refused', async (options, message) => {
  await expect(openWorld(options)).rejects.toThrow(message);
});

const share = (count: number) => Math.round((count / SIZE) * 100);

test.each<[what: string, count: () => number, least: number, most: number]>([
  ['users in percent', () => share(state.all(users).size), 100, 100],
  ['organizations', () => state.all(organizations).size, 40, 40],
  ['banned, in percent', () => share(state.filter(users, ({ banned }) => banned).length), 1, 3],
  ['never signed in, in percent', () => share(state.filter(users, (user) => !user.last_sign_in_at).length), 17, 23],
  ['in an organization, in percent', () => share(new Set(all(memberships).map((m) => m.user_id)).size), 56, 64],
  [
    'in two, in percent',
    () => share(all(memberships).length - new Set(all(memberships).map((m) => m.user_id)).size),
    2,
    8,
  ],
  ['active, in percent', () => share(state.filter(sessions, ({ status }) => status === 'active').length), 15, 40],
  [
    'pending invitations',
    () => state.filter(organizationInvitations, ({ status }) => status === 'pending').length,
    10,
    80,
  ],
  [
    'revoked invitations',
    () => state.filter(organizationInvitations, ({ status }) => status === 'revoked').length,
    1,
    60,
  ],
  ['members of the largest', () => Math.max(...sizes()), 200, 600],
  ['members of the smallest', () => Math.min(...sizes()), 1, 20],
  [
    'domains of addresses',
    () => new Set(all(users).map((user) => user.email_addresses[0]?.email_address.split('@')[1])).size,
    20,
    43,
  ],
  ['plans', () => new Set(all(users).map((user) => user.public_metadata.plan)).size, 3, 3],
])('%s', (_, count, least, most) => {
  expect(count()).toBeGreaterThanOrEqual(least);
  expect(count()).toBeLessThanOrEqual(most);
});

function sizes() {
  return all(organizations).map(({ id }) => state.all(memberships).by('organization_id', id).length);
}
