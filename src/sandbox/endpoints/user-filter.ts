import { createSignedTest, readFlag, readInteger, splitSign } from '../http/query.ts';
import type { SandboxState } from '../records/state.ts';
import type { User } from '../records/user.ts';

type Test = (user: User, state: SandboxState) => boolean;
type Texts = (user: User) => (string | null)[];

const emails: Texts = (user) => user.email_addresses.map((email) => email.email_address);
const phones: Texts = (user) => user.phone_numbers.map((phone) => phone.phone_number);
const wallets: Texts = (user) => user.web3_wallets.map((wallet) => wallet.web3_wallet);
const names: Texts = (user) => [[user.first_name, user.last_name].filter(Boolean).join(' ')];
const username: Texts = (user) => [user.username];
const anything: Texts = (user) =>
  [user.id, emails(user), phones(user), wallets(user), names(user), user.username].flat();

/** The user filters by parameter: each turns the query into a test of a user. */
const FILTERS: Record<string, (query: URLSearchParams, name: string) => Test> = {
  email_address: oneOf(emails),
  phone_number: oneOf(phones),
  username: oneOf(username),
  web3_wallet: oneOf(wallets),
  provider: oneOf((user) => user.external_accounts.map((account) => account.provider)),
  provider_user_id: oneOf((user) => user.external_accounts.map((account) => account.provider_user_id)),
  user_id: signed((user) => [user.id]),
  external_id: signed((user) => [user.external_id]),
  organization_id: signed((user, state) =>
    state.memberships.filter((membership) => membership.user_id === user.id).map((m) => m.organization_id),
  ),
  query: partOf(anything),
  email_address_query: partOf(emails),
  phone_number_query: partOf(phones),
  username_query: partOf(username),
  name_query: partOf(names),
  banned: (query) => {
    const banned = readFlag(query, 'banned');
    return (user) => user.banned === banned;
  },
  ...timeFilters('last_active_at'),
  ...timeFilters('created_at'),
  ...timeFilters('last_sign_in_at'),
  last_active_at_since: time('last_active_at', (at, bound) => at >= bound),
};

/**
 * Returns the users that every filter of the query matches.
 * @throws ApiError 422 for a filter that can't be read
 */
export function filterUsers(state: SandboxState, users: User[], query: URLSearchParams): User[] {
  const present = Object.entries(FILTERS).filter(([name]) => query.has(name));
  const tests = present.map(([name, filter]) => filter(query, name));
  return users.filter((user) => tests.every((test) => test(user, state)));
}

/** The values that users and members can be sorted by. */
export const USER_ORDER = {
  created_at: (user: User) => user.created_at,
  updated_at: (user: User) => user.updated_at,
  email_address: (user: User) => emails(user)[0] ?? null,
  web3wallet: (user: User) => wallets(user)[0] ?? null,
  first_name: (user: User) => user.first_name,
  last_name: (user: User) => user.last_name,
  phone_number: (user: User) => phones(user)[0] ?? null,
  username: (user: User) => user.username,
  last_active_at: (user: User) => user.last_active_at,
  last_sign_in_at: (user: User) => user.last_sign_in_at,
};

/** Matches one of the values exactly, in any case; a `+` that arrived as a space still counts as one. */
function oneOf(texts: Texts) {
  return (query: URLSearchParams, name: string): Test => {
    const wanted = query.getAll(name).map((value) => value.replace(/^ /, '+').toLowerCase());
    return (user) => texts(user).some((text) => text !== null && wanted.includes(text.toLowerCase()));
  };
}

function signed(texts: (user: User, state: SandboxState) => (string | null)[]) {
  return (query: URLSearchParams, name: string): Test => {
    const test = createSignedTest(query.getAll(name));
    return (user, state) => test(texts(user, state));
  };
}

function partOf(texts: Texts) {
  return (query: URLSearchParams, name: string): Test => {
    const part = splitSign(query.get(name) ?? '').value.toLowerCase();
    return (user) => texts(user).some((text) => text?.toLowerCase().includes(part));
  };
}

type TimeField = 'last_active_at' | 'created_at' | 'last_sign_in_at';

function timeFilters(field: TimeField) {
  return {
    [`${field}_before`]: time(field, (at, bound) => at < bound),
    [`${field}_after`]: time(field, (at, bound) => at > bound),
  };
}

function time(field: TimeField, holds: (at: number, bound: number) => boolean) {
  return (query: URLSearchParams, name: string): Test => {
    const bound = readInteger(query, name) ?? 0;
    return (user) => user[field] !== null && holds(user[field], bound);
  };
}
