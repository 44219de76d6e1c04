import type { Field } from '../http/body.ts';

const TEXT = { kind: 'string', nullable: true } as const satisfies Field;
const FLAG = { kind: 'boolean', nullable: true } as const satisfies Field;
const TIME = { kind: 'string', nullable: true, format: 'time' } as const satisfies Field;
const TEXTS = { kind: 'strings' } as const satisfies Field;
const METADATA = { kind: 'object' } as const satisfies Field;
const STATUSES = { kind: 'strings', allowed: ['verified', 'reserved'] } as const satisfies Field;

const SHARED = {
  external_id: TEXT,
  first_name: TEXT,
  last_name: TEXT,
  locale: TEXT,
  username: TEXT,
  password: TEXT,
  password_digest: TEXT,
  password_hasher: { kind: 'string' },
  skip_password_checks: FLAG,
  totp_secret: TEXT,
  backup_codes: TEXTS,
  delete_self_enabled: FLAG,
  create_organization_enabled: FLAG,
  create_organizations_limit: { kind: 'integer', nullable: true },
  legal_accepted_at: TIME,
  skip_legal_checks: FLAG,
  created_at: TIME,
  bypass_client_trust: FLAG,
} as const;
/** The fields of `POST /users`. */
export const CREATE = {
  ...SHARED,
  email_address: { kind: 'strings', format: 'email' },
  email_address_identification_status: STATUSES,
  phone_number: { kind: 'strings', format: 'phone' },
  phone_number_identification_status: STATUSES,
  web3_wallet: TEXTS,
  skip_password_requirement: FLAG,
  skip_user_requirement: FLAG,
  public_metadata: METADATA,
  private_metadata: METADATA,
  unsafe_metadata: METADATA,
  banned: FLAG,
  locked: FLAG,
} as const;
/** The fields of `PATCH /users/{user_id}`: no metadata, which has an endpoint of its own. */
export const UPDATE = {
  ...SHARED,
  password_digest: { kind: 'string' },
  primary_email_address_id: TEXT,
  primary_phone_number_id: TEXT,
  primary_web3_wallet_id: TEXT,
  notify_primary_email_address_changed: FLAG,
  profile_image_id: TEXT,
  sign_out_of_other_sessions: FLAG,
} as const;
