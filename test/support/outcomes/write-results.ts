import type { Case } from './case.ts';

/** Writes, and what their results say of them. */
export const writeResults: Case[] = [
  {
    name: 'metadata of which keys are set and removed',
    clerk: { 'PATCH /v1/users/user_1/metadata': { id: 'user_1', public_metadata: { plan: 'pro', old: 1 } } },
    call: ['users_updateUserPublicMetadata', { user_id: 'user_1', metadata: { plan: 'pro', beta: null } }],
    want: {
      isError: false,
      data: { id: 'user_1', public_metadata: { set: ['plan'], removed: ['beta'] }, clerk_instance: 'test' },
    },
    sent: ['PATCH /v1/users/user_1/metadata'],
    audit: { decision: 'allowed' },
  },
  {
    name: 'a write that is to answer with certain fields',
    clerk: { 'PATCH /v1/users/user_1': { id: 'user_1', first_name: 'Mira', last_name: 'Okafor' } },
    call: ['users_updateUser', { user_id: 'user_1', first_name: 'Mira', fields: ['last_name'] }],
    want: { isError: false, data: { last_name: 'Okafor', clerk_instance: 'test' } },
    sent: ['PATCH /v1/users/user_1'],
    audit: { decision: 'allowed' },
  },
  {
    name: 'a write that is to answer with a field that there is not: it is not made',
    call: ['users_updateUser', { user_id: 'user_1', first_name: 'Mira', fields: ['last_nam'] }],
    want: {
      isError: true,
      data: {
        error: {
          kind: 'bad_arguments',
          message: 'There is no field `last_nam` here.',
          parameter: 'fields',
          hint: 'Correct the path, or leave it out.',
          candidates: ['last_name'],
        },
      },
    },
    sent: [],
    audit: { decision: 'refused', why: 'bad_arguments', error: 'bad_arguments' },
  },
  {
    name: 'a write that makes a secret, allowed',
    options: { allowSecrets: true },
    clerk: { 'POST /v1/invitations': { object: 'invitation', id: 'inv_1', url: 'https://clerk.example.com/ticket' } },
    call: ['invitations_createInvitation', { email_address: 'a@example.com' }],
    want: {
      isError: false,
      data: { id: 'inv_1', url: 'https://clerk.example.com/ticket', clerk_instance: 'test' },
    },
    sent: ['POST /v1/invitations'],
    audit: { decision: 'allowed' },
  },
];
