import { type Body, readBody } from '../http/body.ts';
import { ApiError, apiError, disallowedParam, invalidParam, paramEntry, takenParam } from '../records/errors.ts';
import type { SandboxState } from '../records/state.ts';
import { hasEmail, newEmail, newPhone, newUser, newWallet, type User } from '../records/user.ts';
import { CREATE, UPDATE } from './user-fields.ts';

/** Fields that a body sets as they are; `null` empties the first group and leaves the second alone. */
const EMPTIABLE = ['external_id', 'first_name', 'last_name', 'locale', 'create_organizations_limit'] as const;
const SETTABLE = [
  'delete_self_enabled',
  'create_organization_enabled',
  'bypass_client_trust',
  'banned',
  'locked',
] as const;
const PRIMARIES = {
  primary_email_address_id: 'email_addresses',
  primary_phone_number_id: 'phone_numbers',
  primary_web3_wallet_id: 'web3_wallets',
} as const;

/**
 * Adds a user.
 * @throws ApiError 422 for a body that can't be read, an identifier that is taken, or no identifier at all (unless
 *   `skip_user_requirement`)
 */
export function createUser(state: SandboxState, given: unknown): User {
  const body = readBody(given, CREATE);
  const { email_address = [], phone_number = [], web3_wallet = [] } = body;
  const known = [...email_address, ...phone_number, ...web3_wallet, body.username].filter(Boolean);
  if (known.length === 0 && !body.skip_user_requirement) {
    const long = 'A user needs an email address, a phone number, a web3 wallet or a username.';
    throw apiError(422, 'form_data_missing', 'missing data', long, { param_names: ['email_address'] });
  }
  const now = Date.now();
  const reserved = readReservations(body);
  const user = newUser({
    email_addresses: email_address.map((email, i) => newEmail(email, now, reserved('email_address', i))),
    phone_numbers: phone_number.map((phone, i) => newPhone(phone, now, reserved('phone_number', i))),
    web3_wallets: web3_wallet.map((wallet) => newWallet(wallet, now)),
    public_metadata: body.public_metadata ?? {},
    private_metadata: body.private_metadata ?? {},
    unsafe_metadata: body.unsafe_metadata ?? {},
  });
  checkUnique(state, user, body);
  setFields(user, body);
  state.users.push(user);
  return user;
}

/**
 * Changes a user; nothing changes when it throws.
 * @throws ApiError 422 as for `createUser` and for a primary id of somebody else, 409 for an external id that is taken
 */
export function updateUser(state: SandboxState, user: User, given: unknown): User {
  const body = readBody(given, UPDATE);
  if (body.sign_out_of_other_sessions && !body.password) {
    throw disallowedParam('sign_out_of_other_sessions', 'sign_out_of_other_sessions needs a password beside it.');
  }
  checkUnique(state, user, body, { external_id: 409 });
  const primaries: Partial<User> = {};
  for (const [param, list] of Object.entries(PRIMARIES) as [keyof typeof PRIMARIES, 'email_addresses'][]) {
    const id = body[param];
    if (id) primaries[param] = findVerified(user[list], id, param);
  }
  setFields(user, body);
  Object.assign(user, primaries, { updated_at: Date.now() });
  if (body.profile_image_id) user.has_image = true;
  for (const session of state.sessions) {
    const ends = body.sign_out_of_other_sessions && session.user_id === user.id && session.status === 'active';
    if (ends) Object.assign(session, { status: 'revoked', updated_at: user.updated_at });
  }
  return user;
}

function setFields(user: User, body: Partial<Body<typeof CREATE>>): void {
  checkPassword(body);
  const target = user as Record<string, unknown>;
  for (const name of EMPTIABLE) if (body[name] !== undefined) target[name] = body[name];
  for (const name of SETTABLE) if (typeof body[name] === 'boolean') target[name] = body[name];
  if (body.username !== undefined) user.username = body.username || null;
  if (body.password || body.password_digest) user.password_enabled = true;
  if (body.legal_accepted_at) user.legal_accepted_at = Date.parse(body.legal_accepted_at);
  if (body.created_at) user.created_at = Date.parse(body.created_at);
  if (body.totp_secret) user.totp_enabled = true;
  if (body.backup_codes?.length) user.backup_code_enabled = true;
  if (body.totp_secret || body.backup_codes?.length) {
    Object.assign(user, { two_factor_enabled: true, mfa_enabled_at: Date.now() });
  }
}

function checkPassword(body: Partial<Body<typeof CREATE>>): void {
  if (body.password && body.password.length < 8 && !body.skip_password_checks) {
    const long = 'A password has at least 8 characters.';
    throw new ApiError(422, paramEntry('form_password_length_too_short', 'password', 'is too short', long));
  }
  if (body.password_digest && !body.password_hasher) {
    const long = 'password_hasher must be included with password_digest.';
    throw new ApiError(422, paramEntry('form_conditional_param_missing', 'password_hasher', 'is missing', long));
  }
}

/** Throws when another user has one of the identifiers: 422, or the status given for that parameter. */
function checkUnique(
  state: SandboxState,
  user: User,
  body: Partial<Body<typeof CREATE>>,
  statuses: Record<string, number> = {},
): void {
  const others = state.users.filter((other) => other !== user);
  const same = (a: string | null, b: string) => a?.toLowerCase() === b.toLowerCase();
  const taken: Record<string, (value: string) => boolean> = {
    email_address: (value) => others.some((o) => hasEmail(o, value)),
    phone_number: (value) => others.some((o) => o.phone_numbers.some((p) => p.phone_number === value)),
    web3_wallet: (value) => others.some((o) => o.web3_wallets.some((w) => same(w.web3_wallet, value))),
    username: (value) => others.some((o) => same(o.username, value)),
    external_id: (value) => others.some((o) => o.external_id === value),
  };
  for (const [param, isTaken] of Object.entries(taken)) {
    const values = [body[param as keyof typeof body] ?? []].flat() as string[];
    if (values.some((value) => value !== '' && isTaken(value))) throw takenParam(param, statuses[param]);
  }
}

/** Returns a test for reserved addresses and numbers, which throws 422 when the lists differ in length. */
function readReservations(body: Body<typeof CREATE>) {
  return (param: 'email_address' | 'phone_number', i: number): boolean => {
    const statuses = body[`${param}_identification_status`] ?? [];
    if (statuses.length > 0 && statuses.length !== body[param]?.length) {
      const name = `${param}_identification_status`;
      throw invalidParam(name, `${name} must have one item for each ${param}.`);
    }
    return statuses[i] === 'reserved';
  };
}

function findVerified(identifications: { id: string; verification: unknown }[], id: string, param: string): string {
  const found = identifications.find((identification) => identification.id === id);
  const code = found ? 'form_verification_needed' : 'form_resource_not_found';
  const long = found ? `${id} is not verified.` : `${id} does not belong to this user.`;
  if (!found?.verification) throw new ApiError(422, paramEntry(code, param, 'is invalid', long));
  return id;
}
