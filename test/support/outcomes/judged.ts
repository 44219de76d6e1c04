import type { Case } from './case.ts';

const live = { secretKey: 'sk_live_outcomes' };
const USER = {
  id: 'user_1',
  first_name: 'Mira',
  last_name: 'Okafor',
  password_enabled: true,
  unsafe_metadata: { a: 1 },
};
const mira = {
  'GET /v1/users/user_1': USER,
  'GET /v1/users/user_1/organization_memberships': { data: [], total_count: 2 },
  'GET /v1/sessions': { data: [], total_count: 3 },
  'PATCH /v1/users/user_1': USER,
  'PATCH /v1/users/user_1/metadata': USER,
};
const named: Case['call'] = ['users_updateUser', { user_id: 'user_1', first_name: 'Mira' }];
const password: Case['call'] = ['users_updateUser', { user_id: 'user_1', password: 'long-enough-for-anybody' }];
const note = (unsafe_metadata: object): Case['call'] => [
  'users_updateUserUnsafeMetadata',
  { user_id: 'user_1', metadata: unsafe_metadata },
];
const details = ['GET /v1/users/user_1', 'GET /v1/users/user_1/organization_memberships?limit=1'];
const NO_HINT =
  "Nothing was done. Tell the person, and don't try to get the same done another way. A person can allow it {in a client that can show such questions or by starting the server} with {--confirm never}, or do it in the Clerk dashboard.";
const refused = (message: string, hint = NO_HINT) => ({
  isError: true,
  data: { error: { kind: 'refused', message, hint } },
});

/** Calls of tools that ask about some of their calls only. */
export const judged: Case[] = [
  {
    name: 'a first name on a live instance, and nobody to ask',
    options: live,
    clerk: mira,
    call: named,
    want: { isError: false, data: { id: 'user_1', first_name: 'Mira', clerk_instance: 'live' } },
    sent: ['PATCH /v1/users/user_1'],
    audit: { decision: 'allowed' },
  },
  {
    name: 'a first name on a live instance, with somebody who would say no',
    options: live,
    person: 'decline',
    clerk: mira,
    call: named,
    want: { isError: false, data: { id: 'user_1', first_name: 'Mira', clerk_instance: 'live' } },
    sent: ['PATCH /v1/users/user_1'],
    audit: { decision: 'allowed' },
  },
  {
    name: 'a password on a live instance, and nobody to ask',
    options: live,
    clerk: mira,
    call: password,
    want: refused(
      "users.updateUser needs a person's yes here (whoever knows the new password can sign in), and {this client can't ask for one}.",
    ),
    sent: [],
    lookups: { 'AI SDK': [...details, ...details] },
    audit: { decision: 'refused', why: 'confirm_unavailable', error: 'refused' },
  },
  {
    name: 'a password on a live instance, accepted',
    options: live,
    person: 'accept',
    clerk: mira,
    call: password,
    want: { isError: false, data: { id: 'user_1', password_enabled: true, clerk_instance: 'live' } },
    sent: [...details, ...details, 'PATCH /v1/users/user_1'],
    lookups: { LangChain: details },
    audit: { decision: 'confirmed' },
  },
  {
    name: 'a new key of unsafe metadata on a live instance, and nobody to ask',
    options: live,
    clerk: mira,
    call: note({ b: 2 }),
    want: { isError: false, data: { id: 'user_1', unsafe_metadata: { set: ['b'] }, clerk_instance: 'live' } },
    sent: ['GET /v1/users/user_1', 'PATCH /v1/users/user_1/metadata'],
    lookups: { 'AI SDK': ['GET /v1/users/user_1'] },
    audit: { decision: 'allowed' },
  },
  {
    name: 'an old key of unsafe metadata on a live instance, and nobody to ask',
    options: live,
    clerk: mira,
    call: note({ a: 2 }),
    want: refused(
      "users.updateUserUnsafeMetadata needs a person's yes here (present values are gone), and {this client can't ask for one}.",
    ),
    sent: ['GET /v1/users/user_1'],
    lookups: { 'AI SDK': [...details, ...details] },
    audit: { decision: 'refused', why: 'confirm_unavailable', error: 'refused' },
  },
  {
    name: 'a password on a test instance that is kept safe, whoever would say yes',
    options: { safe: true },
    person: 'accept',
    clerk: mira,
    call: password,
    want: refused(
      'users.updateUser is not allowed here: whoever knows the new password can sign in.',
      'Nothing was done. A person can allow it by {starting the server} without {--safe}, or do it in the Clerk dashboard.',
    ),
    sent: [],
    audit: { decision: 'refused', why: 'safe', error: 'refused' },
  },
  {
    name: 'a first name on a test instance that is kept safe',
    options: { safe: true },
    clerk: mira,
    call: named,
    want: { isError: false, data: { id: 'user_1', first_name: 'Mira', clerk_instance: 'test' } },
    sent: ['PATCH /v1/users/user_1'],
    audit: { decision: 'allowed' },
  },
];
