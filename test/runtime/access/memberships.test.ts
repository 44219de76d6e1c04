import { expect, test } from 'vitest';
import { createMemberships } from '../../../src/runtime/access/memberships.ts';
import { createConnection } from '../../../src/runtime/clerk/connection.ts';

interface FakeUser {
  banned?: boolean;
  locked?: boolean;
  roles?: [organization: string, role: string][];
}

/** Opens memberships over users that a test may change, with the paths that were asked for and a clock that it sets. */
function open(
  users: Record<string, FakeUser>,
  respond?: (path: string) => Response | undefined | Promise<Response | undefined>,
) {
  const asked: string[] = [];
  const clock = { now: 0 };
  const connection = createConnection({
    secretKey: `sk_test_${'a'.repeat(42)}`,
    fetch: async (request) => {
      const { pathname, searchParams } = new URL(request.url);
      asked.push(pathname);
      const replaced = await respond?.(pathname);
      if (replaced) return replaced;
      const [, , , id = '', list] = pathname.split('/');
      const user = Object.hasOwn(users, id) ? users[id] : undefined;
      if (!user)
        return Response.json({ errors: [{ code: 'resource_not_found', message: 'not found' }] }, { status: 404 });
      const { banned = false, locked = false, roles = [] } = user;
      if (!list) return Response.json({ id, banned, locked });
      const [limit, offset] = ['limit', 'offset'].map((name) => Number(searchParams.get(name)));
      const rows = roles.map(([organization, role]) => ({ organization: { id: organization }, role }));
      return Response.json({ data: rows.slice(offset, (offset ?? 0) + (limit ?? 10)), total_count: rows.length });
    },
  });
  return { asked, clock, users, memberships: createMemberships(connection, () => clock.now) };
}

const ADA: FakeUser = { roles: [['org_a', 'org:admin']] };
const ADMIN = { state: 'active', memberships: [{ organization: 'org_a', role: 'org:admin' }] };

test('roles as Clerk has them', async () => {
  const { memberships, asked } = open({ user_ada: ADA });
  expect(await memberships.get('user_ada')).toEqual(ADMIN);
  expect(asked.sort()).toEqual(['/v1/users/user_ada', '/v1/users/user_ada/organization_memberships']);
});

test('all pages', async () => {
  const roles = Array.from({ length: 1001 }, (_, i): [string, string] => [`org_${i}`, 'org:member']);
  const { memberships, asked } = open({ user_ada: { roles } });
  const found = (await memberships.get('user_ada')).memberships;
  expect(found.map(({ organization }) => organization)).toEqual(roles.map(([organization]) => organization));
  expect(asked).toHaveLength(4);
});

test.each<[state: string, user: FakeUser | undefined]>([
  ['banned', { ...ADA, banned: true }],
  ['locked', { ...ADA, locked: true }],
  ['absent', undefined],
])('%s: no memberships', async (state, user) => {
  const { memberships } = open(user ? { user_ada: user } : {});
  expect(await memberships.get('user_ada')).toEqual({ state, memberships: [] });
});

test('remembered for a minute, unless it has to be true now', async () => {
  const { memberships, asked, clock, users } = open({ user_ada: ADA });
  await memberships.get('user_ada');
  users.user_ada = { roles: [] };
  clock.now = 59_999;
  expect(await memberships.get('user_ada')).toEqual(ADMIN);
  expect(asked).toHaveLength(2);
  expect(await memberships.get('user_ada', { now: true })).toEqual({ state: 'active', memberships: [] });
  users.user_ada = ADA;
  // A standing that was read anew is remembered in its turn.
  expect(await memberships.get('user_ada')).toEqual({ state: 'active', memberships: [] });
  clock.now += 60_000;
  expect(await memberships.get('user_ada')).toEqual(ADMIN);
});

test('side by side, one read', async () => {
  const { memberships, asked } = open({ user_ada: ADA, user_mira: {} });
  const found = await Promise.all([1, 2, 3].flatMap(() => [memberships.get('user_ada'), memberships.get('user_mira')]));
  expect(asked).toHaveLength(4);
  expect(found[4]).toEqual(ADMIN);
  expect(found[5]).toEqual({ state: 'active', memberships: [] });
});

test('a read that has to be true now does not join one that began before, which does not outlast it', async () => {
  let hold: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    hold = resolve;
  });
  const { memberships, users } = open({ user_ada: ADA }, async (path) => {
    if (!path.endsWith('organization_memberships') || users.user_ada !== ADA) return undefined;
    await held;
    return Response.json({ data: [{ organization: { id: 'org_a' }, role: 'org:admin' }], total_count: 1 });
  });
  const before = memberships.get('user_ada');
  users.user_ada = { roles: [] };
  const none = { state: 'active', memberships: [] };
  expect(await memberships.get('user_ada', { now: true })).toEqual(none);
  hold?.();
  await before;
  expect(await memberships.get('user_ada')).toEqual(none);
});

test.each<[what: string, kind: string, response: () => Response]>([
  ['a refusal', 'unauthorized', () => Response.json({ errors: [{ code: 'x', message: 'x' }] }, { status: 401 })],
  ["another's 404", 'unavailable', () => new Response('Not found', { status: 404 })],
  ['no list', 'unexpected', () => Response.json({ items: [] })],
  ['a row without a role', 'unexpected', () => Response.json({ data: [{ organization: { id: 'org_a' } }] })],
])('%s is an error, and remembered for five seconds', async (_, kind, response) => {
  let broken = true;
  const { memberships, clock, asked } = open({ user_ada: ADA }, (path) =>
    broken && path.endsWith('organization_memberships') ? response() : undefined,
  );
  await expect(memberships.get('user_ada')).rejects.toMatchObject({ details: { kind } });
  broken = false;
  asked.length = 0;
  clock.now = 4_999;
  await expect(memberships.get('user_ada')).rejects.toMatchObject({ details: { kind } });
  expect(asked).toEqual([]);
  clock.now = 5_000;
  expect(await memberships.get('user_ada')).toEqual(ADMIN);
});

test('another user than the one asked for is an error', async () => {
  const { memberships } = open({ user_ada: ADA }, (path) =>
    path === '/v1/users/user_ada' ? Response.json({ id: 'user_mira' }) : undefined,
  );
  await expect(memberships.get('user_ada')).rejects.toMatchObject({ details: { kind: 'unexpected' } });
});

test('10,000 people at most', async () => {
  const users = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`user_${i}`, {}]));
  const { memberships, asked } = open(users);
  for (const user of Object.keys(users)) await memberships.get(user);
  asked.length = 0;
  await memberships.get('user_1');
  expect(asked).toEqual([]);
  await memberships.get('user_0');
  expect(asked).toHaveLength(2);
});
