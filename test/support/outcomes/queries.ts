import type { Case } from './case.ts';

const users = {
  'GET /v1/users': [
    {
      id: 'user_1',
      created_at: 1767225600000,
      public_metadata: { plan: 'pro' },
      private_metadata: { account: 'ba_42' },
    },
    { id: 'user_2', created_at: 1769904000000, public_metadata: {} },
  ],
};
const all = ['GET /v1/users?limit=500&offset=0&order_by=%2Bcreated_at'];
const query = (rest: object): Case['call'] => ['lists_query', { list: 'users_getUserList', ...rest }];
const allowed = { decision: 'allowed' };

/** Questions over whole lists. */
export const queries: Case[] = [
  {
    name: 'a question over a whole list: which rows',
    clerk: users,
    call: query({ where: { 'public_metadata.plan': 'pro' }, fields: ['id'] }),
    want: { isError: false, data: { count: 1, read: 2, data: [{ id: 'user_1' }] } },
    sent: all,
    audit: allowed,
  },
  {
    name: 'a question over a whole list: how many of which kind',
    clerk: users,
    call: query({ count_by: ['created_at:month'] }),
    want: {
      isError: false,
      data: {
        count: 2,
        read: 2,
        total_groups: 2,
        groups: [
          { 'created_at:month': '2026-01', count: 1 },
          { 'created_at:month': '2026-02', count: 1 },
        ],
      },
    },
    table: {
      count: 2,
      read: 2,
      total_groups: 2,
      groups: {
        columns: ['created_at:month', 'count'],
        rows: [
          ['2026-01', 1],
          ['2026-02', 1],
        ],
      },
    },
    sent: all,
    audit: allowed,
  },
  {
    name: 'a question about what is hidden',
    clerk: users,
    call: query({ where: { 'private_metadata.account': 'ba_42' } }),
    want: {
      isError: true,
      data: {
        error: {
          kind: 'bad_arguments',
          message: 'where: "private_metadata.account" isn\'t shown here, so nothing can be asked about it either.',
          parameter: 'where',
          hint: 'Ask without it; a person decides what is shown here.',
        },
      },
    },
    sent: [],
    audit: { decision: 'refused', why: 'bad_arguments', error: 'bad_arguments' },
  },
  {
    name: 'a question over a list that is none',
    call: ['lists_query', { list: 'users_getUser' }],
    options: { tools: ['users.getUser', 'users.getUserList', 'lists.query'] },
    want: {
      isError: true,
      data: {
        error: {
          kind: 'bad_arguments',
          message: 'list: users_getUser reads a single object: a tool that lists is needed.',
          parameter: 'list',
          hint: 'Correct the query and call again.',
        },
      },
    },
    sent: [],
    audit: { decision: 'refused', why: 'bad_arguments', error: 'bad_arguments' },
  },
];
