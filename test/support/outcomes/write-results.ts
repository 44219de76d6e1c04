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
    name: 'an update that empties something, and sets a password',
    clerk: { 'PATCH /v1/users/user_1': { id: 'user_1', last_name: null, password_enabled: true } },
    call: ['users_updateUser', { user_id: 'user_1', clear: ['last_name', 'locale'], password: 'correct horse' }],
    want: {
      isError: false,
      data: { id: 'user_1', password_enabled: true, last_name: null, locale: null, clerk_instance: 'test' },
    },
    sent: ['PATCH /v1/users/user_1'],
    audit: { decision: 'allowed' },
  },
  {
    name: 'metadata of a new thing, of which nothing can be removed',
    clerk: { 'POST /v1/invitations': { id: 'inv_1', status: 'pending' } },
    call: [
      'invitations_createInvitation',
      { email_address: 'a@example.com', public_metadata: { plan: 'pro', a: null } },
    ],
    want: {
      isError: false,
      data: { id: 'inv_1', status: 'pending', public_metadata: { set: ['plan', 'a'] }, clerk_instance: 'test' },
    },
    sent: ['POST /v1/invitations'],
    audit: { decision: 'allowed' },
  },
  {
    name: 'the settings of a connection that an update has changed',
    options: { tools: ['enterpriseConnections.updateEnterpriseConnection'] },
    clerk: {
      'PATCH /v1/enterprise_connections/ent_1': {
        id: 'ent_1',
        name: 'Acme',
        saml_connection: { id: 'saml_1', name: 'Acme', idp_entity_id: 'https://idp.example.com' },
        oauth_config: { client_id: 'c' },
      },
    },
    call: [
      'enterpriseConnections_update',
      { enterprise_connection_id: 'ent_1', saml: { idp_entity_id: 'https://idp.example.com' } },
    ],
    want: {
      isError: false,
      data: {
        id: 'ent_1',
        saml_connection: { name: 'Acme', idp_entity_id: 'https://idp.example.com' },
        clerk_instance: 'test',
      },
    },
    sent: ['PATCH /v1/enterprise_connections/ent_1'],
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
