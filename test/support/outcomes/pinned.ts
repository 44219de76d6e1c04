import type { Case } from './case.ts';

const mine = { authContext: { userId: 'user_1' } };
const both = { authContext: { userId: 'user_1', orgId: 'org_1' } };
const allowed = { decision: 'allowed' };
const refused = { decision: 'refused', why: 'pinned', error: 'refused' };

/** Calls that are limited to the signed-in user or organization. */
export const pinned: Case[] = [
  {
    name: 'an id that is filled in',
    options: mine,
    clerk: { 'GET /v1/users/user_1': { id: 'user_1' } },
    call: ['users_getUser', {}],
    want: { isError: false, data: { id: 'user_1' } },
    sent: ['GET /v1/users/user_1'],
    audit: allowed,
  },
  {
    name: "somebody else's id",
    options: mine,
    clerk: { 'GET /v1/users/user_2': { id: 'user_2' } },
    call: ['users_getUser', { user_id: 'user_2' }],
    want: {
      isError: true,
      data: {
        error: {
          kind: 'refused',
          message: '`user_id` is fixed to user_1 here.',
          parameter: 'user_id',
          hint: 'Leave `user_id` out.',
        },
      },
    },
    sent: [],
    audit: refused,
  },
  {
    name: "somebody else's session",
    options: mine,
    clerk: { 'GET /v1/sessions/sess_1': { id: 'sess_1', user_id: 'user_2' } },
    call: ['sessions_getSession', { session_id: 'sess_1' }],
    want: {
      isError: true,
      data: {
        error: {
          kind: 'not_found',
          message: 'What the arguments name was not found. Calls are limited to user user_1.',
          hint: "Check the id; look it up with a list tool. What isn't theirs is not found here either.",
        },
      },
    },
    sent: ['GET /v1/sessions/sess_1'],
    audit: { decision: 'refused', why: 'not_found', error: 'not_found' },
  },
  {
    name: 'who is signed in, without asking Clerk',
    options: mine,
    call: ['users_getUserId', {}],
    want: { isError: false, data: { user_id: 'user_1' } },
    sent: [],
    audit: allowed,
  },
  {
    name: 'a user and an organization at once',
    options: both,
    clerk: {
      'GET /v1/organizations/org_1/memberships': {
        data: [{ organization: { id: 'org_1' }, public_user_data: { user_id: 'user_1' } }],
      },
      'PATCH /v1/organizations/org_1/memberships/user_1/metadata': { id: 'orgmem_1' },
    },
    call: ['organizations_updateMembershipMetadata', { public_metadata: { seat: 1 } }],
    want: { isError: false, data: { public_metadata: { set: ['seat'] }, clerk_instance: 'test' } },
    sent: [
      'GET /v1/organizations/org_1/memberships?user_id=user_1',
      'GET /v1/organizations/org_1/memberships?user_id=user_1',
      'PATCH /v1/organizations/org_1/memberships/user_1/metadata',
    ],
    audit: allowed,
  },
];
