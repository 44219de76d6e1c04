import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/runtime/query/parse/parse-query.ts';
import {
  type CheckedList,
  checkJoin,
  checkQuery,
  checkSubList,
  type Sample,
} from '../../../src/runtime/query/paths/check-paths.ts';
import { subListsOf } from '../../../src/runtime/query/values/compile-where.ts';
import { ToolError } from '../../../src/runtime/shared/errors.ts';

const users: CheckedList = {
  types: {
    User: {
      id: {},
      created_at: { time: true },
      public_metadata: { open: true },
      private_metadata: { open: true },
      email_addresses: { type: 'EmailAddress' },
      organization: { fields: { name: {} } },
    },
    EmailAddress: { email_address: {}, verification: { fields: { status: {} } } },
  },
  shape: { type: 'User', rows: 'data' },
  isHidden: (path) => path[0] === 'private_metadata' || path.at(-1) === 'api_key',
};
const members: CheckedList = {
  types: { Membership: { role: {} } },
  shape: { type: 'Membership' },
  isHidden: () => false,
};

const sample = [
  {
    id: 'user_1',
    new_field: { inner: null },
    organization: { name: 'Acme' },
    public_metadata: { plan: 'pro', team: { size: 3, api_key: '[masked]' } },
    email_addresses: [{ email_address: 'a@acme.com', verification: { status: 'verified' } }],
  },
];
const join = { orgs: { list: 'users_getOrganizationMembershipList', arguments: { user_id: '{id}' } } };

function refusal(args: Record<string, unknown>, rows: Sample | 'unread' = sample) {
  const query = parseQuery({ list: 'users_getUserList', ...args }, 0);
  try {
    const read = rows === 'unread' ? undefined : rows;
    checkQuery(query, users, read);
    for (const one of query.join) checkJoin(one, query, members, undefined);
    for (const one of query.join) checkJoin(one, query, members, []);
    for (const one of subListsOf(query.where)) checkSubList(one, users, read);
    return 'accepted';
  } catch (error) {
    if (error instanceof ToolError) return error.details;
    throw error;
  }
}

test.each([
  { where: { 'public_metadata.anything.at.all': 1 } },
  { where: { public_metadata: { plan: 'pro' } } },
  { where: { public_metadata: { team: { size: 3 } } } },
  { where: { email_addresses: { 'verification.status': 'verified' } } },
  { where: { 'new_field.inner': null } },
  { where: { created_at: { gte: '2026-01-01' } } },
  { where: { created_at: null } },
  { fields: ['*'] },
  { sort: '-created_at' },
  { count_by: 'email_addresses.email_address:domain' },
  { count_by: 'public_metadata.plan', compute: 'max(created_at)', sort: '-max(created_at)', having: { count: 2 } },
  { join, having: { orgs: { exists: false } }, fields: ['id', 'orgs.role'] },
  { join, count_by: 'orgs.role', sort: 'count' },
])('accepts %j', (args) => {
  expect(refusal(args)).toBe('accepted');
});

const HIDDEN = { in: { list: 'users_getUserList', field: 'private_metadata.team' } };

