import type { SandboxState } from '../../records/state.ts';
import { identifierOf, isClaimed } from './identification.ts';
import { type User, users } from './user.ts';

/** The fields that name the primary one of a list, with the list. */
export const PRIMARIES = {
  primary_email_address_id: 'email_addresses',
  primary_phone_number_id: 'phone_numbers',
  primary_web3_wallet_id: 'web3_wallets',
} as const;

type List = (typeof PRIMARIES)[keyof typeof PRIMARIES];
const NO_FACTOR = { reserved_for_second_factor: false, default_second_factor: false };
const same = (a: string | null, b: string) => a?.toLowerCase() === b.toLowerCase();
const claims = (list: List) => (user: User, name: string) =>
  user[list].some((own) => isClaimed(own) && same(identifierOf(own), name));

/** Values that no two users have alike. An address that is neither verified nor reserved is nobody's yet. */
export const UNIQUE = {
  email_address: claims('email_addresses'),
  phone_number: claims('phone_numbers'),
  web3_wallet: claims('web3_wallets'),
  username: (user: User, name: string) => same(user.username, name),
  external_id: (user: User, name: string) => user.external_id === name,
};

/** Returns whether a user other than this one has it. */
export function isTaken(state: SandboxState, user: User | null, param: keyof typeof UNIQUE, name: string): boolean {
  return state.find(users, (other) => other !== user && UNIQUE[param](other, name)) !== undefined;
}

/** Removes one of a list of the user, and what follows from it; returns what Clerk says of what is deleted. */
export function removeOwn(
  user: User,
  list: List | 'passkeys' | 'external_accounts',
  own: { id: string; object: string; identification_id?: string },
) {
  Object.assign(user, { [list]: user[list].filter(({ id }) => id !== own.id) });
  for (const email of user.email_addresses) {
    email.linked_to = email.linked_to.filter(({ id }) => id !== own.identification_id);
  }
  settleUser(user);
  return { object: own.object, id: own.id, deleted: true };
}

/** Brings primaries, second factors and the time of the update into line after a change to what a user has. */
export function settleUser(user: User): void {
  for (const [primary, list] of Object.entries(PRIMARIES) as [keyof typeof PRIMARIES, 'email_addresses'][]) {
    if (user[list].some(({ id }) => id === user[primary])) continue;
    user[primary] = user[list].find(isClaimed)?.id ?? null;
  }
  const had = user.two_factor_enabled;
  user.totp_enabled = user.hidden.totp_secret !== null;
  user.backup_code_enabled = user.hidden.backup_codes.length > 0;
  const byPhone = user.phone_numbers.some(({ reserved_for_second_factor }) => reserved_for_second_factor);
  user.two_factor_enabled = user.totp_enabled || user.backup_code_enabled || byPhone;
  user.updated_at = Date.now();
  if (user.two_factor_enabled === had) return;
  user.mfa_enabled_at = had ? null : user.updated_at;
  if (had) user.mfa_disabled_at = user.updated_at;
}

/** Removes a user's authenticator, backup codes, or all second factors (`mfa`); returns what Clerk says of it. */
export function removeFactors(user: User, which: 'mfa' | 'totp' | 'backup_code') {
  if (which !== 'backup_code') user.hidden.totp_secret = null;
  if (which !== 'totp') user.hidden.backup_codes = [];
  if (which === 'mfa') for (const phone of user.phone_numbers) Object.assign(phone, NO_FACTOR);
  settleUser(user);
  return { user_id: user.id };
}
