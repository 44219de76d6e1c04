import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import type { JsonObject } from '../../../src/runtime/shared/json.ts';
import type { Toolkit } from '../../../src/runtime/toolkit.ts';
import { openWays, type Ways } from './worlds.ts';

/** A call, in what words to speak of it, and what its result costs, in tokens. */
export interface CallCost {
  what: string;
  /** The tool's name on the wire. */
  tool: string;
  tokens: number;
  /** What it would cost as Clerk sends it. */
  raw: number;
}

/** Ids in the world, which is the same each time. */
interface Ids {
  /** The user whose result is the longest. */
  user: string;
  /** The organization with the most members, one of them, and a user who is none. */
  organization: string;
  member: string;
  stranger: string;
}

type Case = readonly [what: string, tool: string, args: (ids: Ids) => JsonObject];

/** Calls in the order in which they are made: each finds what those before it left. */
const READS: readonly Case[] = [
  ['a page of 100 users', 'users_getUserList', () => ({ limit: 100 })],
  ['one user, the longest of all', 'users_getUser', ({ user }) => ({ user_id: user })],
  [
    '30 members of an organization',
    'organizations_getOrganizationMembershipList',
    ({ organization }) => ({ organization_id: organization, limit: 30 }),
  ],
];

const ADDRESS = 'mira.novak@example.com';
const ROLE = 'org:admin';
const WRITES: readonly Case[] = [
  ['a user renamed', 'users_updateUser', ({ user }) => ({ user_id: user, first_name: 'Mira', last_name: 'Novak' })],
  [
    'a key of metadata set, another removed',
    'users_updateUserMetadata',
    ({ user }) => ({ user_id: user, public_metadata: { plan: 'pro', beta: null } }),
  ],
  ['a user banned', 'users_banUser', ({ user }) => ({ user_id: user })],
  [
    'a user created',
    'users_createUser',
    () => ({ email_address: [ADDRESS], first_name: 'Mira', last_name: 'Novak', skip_password_requirement: true }),
  ],
  ['an invitation sent', 'invitations_createInvitation', () => ({ email_address: 'ines.ito@example.com' })],
  [
    'an invitation to an organization sent',
    'organizations_createOrganizationInvitation',
    ({ organization }) => ({ organization_id: organization, email_address: ADDRESS, role: ROLE }),
  ],
  [
    'an organization created',
    'organizations_createOrganization',
    ({ user }) => ({ name: 'Silver Pine Labs', created_by: user }),
  ],
  [
    'a member added',
    'organizations_createOrganizationMembership',
    ({ organization, stranger }) => ({ organization_id: organization, user_id: stranger, role: 'org:member' }),
  ],
  [
    "a member's role changed",
    'organizations_updateOrganizationMembership',
    ({ organization, member }) => ({ organization_id: organization, user_id: member, role: ROLE }),
  ],
  [
    'a member removed',
    'organizations_deleteOrganizationMembership',
    ({ organization, member }) => ({ organization_id: organization, user_id: member }),
  ],
  ['a user deleted', 'users_deleteUser', ({ user }) => ({ user_id: user })],
];

/** The size of the world in which calls are made: more than a page of 100 users. */
export const CALLS_SIZE = 105;

/** Makes reads and writes of each kind in the sandbox, and counts what their results cost. */
export async function countCalls(): Promise<{ reads: CallCost[]; writes: CallCost[] }> {
  // Reads as clients get them by default: results show ids that a served tool takes.
  const reading = await openWays(CALLS_SIZE);
  const writing = await openWays(CALLS_SIZE, { tools: WRITES.map(([, tool]) => tool), apart: true });
  try {
    const ids = await findIds(reading);
    const count = (cases: readonly Case[], { lean, raw }: Ways) =>
      inTurn(cases, async ([what, tool, argsOf]) => {
        const [tokens, before] = [await costOf(lean, tool, argsOf(ids)), await costOf(raw, tool, argsOf(ids))];
        return { what, tool, tokens, raw: before };
      });
    return { reads: await count(READS, reading), writes: await count(WRITES, writing) };
  } finally {
    await Promise.all([reading.close(), writing.close()]);
  }
}

/** Returns what the result of a call costs. @throws Error when the call fails */
export async function costOf(toolkit: Toolkit, tool: string, args: JsonObject): Promise<number> {
  return countTokens((await resultOf(toolkit, tool, args)).text);
}

/** Makes a call. @throws Error when it fails */
export async function resultOf(toolkit: Toolkit, tool: string, args: JsonObject) {
  const result = await toolkit.call(tool, args);
  if (result.isError) throw new Error(`${tool}: ${result.text}`);
  return result;
}

async function findIds({ lean, raw }: Ways): Promise<Ids> {
  const idsOf = async (tool: string, args: JsonObject) => {
    const { data } = await resultOf(raw, tool, args);
    const rows = data.data as { id: string; public_user_data?: { user_id: string } }[];
    return rows.map(({ id, public_user_data }) => public_user_data?.user_id ?? id);
  };
  const users = await idsOf('users_getUserList', { limit: 500 });
  const costs = await inTurn(users, (user_id) => costOf(lean, 'users_getUser', { user_id }));
  const user = users[costs.indexOf(Math.max(...costs))] ?? '';
  const [organization = ''] = await idsOf('organizations_getOrganizationList', { order_by: '-members_count' });
  const of = { organization_id: organization, limit: 500 };
  const members = await idsOf('organizations_getOrganizationMembershipList', of);
  const stranger = users.find((id) => id !== user && !members.includes(id)) ?? '';
  return { user, organization, member: members.find((id) => id !== user) ?? '', stranger };
}

/** Does something with each item, one after the other. */
export async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}
