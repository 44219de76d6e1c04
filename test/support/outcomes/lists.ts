import type { Case } from './case.ts';

const USERS = [
  {
    ...{ object: 'user', id: 'user_1', first_name: 'Mira', last_name: '', banned: false, locked: true },
    ...{ created_at: 1767225600000, image_url: 'https://img.example.com/1', public_metadata: { plan: 'pro' } },
    private_metadata: { account: 'ba_42' },
  },
  { object: 'user', id: 'user_2', first_name: 'Ada', created_at: 1769904000000, public_metadata: {} },
];
const MEMBERS = [
  { id: 'orgmem_1', role: 'org:admin', public_user_data: { user_id: 'user_1' }, organization: { id: 'org_1' } },
];
const INVITED = [{ id: 'inv_1', url: 'https://clerk.example.com/ticket' }];
const LONG = Array.from({ length: 400 }, (_, place) => ({ id: `user_${place}`, last_name: 'x'.repeat(400) }));

const users = { 'GET /v1/users': USERS };
const two = ['GET /v1/users?limit=2'];
const next = { limit: 2, offset: 2 };
const allowed = { decision: 'allowed' };
const MIRA = { id: 'user_1', first_name: 'Mira', locked: true, created_at: '2026-01-01T00:00:00Z' };
const ADA = { id: 'user_2', first_name: 'Ada', created_at: '2026-02-01T00:00:00Z' };

/** Reads of lists: the part of each row that is shown, in one shape. */
export const lists: Case[] = [
  {
    name: 'a page of a list, with its rows as they are usually shown',
    clerk: users,
    call: ['users_getUserList', { limit: 2 }],
    want: { isError: false, data: { data: [{ ...MIRA, public_metadata: { plan: 'pro' } }, ADA], shown: 2, next } },
    table: {
      data: {
        columns: ['id', 'first_name', 'locked', 'created_at', 'public_metadata.plan'],
        rows: [
          ['user_1', 'Mira', true, '2026-01-01T00:00:00Z', 'pro'],
          ['user_2', 'Ada', null, '2026-02-01T00:00:00Z', null],
        ],
      },
      shown: 2,
      next,
    },
    sent: two,
    audit: allowed,
  },
  {
    name: 'a page of a list that says its total, without what was asked for',
    clerk: { 'GET /v1/organizations/org_1/memberships': { data: MEMBERS, total_count: 3 } },
    call: ['organizations_getOrganizationMembershipList', { organization_id: 'org_1', limit: 1 }],
    want: {
      isError: false,
      data: {
        data: [{ role: 'org:admin', public_user_data: { user_id: 'user_1' } }],
        total: 3,
        shown: 1,
        next: { organization_id: 'org_1', limit: 1, offset: 1 },
      },
    },
    sent: ['GET /v1/organizations/org_1/memberships?limit=1'],
    audit: allowed,
  },
  {
    name: 'the fields of rows that were asked for',
    clerk: users,
    call: ['users_getUserList', { limit: 3, fields: ['id', 'public_metadata.plan'] }],
    want: {
      isError: false,
      data: { data: [{ id: 'user_1', public_metadata: { plan: 'pro' } }, { id: 'user_2' }], shown: 2 },
    },
    sent: ['GET /v1/users?limit=3'],
    audit: allowed,
  },
  {
    name: "Clerk's own shape, without private metadata",
    options: { view: 'raw' },
    clerk: users,
    call: ['users_getUserList', { limit: 2 }],
    want: {
      isError: false,
      data: { data: USERS.map(({ private_metadata: _, ...rest }: Record<string, unknown>) => rest) },
    },
    sent: two,
    audit: allowed,
  },
  {
    name: 'a field that there is not, and the one that was meant',
    clerk: users,
    call: ['users_getUserList', { limit: 2, fields: ['id', 'first_nam'] }],
    want: {
      isError: true,
      data: {
        error: {
          kind: 'bad_arguments',
          message: 'There is no field `first_nam` here.',
          parameter: 'fields',
          hint: 'Correct the path, or leave it out.',
          candidates: ['first_name'],
        },
      },
    },
    sent: two,
    audit: { decision: 'allowed', error: 'bad_arguments' },
  },
  {
    name: 'more rows than Clerk gives at once',
    call: ['users_getUserList', { limit: 501 }],
    want: {
      isError: true,
      data: {
        error: {
          kind: 'bad_arguments',
          message: '`limit` must be a whole number, at most 500.',
          parameter: 'limit',
          hint: 'Correct the value and call again.',
        },
      },
    },
    sent: [],
    audit: { decision: 'refused', why: 'bad_arguments', error: 'bad_arguments' },
  },
  {
    name: 'a secret among all fields, masked',
    clerk: { 'GET /v1/invitations': INVITED },
    call: ['invitations_getInvitationList', { fields: ['*'] }],
    want: { isError: false, data: { data: [{ id: 'inv_1', url: '[masked]' }], shown: 1 } },
    sent: ['GET /v1/invitations'],
    audit: allowed,
  },
  {
    name: 'a secret that was asked for by name, refused',
    clerk: { 'GET /v1/invitations': INVITED },
    call: ['invitations_getInvitationList', { fields: ['id', 'url'] }],
    want: {
      isError: true,
      data: {
        error: {
          kind: 'refused',
          message: '`url` is not shown here: it is a secret, which results show only with {--allow-secrets}.',
          parameter: 'fields',
          hint: 'Leave it out of `fields`. A person decides what is shown.',
        },
      },
    },
    sent: ['GET /v1/invitations'],
    audit: { decision: 'allowed', error: 'refused' },
  },
  {
    name: 'a secret that was asked for, allowed',
    options: { allowSecrets: true },
    clerk: { 'GET /v1/invitations': INVITED },
    call: ['invitations_getInvitationList', { fields: ['id', 'url'] }],
    want: { isError: false, data: { data: INVITED, shown: 1 } },
    sent: ['GET /v1/invitations'],
    audit: allowed,
  },
  {
    name: 'a list that is too large, cut by whole rows',
    clerk: { 'GET /v1/users': LONG },
    call: ['users_getUserList', { limit: 400 }],
    want: { isError: false, data: { data: LONG.slice(0, 69), shown: 69, next: { limit: 400, offset: 69 } } },
    table: {
      data: { columns: ['id', 'last_name'], rows: LONG.slice(0, 72).map(({ id, last_name }) => [id, last_name]) },
      shown: 72,
      next: { limit: 400, offset: 72 },
    },
    sent: ['GET /v1/users?limit=400'],
    audit: allowed,
  },
];
