import { flag, integer, nullable, object, oneOf, text, texts, time } from '../../records/fields.ts';

/** The metadata of a user, for the endpoints that merge into it or replace it. */
export const METADATA = { public_metadata: object, private_metadata: object, unsafe_metadata: object } as const;

const SHARED = {
  external_id: nullable(text),
  first_name: nullable(text),
  last_name: nullable(text),
  locale: nullable(text),
  username: nullable(text),
  password: nullable(text),
  password_digest: nullable(text),
  password_hasher: text,
  skip_password_checks: nullable(flag),
  totp_secret: nullable(text),
  backup_codes: texts,
  delete_self_enabled: nullable(flag),
  create_organization_enabled: nullable(flag),
  create_organizations_limit: nullable(integer),
  legal_accepted_at: nullable(time),
  skip_legal_checks: nullable(flag),
  created_at: nullable(time),
  bypass_client_trust: nullable(flag),
} as const;
const STATUSES = { ...texts, allowed: oneOf('verified', 'reserved').allowed } as const;

/** The fields of `POST /users`. */
export const CREATE = {
  ...SHARED,
  email_address: { ...texts, format: 'email' },
  email_address_identification_status: STATUSES,
  phone_number: { ...texts, format: 'phone' },
  phone_number_identification_status: STATUSES,
  web3_wallet: texts,
  skip_password_requirement: nullable(flag),
  skip_user_requirement: nullable(flag),
  ...METADATA,
  banned: nullable(flag),
  locked: nullable(flag),
} as const;

/** The fields of `PATCH /users/{user_id}`: no metadata, which has an endpoint of its own. */
export const UPDATE = {
  ...SHARED,
  password_digest: text,
  primary_email_address_id: nullable(text),
  primary_phone_number_id: nullable(text),
  primary_web3_wallet_id: nullable(text),
  notify_primary_email_address_changed: nullable(flag),
  profile_image_id: nullable(text),
  sign_out_of_other_sessions: nullable(flag),
} as const;
