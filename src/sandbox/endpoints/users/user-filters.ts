import { contains, type Filters, isFlag, isOneOf, isSigned, isTime } from '../../http/filters.ts';
import type { OrderKeys } from '../../http/paging.ts';
import type { SandboxState } from '../../records/state.ts';
import { memberships } from '../organizations/organization.ts';
import type { User } from './user.ts';

const emails = (user: User) => user.email_addresses.map((email) => email.email_address);
const phones = (user: User) => user.phone_numbers.map((phone) => phone.phone_number);
const wallets = (user: User) => user.web3_wallets.map((wallet) => wallet.web3_wallet);
const names = (user: User) => [user.first_name, user.last_name].filter(Boolean).join(' ');
const organizationsOf = (user: User, state: SandboxState) =>
  state
    .all(memberships)
    .by('user_id', user.id)
    .map(({ organization_id }) => organization_id);

/** The filters of lists of users, and of members by their users. */
export const USER_FILTERS: Filters<User> = {
  email_address: isOneOf(emails),
  phone_number: isOneOf(phones),
  username: isOneOf((user) => user.username),
  web3_wallet: isOneOf(wallets),
  provider: isOneOf((user) => user.external_accounts.map((account) => account.provider)),
  provider_user_id: isOneOf((user) => user.external_accounts.map((account) => account.provider_user_id)),
  user_id: isSigned((user) => user.id),
  external_id: isSigned((user) => user.external_id),
  organization_id: isSigned(organizationsOf),
  query: contains((user) => [user.id, ...emails(user), ...phones(user), ...wallets(user), names(user), user.username]),
  email_address_query: contains(emails),
  phone_number_query: contains(phones),
  username_query: contains((user) => user.username),
  name_query: contains(names),
  banned: isFlag((user) => user.banned),
  last_active_at_since: isTime((user) => user.last_active_at, 'since'),
  last_active_at_before: isTime((user) => user.last_active_at, 'before'),
  last_active_at_after: isTime((user) => user.last_active_at, 'after'),
  created_at_before: isTime((user) => user.created_at, 'before'),
  created_at_after: isTime((user) => user.created_at, 'after'),
  last_sign_in_at_before: isTime((user) => user.last_sign_in_at, 'before'),
  last_sign_in_at_after: isTime((user) => user.last_sign_in_at, 'after'),
};

/** The values that users and members can be sorted by. */
export const USER_ORDER = {
  updated_at: (user) => user.updated_at,
  email_address: (user) => emails(user)[0] ?? null,
  web3wallet: (user) => wallets(user)[0] ?? null,
  first_name: (user) => user.first_name,
  last_name: (user) => user.last_name,
  phone_number: (user) => phones(user)[0] ?? null,
  username: (user) => user.username,
  last_active_at: (user) => user.last_active_at,
  last_sign_in_at: (user) => user.last_sign_in_at,
} satisfies OrderKeys<User>;
