import { setFields } from '../../http/resource.ts';
import { apiError, invalidParam, paramError, takenParam } from '../../records/errors.ts';
import { alike, type Body, flag, integer, nullable, oneOf, text, texts, time } from '../../records/fields.ts';
import type { SandboxState } from '../../records/state.ts';
import { isVerified } from './identification.ts';
import { endSessions } from './sessions.ts';
import { type User, users } from './user.ts';
import { isTaken, PRIMARIES, settleUser, UNIQUE } from './user-consistency.ts';

const SHARED = {
  ...alike(nullable(text), 'external_id', 'first_name', 'last_name', 'locale', 'username'),
  ...alike(nullable(text), 'password', 'password_digest', 'totp_secret'),
  ...alike(nullable(flag), 'skip_password_checks', 'skip_legal_checks', 'bypass_client_trust'),
  ...alike(nullable(flag), 'delete_self_enabled', 'create_organization_enabled'),
  ...alike(nullable(time), 'created_at', 'legal_accepted_at'),
  create_organizations_limit: nullable(integer),
  password_hasher: text,
  backup_codes: texts,
} as const;
const STATUSES = { ...texts, allowed: oneOf('verified', 'reserved').allowed } as const;

/** The fields of `POST /users`, but for its metadata. */
export const CREATE = {
  ...SHARED,
  email_address: { ...texts, format: 'email' },
  phone_number: { ...texts, format: 'phone' },
  web3_wallet: texts,
  ...alike(STATUSES, 'email_address_identification_status', 'phone_number_identification_status'),
  ...alike(nullable(flag), 'skip_password_requirement', 'skip_user_requirement', 'banned', 'locked'),
} as const;

/** The fields of `PATCH /users/{user_id}`: no metadata, which has an endpoint of its own. */
export const UPDATE = {
  ...SHARED,
  password_digest: text,
  ...alike(nullable(text), 'primary_email_address_id', 'primary_phone_number_id', 'primary_web3_wallet_id'),
  ...alike(nullable(flag), 'notify_primary_email_address_changed', 'sign_out_of_other_sessions'),
  profile_image_id: nullable(text),
} as const;

type Given = Partial<Body<typeof CREATE>>;

/**
 * Returns what a new user is made of; the rest of the body is for `setGiven`.
 * @throws ApiError 422 for an identifier that is taken, or no identifier at all (unless `skip_user_requirement`)
 */
export function newUser(body: Body<typeof CREATE>, state: SandboxState) {
  const { email_address = [], phone_number = [], web3_wallet = [] } = body;
  const known = [...email_address, ...phone_number, ...web3_wallet, body.username].filter(Boolean);
  if (known.length === 0 && !body.skip_user_requirement) {
    const long = 'A user needs an email address, a phone number, a web3 wallet or a username.';
    throw apiError(422, 'form_data_missing', long, { param_names: ['email_address'] });
  }
  const reserved = [...readReserved(body, 'email_address'), ...readReserved(body, 'phone_number')];
  checkPassword(body);
  checkUnique(state, null, body);
  return { email_address, phone_number, web3_wallet, reserved };
}

/**
 * Changes a user, and returns the primary ids to set; nothing changes when it throws.
 * @throws ApiError 422 as for `newUser` and for a primary id of somebody else, 409 for an external id that is taken
 */
export function updateUser(user: User, body: Body<typeof UPDATE>, state: SandboxState): Partial<User> {
  if (body.sign_out_of_other_sessions && !body.password) {
    const long = 'sign_out_of_other_sessions needs a password beside it.';
    throw paramError('sign_out_of_other_sessions', 'form_conditional_param_disallowed', long);
  }
  checkPassword(body);
  checkUnique(state, user, body);
  const primaries: Partial<User> = {};
  for (const [param, list] of Object.entries(PRIMARIES) as [keyof typeof PRIMARIES, 'email_addresses'][]) {
    const id = body[param];
    if (!id) continue;
    const own = user[list].find((each) => each.id === id);
    if (!own) throw paramError(param, 'form_resource_not_found', `${id} does not belong to this user.`);
    if (!isVerified(own)) throw paramError(param, 'form_verification_needed', `${id} is not verified.`);
    primaries[param] = id;
  }
  setGiven(user, body);
  if (body.profile_image_id) user.has_image = true;
  if (body.sign_out_of_other_sessions) endSessions(state, user.id);
  return primaries;
}

/** Sets what a body says of a user. */
export function setGiven(user: User, body: Given): undefined {
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

function checkPassword({ password, password_digest, password_hasher, skip_password_checks }: Given): void {
  if (password && password.length < 8 && !skip_password_checks) {
    throw paramError('password', 'form_password_length_too_short', 'A password has at least 8 characters.');
  }
  if (password_digest && !password_hasher) {
    throw paramError('password_hasher', 'form_conditional_param_missing', 'password_digest needs password_hasher.');
  }
}

/** Throws when another user has one of the identifiers: 422, or 409 for the external id of a user that there is. */
function checkUnique(state: SandboxState, user: User | null, body: Given): void {
  for (const param of Object.keys(UNIQUE) as (keyof typeof UNIQUE)[]) {
    const isOther = (name: string) => name !== '' && isTaken(state, user, param, name);
    if ([body[param] ?? []].flat().some(isOther)) throw takenParam(param, user && param === 'external_id' ? 409 : 422);
  }
}

/** Returns the reserved addresses or numbers; throws 422 when the lists differ in length. */
function readReserved(body: Given, param: 'email_address' | 'phone_number'): string[] {
  const name = `${param}_identification_status` as const;
  const { [name]: statuses = [], [param]: values = [] } = body;
  if (statuses.length > 0 && statuses.length !== values.length) {
    throw invalidParam(name, `${name} must have one item for each ${param}.`);
  }
  return values.filter((_, i) => statuses[i] === 'reserved');
}
