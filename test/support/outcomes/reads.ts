import { type Case, errorResponse } from './case.ts';

const USER = { object: 'user', id: 'user_1', first_name: 'Mira', private_metadata: { account: 'ba_42' } };
const KEY = `sk_live_${'k'.repeat(40)}`;
const LOOK = 'Check the id; look it up with a list tool if you only know a name or an address.';

const getUser: Case['call'] = ['users_getUser', { user_id: 'user_1' }];
const seen = { isError: false, data: { id: 'user_1', first_name: 'Mira' } };
const allowed = { decision: 'allowed' };

/** Calls that only read. */
export const reads: Case[] = [
  {
    name: 'a read, without private metadata',
    clerk: { 'GET /v1/users/user_1': USER },
    call: getUser,
    want: seen,
    sent: ['GET /v1/users/user_1'],
    audit: allowed,
  },
  {
    name: 'a read with private metadata',
    options: { allowPrivateMetadata: true },
    clerk: { 'GET /v1/users/user_1': USER },
    call: getUser,
    want: { isError: false, data: { ...seen.data, private_metadata: USER.private_metadata } },
    sent: ['GET /v1/users/user_1'],
    audit: allowed,
  },
  {
    name: 'a read of a read-only toolkit',
    options: { readOnly: true },
    clerk: { 'GET /v1/users/user_1': USER },
    call: getUser,
    want: seen,
    sent: ['GET /v1/users/user_1'],
    audit: allowed,
  },
  {
    name: "somebody's key in a text, masked, and a character that can't be seen, gone",
    clerk: { 'GET /v1/users/user_1': { ...USER, first_name: `Mi\u200bra ${KEY}` } },
    call: getUser,
    want: { isError: false, data: { ...seen.data, first_name: 'Mira [masked]' } },
    sent: ['GET /v1/users/user_1'],
    audit: allowed,
  },
  {
    name: "what isn't there",
    clerk: { 'GET /v1/users/user_1': errorResponse(404, 'resource_not_found', 'No user was found with id user_1') },
    call: getUser,
    want: {
      isError: true,
      data: {
        error: {
          kind: 'not_found',
          message: 'No user was found with id user_1',
          status: 404,
          sent: true,
          hint: LOOK,
          code: 'resource_not_found',
        },
      },
    },
    sent: ['GET /v1/users/user_1'],
    audit: { decision: 'allowed', error: 'not_found' },
  },
  {
    name: 'an address that has no such endpoint',
    clerk: { 'GET /v1/users/user_1': { failing: 404, body: { message: 'no route' } } },
    call: getUser,
    want: {
      isError: true,
      data: {
        error: {
          kind: 'unavailable',
          message: "HTTP status 404 came back, but not in the form of Clerk's errors.",
          status: 404,
          sent: true,
          hint: 'There is no such endpoint at this address, and no other id will help. A person can check {--api-url}, and any proxy in between.',
        },
      },
    },
    sent: ['GET /v1/users/user_1'],
    audit: { decision: 'allowed', error: 'unavailable' },
  },
  {
    name: 'a key that Clerk does not take',
    clerk: { 'GET /v1/users/user_1': errorResponse(401, 'authorization_invalid', 'Invalid') },
    call: getUser,
    want: {
      isError: true,
      data: {
        error: {
          kind: 'unauthorized',
          message: 'Invalid',
          status: 401,
          sent: true,
          hint: 'The key (test instance) was not accepted. A person must {check CLERK_SECRET_KEY} and {restart the server}.',
          code: 'authorization_invalid',
        },
      },
    },
    sent: ['GET /v1/users/user_1'],
    audit: { decision: 'allowed', error: 'unauthorized' },
  },
  {
    name: 'an argument of the wrong type',
    call: ['users_getUser', { user_id: 12 }],
    want: {
      isError: true,
      data: {
        error: {
          kind: 'bad_arguments',
          message: '`user_id` must be a string.',
          parameter: 'user_id',
          hint: 'Correct the value and call again.',
        },
      },
    },
    sent: [],
    audit: { decision: 'refused', why: 'bad_arguments', error: 'bad_arguments' },
  },
  {
    name: 'an argument that is missing',
    call: ['users_getUser', {}],
    want: {
      isError: true,
      data: {
        error: {
          kind: 'bad_arguments',
          message: '`user_id` is required.',
          parameter: 'user_id',
          hint: 'users_getUser takes: user_id, fields? (`?`: optional).',
        },
      },
    },
    sent: [],
    audit: { decision: 'refused', why: 'bad_arguments', error: 'bad_arguments' },
  },
  {
    name: 'an argument that there is not, and the one that was meant',
    call: ['users_getUser', { id: 'user_1' }],
    want: {
      isError: true,
      data: {
        error: {
          kind: 'bad_arguments',
          message: '`user_id` is required. Unknown argument `id`. Did you mean `user_id`?',
          parameter: 'user_id',
          candidates: ['user_id'],
          hint: 'users_getUser takes: user_id, fields? (`?`: optional).',
        },
      },
    },
    sent: [],
    audit: { decision: 'refused', why: 'bad_arguments', error: 'bad_arguments' },
  },
  {
    name: 'an id that would leave its segment of the path',
    call: ['users_getUser', { user_id: '..' }],
    want: {
      isError: true,
      data: {
        error: {
          kind: 'bad_arguments',
          message:
            '`user_id` must be a single id or slug: not empty, no "/", "\\", "?", "#", "%", white space, control character or emoji, not "." or "..".',
          parameter: 'user_id',
          hint: 'Copy the id from a result; look it up with a list tool if you only know a name.',
        },
      },
    },
    sent: [],
    audit: { decision: 'refused', why: 'bad_arguments', error: 'bad_arguments' },
  },
];
