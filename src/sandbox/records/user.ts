import { newId } from './id.ts';
import type { Metadata } from './metadata.ts';
import { placeholderPicture } from './picture.ts';

/** The verification of an address or number: in the sandbox, always by an administrator. */
interface Verification {
  object: 'verification_admin';
  status: 'verified';
  strategy: 'admin';
  attempts: null;
  expire_at: null;
}

/** The fields that email addresses, phone numbers and wallets share. */
interface Identification {
  id: string;
  verification: Verification | null;
  created_at: number;
  updated_at: number;
}
/** An email address of a user. */
export interface EmailAddress extends Identification {
  object: 'email_address';
  email_address: string;
  reserved: boolean;
  linked_to: never[];
}
/** A phone number of a user. */
export interface PhoneNumber extends Identification {
  object: 'phone_number';
  phone_number: string;
  reserved: boolean;
  linked_to: never[];
}
/** A web3 wallet of a user. */
export interface Web3Wallet extends Identification {
  object: 'web3_wallet';
  web3_wallet: string;
}

/** A user, stored as the API returns it; the password itself is never kept. */
export type User = ReturnType<typeof newUser>;

/** The fields that a new user can be given; the others start as they do at Clerk. */
export interface NewUser {
  id?: string;
  first_name?: string | null;
  last_name?: string | null;
  username?: string | null;
  external_id?: string | null;
  public_metadata?: Metadata;
  private_metadata?: Metadata;
  unsafe_metadata?: Metadata;
  email_addresses?: EmailAddress[];
  phone_numbers?: PhoneNumber[];
  web3_wallets?: Web3Wallet[];
  created_at?: number;
  last_sign_in_at?: number | null;
  last_active_at?: number | null;
  banned?: boolean;
  locked?: boolean;
  password_enabled?: boolean;
}

/** Makes a user record, with the first of each kind of identification as the primary one. */
export function newUser(given: NewUser) {
  const { id = newId('user'), created_at = Date.now(), ...rest } = given;
  const { email_addresses = [], phone_numbers = [], web3_wallets = [] } = rest;
  return {
    id,
    object: 'user' as const,
    external_id: null as string | null,
    primary_email_address_id: email_addresses[0]?.id ?? null,
    primary_phone_number_id: phone_numbers[0]?.id ?? null,
    primary_web3_wallet_id: web3_wallets[0]?.id ?? null,
    username: null as string | null,
    first_name: null as string | null,
    last_name: null as string | null,
    locale: null as string | null,
    ...placeholderPicture(id),
    public_metadata: {} as Metadata,
    private_metadata: {} as Metadata,
    unsafe_metadata: {} as Metadata,
    passkeys: [],
    password_enabled: false,
    two_factor_enabled: false,
    totp_enabled: false,
    backup_code_enabled: false,
    mfa_enabled_at: null as number | null,
    mfa_disabled_at: null,
    external_accounts: [] as { provider: string; provider_user_id: string }[],
    saml_accounts: [],
    enterprise_accounts: [],
    last_sign_in_at: null as number | null,
    banned: false,
    locked: false,
    lockout_expires_in_seconds: null,
    verification_attempts_remaining: 100,
    created_at,
    updated_at: created_at,
    delete_self_enabled: true,
    create_organization_enabled: true,
    create_organizations_limit: null as number | null,
    last_active_at: null as number | null,
    legal_accepted_at: null as number | null,
    bypass_client_trust: false,
    ...rest,
    email_addresses,
    phone_numbers,
    web3_wallets,
  };
}

/** Makes an email address record; `reserved` means not verified yet, but nobody else can claim it. */
export function newEmail(email_address: string, at: number, reserved = false): EmailAddress {
  return { ...identification(at, reserved), object: 'email_address', email_address, reserved, linked_to: [] };
}

/** Makes a phone number record; `reserved` as for an email address. */
export function newPhone(phone_number: string, at: number, reserved = false): PhoneNumber {
  return { ...identification(at, reserved), object: 'phone_number', phone_number, reserved, linked_to: [] };
}

/** Makes a web3 wallet record. */
export function newWallet(web3_wallet: string, at: number): Web3Wallet {
  return { ...identification(at, false), object: 'web3_wallet', web3_wallet };
}

function identification(at: number, reserved: boolean): Identification {
  const verification = { object: 'verification_admin', status: 'verified', strategy: 'admin' } as const;
  return {
    id: newId('idn'),
    verification: reserved ? null : { ...verification, attempts: null, expire_at: null },
    created_at: at,
    updated_at: at,
  };
}

/** Returns whether a user has this email address, in any case. */
export function hasEmail(user: User, email: string): boolean {
  return user.email_addresses.some((own) => own.email_address.toLowerCase() === email.toLowerCase());
}

/** Returns what others may see of a user. */
export function publicUserData(user: User) {
  const { id: user_id, first_name, last_name, image_url, has_image } = user;
  return { user_id, first_name, last_name, image_url, has_image, identifier: identifierOf(user) };
}

/** Returns the primary email address, or else what names the user best. */
function identifierOf(user: User): string {
  const email = user.email_addresses.find(({ id }) => id === user.primary_email_address_id);
  return email?.email_address ?? user.username ?? user.phone_numbers[0]?.phone_number ?? user.id;
}
