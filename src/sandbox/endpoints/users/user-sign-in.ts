import { readBody } from '../../http/body.ts';
import { pageOf } from '../../http/paging.ts';
import { resource } from '../../http/resource.ts';
import type { Route, SandboxRequest } from '../../http/router.ts';
import { apiError, notFound, paramError } from '../../records/errors.ts';
import { flag, nullable, required, text, texts } from '../../records/fields.ts';
import { change, type SandboxState } from '../../records/state.ts';
import { HOUR } from '../../records/time.ts';
import { endSessions } from './sessions.ts';
import { type User, users, userView } from './user.ts';
import { removeFactors, removeOwn, settleUser } from './user-consistency.ts';

/** The code that verifies everything in the sandbox, as it does for Clerk's test addresses. */
export const CODE = '424242';
const LOCKED = { locked: true, lockout_expires_in_seconds: 3600, verification_attempts_remaining: 0 };
const UNLOCKED = { locked: false, lockout_expires_in_seconds: null, verification_attempts_remaining: 100 };

/** The endpoints for what a user signs in with, and for who may not: bans, locks, passwords, second factors, devices. */
export const userSignInRoutes: Route[] = [
  ...resource(users, '/users/{user_id}', {
    view: userView,
    actions: {
      'POST /ban': ban,
      'POST /unban': () => ({ banned: false }),
      'POST /lock': () => LOCKED,
      'POST /unlock': () => UNLOCKED,
      'POST /remove_password': ({ id, hidden, password_enabled }, state, { body }) => {
        const { sign_out_of_other_sessions } = readBody(body, { sign_out_of_other_sessions: flag });
        if (sign_out_of_other_sessions) endSessions(state, id);
        if (!password_enabled) return undefined;
        Object.assign(hidden, { password: null, compromised: false });
        return { password_enabled: false, password_last_updated_at: null };
      },
      'POST /password/set_compromised': (user, state, { body }) => {
        const { revoke_all_sessions } = readBody(body, { revoke_all_sessions: nullable(flag) });
        setCompromised(user, true);
        if (revoke_all_sessions) endSessions(state, user.id);
        return undefined;
      },
      'POST /password/unset_compromised': (user, _, { body }) => {
        readBody(body, {});
        return setCompromised(user, false);
      },
    },
    results: {
      'POST /verify_password': (user, _, { body }) => {
        const { password } = readBody(body, { password: required(text) });
        requirePassword(user);
        if (password === user.hidden.password) return { verified: true };
        throw paramError('password', 'incorrect_password', "That is not the user's password.");
      },
      'POST /verify_totp': verifyTotp,
      'DELETE /mfa': (user) => removeFactors(user, 'mfa'),
      'DELETE /totp': (user) => removeFactors(user, 'totp'),
      'DELETE /backup_code': (user) => removeFactors(user, 'backup_code'),
      'DELETE /passkeys/{passkey_identification_id}': removal('passkeys', 'passkey_identification_id'),
      'DELETE /web3_wallets/{web3_wallet_identification_id}': removal('web3_wallets', 'web3_wallet_identification_id'),
      'DELETE /external_accounts/{external_account_id}': removal('external_accounts', 'external_account_id'),
      'GET /oauth_access_tokens/{provider}': (user, state, { path, query }) => {
        const name = `oauth_${path.provider?.replace(/^oauth_/, '')}`;
        const accountsOf = (each: User) => each.external_accounts.filter(({ provider }) => provider === name);
        if (state.find(users, (each) => accountsOf(each).length > 0)) {
          return pageOf(accountsOf(user), query, 'bare', tokenOf);
        }
        throw apiError(404, 'oauth_token_provider_not_enabled', `Nobody here signs in with ${name}.`);
      },
      'GET /trusted_devices': (user, _, { query }) => pageOf(activeDevices(user), query, 'whole', (row) => row),
      'DELETE /trusted_devices/{trusted_device_id}': (user, _, { path }) => {
        const device = findOwn(activeDevices(user), path.trusted_device_id, 'active trusted device');
        return change(device, { status: 'revoked', revoked_at: Date.now() });
      },
    },
  }),
  ['POST /users/ban', (state, request) => markAll(state, request, (user) => ban(user, state))],
  ['POST /users/unban', (state, request) => markAll(state, request, () => ({ banned: false }))],
];

function ban({ id }: User, state: SandboxState): Partial<User> {
  endSessions(state, id);
  return { banned: true };
}

/** Marks all users that the body names, or none: where one is missing it throws. */
function markAll(state: SandboxState, { body }: SandboxRequest, mark: (user: User) => Partial<User>) {
  const { user_ids: ids } = readBody(body, { user_ids: required(texts) });
  if (ids.length < 1 || ids.length > 50) {
    throw apiError(400, 'bulk_size_exceeded', `user_ids takes 1 to 50 ids, not ${ids.length}.`);
  }
  return ids.map((id) => state.get(users, id)).map((user) => userView(change(user, mark(user))));
}

function setCompromised(user: User, compromised: boolean): undefined {
  requirePassword(user);
  user.hidden.compromised = compromised;
}

function requirePassword({ password_enabled }: User): void {
  if (!password_enabled) throw apiError(400, 'no_password_set', 'This user has no password.');
}

/** Checks a code, and uses up a backup code. The sandbox has no clock for codes: its one TOTP code is always right. */
function verifyTotp(user: User, _: SandboxState, { body }: SandboxRequest) {
  const { code } = readBody(body, { code: required(text) });
  const { totp_secret, backup_codes } = user.hidden;
  const left = backup_codes.filter((other) => other !== code);
  if (totp_secret !== null && code === CODE) return { verified: true, code_type: 'totp' };
  if (left.length < backup_codes.length) {
    user.hidden.backup_codes = left;
    settleUser(user);
    return { verified: true, code_type: 'backup_code' };
  }
  if (!totp_secret) throw apiError(400, 'totp_disabled', 'This user has no authenticator.');
  const long = `The code is wrong. The TOTP code of everybody in the sandbox is ${CODE}.`;
  throw paramError('code', 'totp_incorrect_code', long);
}

/** Makes the endpoint that deletes one of a list of the user, which the parameter names by its id. */
function removal(list: 'passkeys' | 'web3_wallets' | 'external_accounts', parameter: string) {
  const noun = list.slice(0, -1).replace('_', ' ');
  return (user: User, _: SandboxState, { path }: SandboxRequest) =>
    removeOwn(user, list, findOwn<{ id: string; object: string }>(user[list], path[parameter], noun));
}

function findOwn<R extends { id: string }>(rows: readonly R[], id = '', noun: string): R {
  const found = rows.find((row) => row.id === id);
  if (!found) throw notFound(noun, id);
  return found;
}

function activeDevices({ hidden }: User) {
  return hidden.trusted_devices.filter(({ status }) => status === 'active');
}

function tokenOf({ id, provider, provider_user_id, approved_scopes }: User['external_accounts'][number]) {
  const account = { external_account_id: id, provider, provider_user_id, public_metadata: {}, label: null };
  const secret = { token: `${provider}_token_${id}`, expires_at: Date.now() + HOUR };
  return { object: 'oauth_access_token', ...account, ...secret, scopes: approved_scopes.split(' ') };
}
