import { describe, expect, test } from 'vitest';
import { checkOwnership } from '../../../src/runtime/policy/ownership.ts';
import type { Pins, ToolImplementation } from '../../../src/tool.ts';

type Owned = NonNullable<ToolImplementation['owned']>;
const A: Pins = { user_id: 'user_1' };

/** Checks against a Clerk that responds to reads by path and query; returns what was read. */
async function check(rules: Owned, args: Record<string, unknown>, responses: Record<string, unknown>, pins = A) {
  const asked: string[] = [];
  const GET = async (path: string, { params }: { params: { path: Record<string, string>; query: object } }) => {
    const query = new URLSearchParams({ ...params.query }).toString();
    const url = path.replace(/\{(\w+)\}/g, (_, name) => params.path[name] ?? '') + (query && `?${query}`);
    asked.push(url);
    const body = responses[url];
    if (body instanceof Response) return { error: await body.json(), response: body };
    return { data: body, response: Response.json(body) };
  };
  await checkOwnership({ owned: rules }, args, pins, { api: { GET }, timeout: 600_000 });
  return asked;
}

const session: Owned = { user_id: [{ read: '/sessions/{session_id}', at: 'user_id' }] };
const email: Owned = { user_id: [{ read: '/users/{user_id}', at: 'emails.id', argument: 'email_id' }] };
const member: Owned = {
  organization_id: [
    { read: '/orgs/{organization_id}/members?user_id={user_id}', at: 'data.user.id', argument: 'user_id' },
  ],
};
const org: Pins = { organization_id: 'org_1' };
const wallet = { read: '/users/{user_id}', at: 'wallets.id', argument: 'wallet_id' };
const user = { emails: [{ id: 'e1' }, { id: 'e2' }], wallets: [{ id: 'w1' }] };

test.each<[why: string, rules: Owned, args: Record<string, unknown>, pins: Pins, responses: object, asked: string[]]>([
  ['no rule', {}, { session_id: 's' }, A, {}, []],
  ['no pin', session, { session_id: 's' }, {}, {}, []],
  ['a rule of another pin', session, { session_id: 's' }, org, {}, []],
  ['the pin at a place', session, { session_id: 's' }, A, { '/sessions/s': { user_id: 'user_1' } }, ['/sessions/s']],
  ['an argument in a list', email, { email_id: 'e2' }, A, { '/users/user_1': user }, ['/users/user_1']],
  ['an optional argument that is not given', email, {}, A, {}, []],
  ['an argument that is null', email, { email_id: null }, A, {}, []],
  [
    'two places of one response, which is read once',
    { user_id: [...(email.user_id ?? []), wallet] },
    { email_id: 'e1', wallet_id: 'w1' },
    A,
    { '/users/user_1': user },
    ['/users/user_1'],
  ],
  [
    'an argument in rows of a list, filtered',
    member,
    { user_id: 'user_1' },
    org,
    { '/orgs/org_1/members?user_id=user_1': { data: [{ user: { id: 'user_1' } }] } },
    ['/orgs/org_1/members?user_id=user_1'],
  ],
  [
    'a list as the whole response, and a pin that wins over an argument',
    { user_id: [{ read: '/users/{user_id}/devices', at: 'id', argument: 'id' }] },
    { user_id: 'user_2', id: 'd1' },
    A,
    { '/users/user_1/devices': [{ id: 'd0' }, { id: 'd1' }] },
    ['/users/user_1/devices'],
  ],
])('goes through: %s', async (_, rules, args, pins, responses, asked) => {
  expect(await check(rules, args, { ...responses }, pins)).toEqual(asked);
});

/** The details of the one error for all cases: somebody else's things can't be told from ones that don't exist. */
const details = {
  kind: 'not_found',
  message: 'What the arguments name was not found. Calls are limited to user user_1.',
  hint: "Check the id; look it up with a list tool. What isn't theirs is not found here either.",
};
const failing = (status: number) => Response.json({ errors: [{ message: `no user_2 (${status})` }] }, { status });

describe('is not found', () => {
  test.each<[why: string, rules: Owned, args: Record<string, unknown>, response: unknown]>([
    ["somebody else's", session, { session_id: 's' }, { '/sessions/s': { user_id: 'user_2' } }],
    ['a prefix of the id', session, { session_id: 's' }, { '/sessions/s': { user_id: 'user_' } }],
    ["nobody's", session, { session_id: 's' }, { '/sessions/s': { user_id: null } }],
    ['a response without the place', session, { session_id: 's' }, { '/sessions/s': { id: 's' } }],
    ['no response', session, { session_id: 's' }, { '/sessions/s': null }],
    [
      'the id elsewhere in the response',
      session,
      { session_id: 's' },
      { '/sessions/s': { client: { user_id: 'user_1' } } },
    ],
    ['an argument that is not in the list', email, { email_id: 'e3' }, { '/users/user_1': user }],
    ['an empty list', email, { email_id: 'e3' }, { '/users/user_1': { emails: [] } }],
    ['an empty argument', email, { email_id: '' }, { '/users/user_1': user }],
    ...[400, 404, 409, 410, 422].map((status): [string, Owned, Record<string, unknown>, unknown] => [
      `what Clerk responds to with ${status}`,
      session,
      { session_id: 's' },
      { '/sessions/s': failing(status) },
    ]),
  ])('%s', async (_, rules, args, responses) => {
    await expect(check(rules, args, responses as Record<string, unknown>)).rejects.toThrow(
      expect.objectContaining({ details }),
    );
  });

  test('with both pins, what only one of them owns', async () => {
    const rules: Owned = { ...session, organization_id: [{ read: '/sessions/{session_id}', at: 'organization_id' }] };
    const responses = { '/sessions/s': { user_id: 'user_1', organization_id: 'org_2' } };
    await expect(check(rules, { session_id: 's' }, responses, { ...A, ...org })).rejects.toThrow(
      'What the arguments name was not found. Calls are limited to user user_1 and organization org_1.',
    );
  });
});

test.each([
  [401, 'unauthorized'],
  [402, 'forbidden'],
  [403, 'forbidden'],
  [429, 'rate_limited'],
  [500, 'unavailable'],
  [503, 'unavailable'],
])('what says nothing of the thing comes through: %i', async (status, kind) => {
  await expect(check(session, { session_id: 's' }, { '/sessions/s': failing(status) })).rejects.toThrow(
    expect.objectContaining({ details: expect.objectContaining({ kind, status }) }),
  );
});

test.each([404, 405])('an endpoint that is not there blames nothing that was named: %i', async (status) => {
  const missing = Response.json({ message: 'no such page' }, { status });
  await expect(check(session, { session_id: 's' }, { '/sessions/s': missing })).rejects.toThrow(
    expect.objectContaining({ details: expect.objectContaining({ kind: 'unavailable', status }) }),
  );
});
