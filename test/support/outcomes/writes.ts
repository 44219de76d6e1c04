import { type Case, errorResponse } from './case.ts';

const ORG = { id: 'org_1', name: 'Acme', members_count: 2 };
const DELETED = { id: 'org_1', deleted: true };
const acme = {
  'GET /v1/organizations/org_1': ORG,
  'GET /v1/organizations/org_1/invitations': { data: [], total_count: 0 },
  'DELETE /v1/organizations/org_1': { ...DELETED, object: 'organization' },
};
const details = [
  'GET /v1/organizations/org_1?include_members_count=true',
  'GET /v1/organizations/org_1/invitations?status=pending&limit=1',
];
const remove: Case['call'] = ['organizations_deleteOrganization', { organization_id: 'org_1' }];
const live = { secretKey: 'sk_live_outcomes' };

const sandbox = {
  clerk_instance: 'sandbox',
  sandbox: 'made-up data in memory; nothing reaches Clerk, and nobody gets an email',
};
const inSandbox = { secretKey: 'sk_test_sandboxoutcomes' };

const TELL = "Nothing was done. Tell the person, and don't try to get the same done another way.";
const ALLOW =
  'A person can allow it {in a client that can show such questions or by starting the server} with {--confirm never}, or do it in the Clerk dashboard.';
const refused = (message: string, hint = TELL) => ({
  isError: true,
  data: {
    error: {
      kind: 'refused',
      message,
      hint,
    },
  },
});
const no = (why: string) => ({ decision: 'refused', why, error: 'refused' });

/** Calls that change something, with a person's decision on those that ask. */
export const writes: Case[] = [
  {
    name: 'a write, its metadata as JSON in a text',
    clerk: { 'PATCH /v1/users/user_1/metadata': { id: 'user_1' } },
    call: ['users_updateUserPublicMetadata', { user_id: 'user_1', metadata: '{"plan":"pro"}' }],
    want: { isError: false, data: { id: 'user_1', public_metadata: { set: ['plan'] }, clerk_instance: 'test' } },
    sent: ['PATCH /v1/users/user_1/metadata'],
    audit: { decision: 'allowed' },
  },
  {
    name: 'a write that Clerk refuses',
    clerk: { 'POST /v1/users': errorResponse(422, 'form_identifier_exists', 'That email address is taken.') },
    call: ['users_createUser', { email_address: ['a@example.com'] }],
    want: {
      isError: true,
      data: {
        error: {
          kind: 'bad_arguments',
          message: 'That email address is taken.',
          status: 422,
          sent: true,
          hint: 'It already belongs to someone. Look up who; do not make up another one.',
          code: 'form_identifier_exists',
        },
      },
    },
    sent: ['POST /v1/users'],
    audit: { decision: 'allowed', error: 'bad_arguments' },
  },
  {
    name: 'a write that is only tried',
    options: { dryRun: true },
    call: ['users_updateUser', { user_id: 'user_1', first_name: 'Mira' }],
    want: {
      isError: false,
      data: {
        dry_run: 'Nothing was sent. This is the request that the call would have made.',
        request: { method: 'PATCH', url: 'CLERK/v1/users/user_1', body: { first_name: 'Mira' } },
        clerk_instance: 'test',
      },
    },
    sent: [],
    audit: { decision: 'dry_run' },
  },
  {
    name: 'a write to the sandbox',
    options: inSandbox,
    clerk: { 'PATCH /v1/users/user_1': { id: 'user_1', first_name: 'Mira' } },
    call: ['users_updateUser', { user_id: 'user_1', first_name: 'Mira' }],
    want: { isError: false, data: { id: 'user_1', first_name: 'Mira', ...sandbox } },
    sent: ['PATCH /v1/users/user_1'],
    audit: { decision: 'allowed' },
  },
  {
    name: 'a destructive call on the sandbox, of which nobody is asked',
    options: inSandbox,
    clerk: acme,
    call: remove,
    want: { isError: false, data: { ...DELETED, ...sandbox } },
    sent: ['DELETE /v1/organizations/org_1'],
    audit: { decision: 'allowed' },
  },
  {
    name: 'a read of the sandbox: data, and nothing beside it',
    options: inSandbox,
    clerk: acme,
    call: ['organizations_getOrganization', { organization_id: 'org_1' }],
    want: { isError: false, data: ORG },
    sent: ['GET /v1/organizations/org_1'],
    audit: { decision: 'allowed' },
  },
  {
    name: 'a destructive call on a test instance',
    clerk: acme,
    call: remove,
    want: { isError: false, data: { ...DELETED, clerk_instance: 'test' } },
    sent: ['DELETE /v1/organizations/org_1'],
    audit: { decision: 'allowed' },
  },
  {
    name: 'a destructive call on a live instance, and nobody to ask',
    options: live,
    clerk: acme,
    call: remove,
    want: refused(
      "organizations.deleteOrganization needs a person's yes here (the organization, its memberships and its invitations are gone), and {this client can't ask for one}.",
      `${TELL} ${ALLOW}`,
    ),
    sent: [],
    lookups: { 'AI SDK': [...details, ...details] },
    audit: no('confirm_unavailable'),
  },
  {
    name: 'a destructive call, accepted',
    options: live,
    person: 'accept',
    clerk: acme,
    call: remove,
    want: { isError: false, data: { ...DELETED, clerk_instance: 'live' } },
    sent: [...details, ...details, 'DELETE /v1/organizations/org_1'],
    audit: { decision: 'confirmed' },
  },
  {
    name: 'a destructive call, declined',
    options: live,
    person: 'decline',
    clerk: acme,
    call: remove,
    want: refused('This call needs a yes, and the reply was no.'),
    sent: details,
    audit: no('confirm_declined'),
  },
  {
    name: 'a destructive call, the question closed',
    options: live,
    person: 'cancel',
    clerk: acme,
    call: remove,
    want: refused('This call needs a yes, and the question was closed without a reply.'),
    sent: details,
    audit: no('confirm_cancelled'),
  },
  {
    name: 'a destructive call on a test instance where every one is asked about',
    options: { confirm: 'always' },
    person: 'decline',
    clerk: acme,
    call: remove,
    want: refused('This call needs a yes, and the reply was no.'),
    sent: details,
    audit: no('confirm_declined'),
  },
  {
    name: 'a destructive call on a live instance where nobody is asked',
    options: { ...live, confirm: 'never' },
    clerk: acme,
    call: remove,
    want: { isError: false, data: { ...DELETED, clerk_instance: 'live' } },
    sent: ['DELETE /v1/organizations/org_1'],
    audit: { decision: 'allowed' },
  },
  {
    name: "a destructive call about what isn't there: nobody is asked",
    options: live,
    person: 'accept',
    clerk: {},
    call: remove,
    want: {
      isError: true,
      data: {
        error: {
          kind: 'not_found',
          message: 'Clerk responded with HTTP status 404 and no explanation.',
          status: 404,
          sent: false,
          hint: 'Check the id; look it up with a list tool if you only know a name or an address.',
        },
      },
    },
    sent: ['GET /v1/organizations/org_1?include_members_count=true'],
    audit: { decision: 'refused', why: 'not_found', error: 'not_found' },
  },
];