test.each<[Record<string, unknown>, string]>([
  [{ where: { private_metadata: { exists: true } } }, 'private_metadata'],
  [{ where: { 'private_metadata.plan': 'pro' } }, 'private_metadata.plan'],
  [{ where: { private_metadata: { plan: 'pro' } } }, 'private_metadata'],
  [
    { where: { not: { or: [{ 'public_metadata.team.api_key': { starts_with: 's' } }] } } },
    'public_metadata.team.api_key',
  ],
  [{ where: { public_metadata: { team: { api_key: { gt: 'a' } } } } }, 'public_metadata.team.api_key'],
  [{ where: { public_metadata: { some: { api_key: { gt: 'a' } } } } }, 'public_metadata.api_key'],
  [{ fields: ['id', 'private_metadata'] }, 'private_metadata'],
  [{ sort: '-private_metadata.plan' }, 'private_metadata.plan'],
  [{ count_by: ['id', 'private_metadata.plan'] }, 'private_metadata.plan'],
  [{ compute: ['distinct(private_metadata.plan)'] }, 'private_metadata.plan'],
  [{ join: { orgs: { ...join.orgs, arguments: { user_id: '{private_metadata.id}' } } } }, 'private_metadata.id'],
  [{ join, having: { 'private_metadata.plan': 'pro' } }, 'private_metadata.plan'],
  [{ where: { id: HIDDEN } }, 'private_metadata.team'],
])('%j asks about what is hidden, before and after anything was read', (args, path) => {
  for (const rows of ['unread' as const, [], sample]) {
    expect(refusal(args, rows)).toEqual({
      kind: 'refused',
      parameter: expect.any(String),
      message: expect.stringMatching(/: "[a-z_.]+" isn't shown here, so nothing can be asked about it either\.$/),
      hint: 'Ask without it; a person decides what is shown here.',
    });
  }
  expect(refusal(args)).toMatchObject({ message: expect.stringContaining(`: "${path}" isn't shown`) });
});

test.each<[Record<string, unknown>, string, string[]]>([
  [{ where: { creatd_at: 1 } }, 'where: rows have no "creatd_at". Did you mean "created_at"?', ['created_at']],
  [{ sort: 'email_address' }, 'rows have no "email_address".', ['email_addresses.email_address', 'email_addresses']],
  [
    { where: { 'public_metadata.team': { sizes: 3 } } },
    'where: "sizes" is no operator, and no row has a field "public_metadata.team.sizes".',
    ['public_metadata.team.sizes'],
  ],
  [
    { where: { created_at: { befor: '-90d' } } },
    '"befor" is no operator (did you mean "before"?), and no row has a field "created_at.befor".',
    ['before', 'created_at.befor'],
  ],
  [
    { where: { 'public_metadata.plan': { contians: 'x' } } },
    '"contians" is no operator (did you mean "contains"?), and no row has a field',
    ['contains', 'public_metadata.plan.contians'],
  ],
])('%j leads nowhere', (args, message, candidates) => {
  expect(refusal(args, 'unread')).toBe('accepted');
  expect(refusal(args)).toMatchObject({ message: expect.stringContaining(message), candidates });
});

test.each(['Private_Metadata', 'private_metadat', 'Private_Metadata.plan'])(
  '%s leads nowhere, and what is hidden is not proposed',
  (path) => {
    const { message, candidates = [] } = refusal({ where: { [path]: 1 } }) as {
      message: string;
      candidates?: string[];
    };
    expect(message).toContain(`rows have no "${path}".`);
    expect([message, ...candidates].filter((text) => /private_metadata\b/.test(text))).toEqual([]);
  },
);

test.each<[Record<string, unknown>, string]>([
  [{ where: { created_at: '-90d' } }, '"created_at" is a time, which "-90d" can\'t equal or compare with.'],
  [{ where: { created_at: { gt: 'last month' } } }, '"created_at" is a time, which "last month"'],
  [{ where: { created_at: true } }, '"created_at" is a time, which true'],
  [{ count_by: 'organization' }, '"organization" holds objects: name a field in it, such as "organization.name".'],
  [{ compute: 'sum(public_metadata.team)' }, 'name a field in it, such as "public_metadata.team.size".'],
  [{ count_by: 'id:domain' }, '"id" holds no addresses'],
  [{ count_by: 'id:month' }, '"id" holds no times'],
  [{ join, where: { 'orgs.role': 'x' } }, '"orgs.role" is joined after "where": choose by it in "having".'],
  [{ join, having: { 'orgs.rle': 'x' } }, 'rows have no "rle". Did you mean "role"?'],
  [{ join: { organization: join.orgs } }, 'join.organization: rows have a field "organization" already'],
])('refuses %j: %s', (args, message) => {
  expect(refusal(args)).toMatchObject({ kind: 'bad_arguments', message: expect.stringContaining(message) });
});
