import { readBody } from '../../http/body.ts';
import { setFields } from '../../http/resource.ts';
import { ApiError, apiError, disallowedParam, invalidParam, paramEntry, takenParam } from '../../records/errors.ts';
import type { Body } from '../../records/fields.ts';
import { change, type SandboxState } from '../../records/state.ts';
import { isVerified } from './identification.ts';
import { endSessions } from './session.ts';
import { type User, users } from './user.ts';
import { isTaken, PRIMARIES, settleUser, UNIQUE } from './user-consistency.ts';
import { CREATE, UPDATE } from './user-fields.ts';

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
  const reserved = [...readReserved(body, 'email_address'), ...readReserved(body, 'phone_number')];
  checkPassword(body);
  checkUnique(state, null, body);
  const user = state.insert(users, { email_address, phone_number, web3_wallet, reserved });
  setGiven(user, body);
  return user;
}

/**
 * Changes a user; nothing changes when it throws.
 * @throws ApiError 422 as for `createUser` and for a primary id of somebody else, 409 for an external id that is taken
 */
export function updateUser(state: SandboxState, user: User, given: unknown): void {
  const body = readBody(given, UPDATE);
  if (body.sign_out_of_other_sessions && !body.password) {
    throw disallowedParam('sign_out_of_other_sessions', 'sign_out_of_other_sessions needs a password beside it.');
  }
  checkPassword(body);
  checkUnique(state, user, body);
  const primaries: Partial<User> = {};
  for (const [param, list] of Object.entries(PRIMARIES) as [keyof typeof PRIMARIES, 'email_addresses'][]) {
    const id = body[param];
    if (id) primaries[param] = findVerified(user[list], id, param);
  }
  setGiven(user, body);
  change(user, primaries);
  if (body.profile_image_id) user.has_image = true;
  if (body.sign_out_of_other_sessions) endSessions(state, user.id);
}

function setGiven(user: User, body: Partial<Body<typeof CREATE>>): void {
  setFields(users, user, Object.fromEntries(Object.entries(body).filter(([name]) => name in users.defaults)));
  if (body.username !== undefined) user.username = body.username || null;
  if (body.password || body.password_digest) {
    Object.assign(user, { password_enabled: true, password_last_updated_at: Date.now() });
    Object.assign(user.hidden, { password: body.password ?? null, compromised: false });
  }
  if (body.created_at) user.created_at = body.created_at;
  if (body.totp_secret) user.hidden.totp_secret = body.totp_secret;
  if (body.backup_codes?.length) user.hidden.backup_codes = body.backup_codes;
  settleUser(user);
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

/** Throws when another user has one of the identifiers: 422, or 409 for the external id of a user that there is. */
function checkUnique(state: SandboxState, user: User | null, body: Partial<Body<typeof CREATE>>): void {
  for (const param of Object.keys(UNIQUE) as (keyof typeof UNIQUE)[]) {
    const isOther = (name: string) => name !== '' && isTaken(state, user, param, name);
    if ([body[param] ?? []].flat().some(isOther)) throw takenParam(param, user && param === 'external_id' ? 409 : 422);
  }
}

/** Returns the reserved addresses or numbers; throws 422 when the lists differ in length. */
function readReserved(body: Body<typeof CREATE>, param: 'email_address' | 'phone_number'): string[] {
  const statuses = body[`${param}_identification_status`] ?? [];
  const values = body[param] ?? [];
  if (statuses.length > 0 && statuses.length !== values.length) {
    const name = `${param}_identification_status`;
    throw invalidParam(name, `${name} must have one item for each ${param}.`);
  }
  return values.filter((_, i) => statuses[i] === 'reserved');
}

function findVerified(
  identifications: { id: string; verification: User['email_addresses'][number]['verification'] }[],
  id: string,
  param: string,
): string {
  const found = identifications.find((identification) => identification.id === id);
  const code = found ? 'form_verification_needed' : 'form_resource_not_found';
  const long = found ? `${id} is not verified.` : `${id} does not belong to this user.`;
  if (!found || !isVerified(found)) throw new ApiError(422, paramEntry(code, param, 'is invalid', long));
  return id;
}
