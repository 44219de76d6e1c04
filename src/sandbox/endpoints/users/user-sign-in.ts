import { readBody } from '../../http/body.ts';
import { pageOf } from '../../http/paging.ts';
import type { Route, SandboxRequest } from '../../http/router.ts';
import { ApiError, apiError, notFound, paramEntry } from '../../records/errors.ts';
import { flag, nullable, required, text, texts } from '../../records/fields.ts';
import { change, type SandboxState } from '../../records/state.ts';
import { HOUR } from '../../records/time.ts';
import { endSessions } from './session.ts';
import { type User, users, userView } from './user.ts';
import { removeFactors, removeOwn, settleUser } from './user-consistency.ts';
import { userRoute } from './users.ts';

/** The code that verifies everything in the sandbox, as it does for Clerk's test addresses. */
export const CODE = '424242';
const LOCKED = { locked: true, lockout_expires_in_seconds: 3600, verification_attempts_remaining: 0 };
const UNLOCKED = { locked: false, lockout_expires_in_seconds: null, verification_attempts_remaining: 100 };
/** What a user is marked as, by the name of the endpoint. */
const MARKS = { ban: { banned: true }, unban: { banned: false }, lock: LOCKED, unlock: UNLOCKED };
type Mark = keyof typeof MARKS;

/** The lists of a user that things can be deleted from, with the parameter and the name of one. */
const DELETABLE = [
  ['passkeys', 'passkey_identification_id', 'passkey'],
  ['web3_wallets', 'web3_wallet_identification_id', 'web3 wallet'],
  ['external_accounts', 'external_account_id', 'external account'],
] as const;

/** The endpoints for whether and how a user may sign in. */
export const userSignInRoutes: Route[] = [
  ...(Object.keys(MARKS) as Mark[]).map((name) =>
    userRoute('POST', `/${name}`, (user, state) => void mark(user, state, name)),
  ),
  ['POST /users/ban', (state, request) => markAll(state, request, 'ban')],
  ['POST /users/unban', (state, request) => markAll(state, request, 'unban')],
  userRoute('POST', '/verify_password', (user, _, { body }) => {
    const { password } = readBody(body, { password: required(text) });
    requirePassword(user);
    if (password === user.hidden.password) return { verified: true };
    const long = "That is not the user's password.";
    throw new ApiError(422, paramEntry('incorrect_password', 'password', 'incorrect password', long));
  }),
  userRoute('POST', '/remove_password', (user, state, { body }) => {
    const { sign_out_of_other_sessions } = readBody(body, { sign_out_of_other_sessions: flag });
    if (sign_out_of_other_sessions) endSessions(state, user.id);
    if (!user.password_enabled) return;
    Object.assign(user.hidden, { password: null, compromised: false });
    change(user, { password_enabled: false, password_last_updated_at: null });
  }),
  ...[true, false].map((compromised) =>
    userRoute('POST', `/password/${compromised ? 'set' : 'unset'}_compromised`, (user, state, { body }) => {
      const { revoke_all_sessions } = readBody(body, compromised ? { revoke_all_sessions: nullable(flag) } : {});
      requirePassword(user);
      user.hidden.compromised = compromised;
      if (revoke_all_sessions) endSessions(state, user.id);
    }),
  ),
  userRoute('POST', '/verify_totp', verifyTotp),
  ...(['mfa', 'totp', 'backup_code'] as const).map((which) =>
    userRoute('DELETE', `/${which}`, (user) => {
      removeFactors(user, which);
      return { user_id: user.id };
    }),
  ),
  ...DELETABLE.map(([list, parameter, noun]) =>
    userRoute('DELETE', `/${list}/{${parameter}}`, (user, _, { path }) =>
      removeOwn(user, list, findOwn<{ id: string; object: string }>(user[list], path[parameter], noun)),
    ),
  ),
  userRoute('GET', '/oauth_access_tokens/{provider}', (user, state, { path, query }) => {
    const name = `oauth_${path.provider?.replace(/^oauth_/, '')}`;
    const accountsOf = (each: User) => each.external_accounts.filter(({ provider }) => provider === name);
    const isEnabled = state.find(users, (each) => accountsOf(each).length > 0) !== undefined;
    const long = `Nobody here signs in with ${name}.`;
    if (!isEnabled) throw apiError(404, 'oauth_token_provider_not_enabled', 'OAuth provider not enabled', long);
    return pageOf(accountsOf(user), query, 'bare', tokenOf);
  }),
  userRoute('GET', '/trusted_devices', (user, _, { query }) =>
    pageOf(activeDevices(user), query, 'whole', (row) => row),
  ),
  userRoute('DELETE', '/trusted_devices/{trusted_device_id}', (user, _, { path }) => {
    const device = findOwn(activeDevices(user), path.trusted_device_id, 'active trusted device');
    return change(device, { status: 'revoked', revoked_at: Date.now() });
  }),
];

function mark(user: User, state: SandboxState, name: Mark): User {
  if (name === 'ban') endSessions(state, user.id);
  return change(user, MARKS[name]);
}

/** Marks all users that the body names, or none: where one is missing it throws. */
function markAll(state: SandboxState, { body }: SandboxRequest, name: Mark) {
  const { user_ids } = readBody(body, { user_ids: required(texts) });
  const long = `user_ids takes 1 to 50 ids, not ${user_ids.length}.`;
  if (user_ids.length < 1 || user_ids.length > 50) throw apiError(400, 'bulk_size_exceeded', 'wrong bulk size', long);
  return user_ids.map((id) => state.get(users, id)).map((user) => userView(mark(user, state, name)));
}

function requirePassword({ password_enabled }: User): void {
  if (!password_enabled) throw apiError(400, 'no_password_set', 'no password set', 'This user has no password.');
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
  if (!totp_secret) throw apiError(400, 'totp_disabled', 'TOTP is disabled', 'This user has no authenticator.');
  const long = `The code is wrong. The TOTP code of everybody in the sandbox is ${CODE}.`;
  throw new ApiError(422, paramEntry('totp_incorrect_code', 'code', 'incorrect TOTP', long));
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
