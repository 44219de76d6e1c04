import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TargetRead } from '../../../src/tool.ts';
import { type AskingTool, askAbout } from '../../support/clerk/asked-question.ts';

// Questions as a person reads them, word for word.

const NOW = Date.parse('2026-06-15T12:00:00Z');
beforeEach(() => void vi.useFakeTimers({ now: NOW, toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const responses = {
  '/users/user_ANN': {
    id: 'user_ANN',
    first_name: 'Ann',
    last_name: 'Lee',
    email: 'ann@acme.com',
    username: 'ann',
    public_metadata: { plan: 'enterprise', seats: 5 },
  },
  '/users/user_EVE': {
    id: 'user_EVE',
    first_name: 'Eve',
    last_name: 'Stone',
    email: 'eve@evil.example',
    created_at: NOW - 2 * 3_600_000,
    public_metadata: { role: 'guest' },
  },
  '/organizations/org_456': { id: 'org_456', name: 'Acme Corp', members_count: 214 },
  '/sessions?user_id=user_ANN&status=active&limit=1': { data: [{}], total_count: 3 },
};

const USER: TargetRead = {
  read: '/users/{user_id}',
  name: ['first_name last_name'],
  details: { '': 'email', 'signed up': 'created_at' },
};
const ORGANIZATION: TargetRead = {
  read: '/organizations/{organization_id}',
  name: ['name'],
  details: { members: 'members_count' },
};
const SESSIONS = '/sessions?user_id={user_id}&status=active&limit=1';

const updateUser: AskingTool = {
  endpoint: 'PATCH /users/{user_id}',
  properties: {
    user_id: {},
    password: { type: 'string' },
    sign_out_of_other_sessions: {},
    username: {},
    public_metadata: { type: 'object' },
    unsafe_metadata: { type: 'object' },
  },
  effects: [
    { kind: 'lets_in', argument: 'password', because: 'whoever knows the password can sign in' },
    { kind: 'lets_in', argument: 'public_metadata', because: 'many products keep roles there' },
    { kind: 'loses', argument: 'username', overwrites: 'username', because: 'somebody else can take it' },
  ],
  question: {
    phrases: [
      { argument: 'password', say: 'Set a new password for {user_id}' },
      { say: 'Change user {user_id}' },
      { argument: 'sign_out_of_other_sessions', is: [true], say: 'end {sign_out_of_other_sessions}' },
    ],
    targets: {
      user_id: USER,
      sign_out_of_other_sessions: { read: SESSIONS, name: [], counts: { sessions: SESSIONS } },
    },
    secrets: ['password'],
  },
};

const updateUserPublicMetadata: AskingTool = {
  endpoint: 'PATCH /users/{user_id}/metadata',
  properties: { user_id: {}, metadata: { type: 'object' } },
  effects: [{ kind: 'lets_in', because: 'many products keep roles there' }],
  question: {
    phrases: [{ say: 'Public metadata of {user_id}' }],
    targets: { user_id: USER },
    fields: { metadata: 'public_metadata' },
  },
};

const addMember: AskingTool = {
  endpoint: 'POST /organizations/{organization_id}/memberships',
  properties: { organization_id: {}, user_id: {}, role: {}, public_metadata: { type: 'object' } },
  effects: [{ kind: 'lets_in', because: 'the user becomes a member' }],
  question: {
    phrases: [{ say: 'Add {user_id} to {organization_id} as {role}' }],
    targets: { user_id: USER, organization_id: ORGANIZATION },
  },
};

test.each<{ why: string; tool: AskingTool; args: object; message: string }>([
  {
    why: 'a password, and the end of sessions',
    tool: updateUser,
    args: { user_id: 'user_ANN', password: 'correct horse', sign_out_of_other_sessions: true },
    message: 'Set a new password for Ann Lee (ann@acme.com, user_ANN) and end 3 sessions. LIVE instance.',
  },
  {
    why: 'a password alone',
    tool: updateUser,
    args: { user_id: 'user_ANN', password: 'correct horse', sign_out_of_other_sessions: false },
    message:
      'Set a new password for Ann Lee (ann@acme.com, user_ANN): `sign_out_of_other_sessions` false. LIVE instance.',
  },
  {
    why: 'public metadata',
    tool: updateUserPublicMetadata,
    args: { user_id: 'user_ANN', metadata: { plan: null } },
    message: 'Public metadata of Ann Lee (ann@acme.com, user_ANN): `plan` "enterprise" → removed. LIVE instance.',
  },
  {
    why: 'a member',
    tool: addMember,
    args: { organization_id: 'org_456', user_id: 'user_EVE', role: 'org:admin' },
    message:
      'Add Eve Stone (eve@evil.example, user_EVE, signed up 2 hours ago) to Acme Corp (org_456, 214 members) as org:admin. LIVE instance.',
  },
  {
    why: 'a member’s metadata, which the user’s own has nothing to do with',
    tool: addMember,
    args: { organization_id: 'org_456', user_id: 'user_ANN', role: 'a', public_metadata: { plan: 'x' } },
    message:
      'Add Ann Lee (ann@acme.com, user_ANN) to Acme Corp (org_456, 214 members) as a: `public_metadata.plan` "x". LIVE instance.',
  },
  {
    why: 'metadata of one kind, where there are others',
    tool: updateUser,
    args: { user_id: 'user_ANN', public_metadata: { username: 'eve', plan: 'pro' } },
    message:
      'Change user Ann Lee (ann@acme.com, user_ANN): `public_metadata.plan` "enterprise" → "pro", `public_metadata.username` "eve". LIVE instance.',
  },
  {
    why: 'what is emptied',
    tool: updateUser,
    args: { user_id: 'user_ANN', username: null },
    message: 'Change user Ann Lee (ann@acme.com, user_ANN): `username` "ann" → removed. LIVE instance.',
  },
])('$why', async ({ tool, args, message }) => {
  expect((await askAbout(tool, args, { responses })).message).toBe(message);
});

test('no part of a credential is shown', async () => {
  const args = { user_id: 'user_ANN', password: 'correct horse', username: 'horse' };
  const { message } = await askAbout(updateUser, args, { responses });
  expect(message).not.toContain('correct');
});
