import * as field from '../../records/fields.ts';
import { defineKind, type RowOf } from '../../records/kind.ts';
import { isClaimed, newEmail, newPhone, newWallet } from './identification.ts';
import { pictureOf } from './picture.ts';
import { newExternalAccount, newPasskey, newTrustedDevice } from './sign-in-means.ts';

const { alike, flag, list, moment, nullable, object, required, text, texts } = field;

/** A user, stored as the API returns it but for what is `hidden`, which `userView` leaves out. */
export type User = RowOf<typeof users>;

/** Users; the first verified or reserved one of each kind of identification is the primary one. */
export const users = defineKind({
  key: 'users',
  prefix: 'user',
  fields: {
    email_address: { ...texts, format: 'email' },
    phone_number: { ...texts, format: 'phone' },
    web3_wallet: texts,
    ...alike(nullable(text), 'first_name', 'last_name', 'username', 'external_id', 'locale', 'password', 'totp_secret'),
    ...alike(object, 'public_metadata', 'private_metadata', 'unsafe_metadata'),
    ...alike(texts, 'backup_codes', 'reserved', 'unverified', 'passkeys'),
    ...alike(nullable(flag), 'banned', 'locked'),
    ...alike(nullable(moment), 'last_sign_in_at', 'last_active_at'),
    create_organizations_limit: nullable(field.integer),
    external_accounts: list({ provider: required(text), email_address: required(field.formatted('email')) }),
    trusted_devices: list({ name: required(text), platform: required(field.oneOf('ios', 'android')) }),
  },
  defaults: {
    object: 'user',
    ...alike(null, 'external_id', 'username', 'first_name', 'last_name', 'locale', 'create_organizations_limit'),
    ...alike(null, 'last_sign_in_at', 'last_active_at'),
    ...alike(null as number | null, 'password_last_updated_at', 'mfa_disabled_at', 'legal_accepted_at'),
    public_metadata: {},
    private_metadata: {},
    unsafe_metadata: {},
    saml_accounts: [],
    enterprise_accounts: [],
    banned: false,
    locked: false,
    lockout_expires_in_seconds: null as number | null,
    verification_attempts_remaining: 100,
    delete_self_enabled: true,
    create_organization_enabled: true,
    bypass_client_trust: false,
    deprovisioned: false,
  },
  derive(given, newId) {
    const { id, created_at } = given;
    const proof = (name: string) =>
      given.reserved?.includes(name) ? 'reserved' : given.unverified?.includes(name) ? 'unverified' : 'verified';
    const email_addresses = (given.email_address ?? []).map((name) => newEmail(newId, name, created_at, proof(name)));
    const phone_numbers = (given.phone_number ?? []).map((name) => newPhone(newId, name, created_at, proof(name)));
    const web3_wallets = (given.web3_wallet ?? []).map((name) => newWallet(newId, name, created_at));
    const external_accounts = (given.external_accounts ?? []).map((account) =>
      newExternalAccount(newId, account, given, created_at),
    );
    for (const { provider, email_address, identification_id } of external_accounts) {
      const email = email_addresses.find((own) => own.email_address === email_address);
      email?.linked_to.push({ type: provider, id: identification_id });
    }
    const [totp_enabled, backup_code_enabled] = [Boolean(given.totp_secret), Boolean(given.backup_codes?.length)];
    const devices = (given.trusted_devices ?? []).map((device) => newTrustedDevice(newId, device, created_at));
    return {
      email_addresses,
      phone_numbers,
      web3_wallets,
      primary_email_address_id: email_addresses.find(isClaimed)?.id ?? null,
      primary_phone_number_id: phone_numbers.find(isClaimed)?.id ?? null,
      primary_web3_wallet_id: web3_wallets[0]?.id ?? null,
      external_accounts,
      passkeys: (given.passkeys ?? []).map((name) => newPasskey(newId, name, created_at)),
      password_enabled: Boolean(given.password),
      password_last_updated_at: given.password ? created_at : null,
      two_factor_enabled: totp_enabled || backup_code_enabled,
      mfa_enabled_at: totp_enabled || backup_code_enabled ? created_at : null,
      totp_enabled,
      backup_code_enabled,
      hidden: {
        password: given.password ?? null,
        compromised: false,
        totp_secret: given.totp_secret ?? null,
        backup_codes: given.backup_codes ?? [],
        trusted_devices: devices,
      },
      // At the end: what follows a spread takes V8 twenty times as long.
      ...pictureOf(id),
      ...WITHOUT_INPUTS,
    };
  },
  names: (user) => [user.username, user.external_id, ...user.email_addresses.map((email) => email.email_address)],
});

/** The fields that a user is made of and that it hasn't itself. */
const ADDRESSES = { email_address: undefined, phone_number: undefined, web3_wallet: undefined, unverified: undefined };
const SECRETS = { password: undefined, totp_secret: undefined, backup_codes: undefined, trusted_devices: undefined };
const WITHOUT_INPUTS = { ...ADDRESSES, ...SECRETS, reserved: undefined };

/** Returns a user as the API shows it. */
export function userView({ hidden: _, ...user }: User) {
  return user;
}

/** Returns whether a user has this email address, in any case. */
export function hasEmail(user: User, email: string): boolean {
  return user.email_addresses.some((own) => own.email_address.toLowerCase() === email.toLowerCase());
}

/** Returns what others may see of a user; the identifier is the primary email address, or else what names them best. */
export function publicUserData(user: User) {
  const { id: user_id, first_name, last_name, image_url, has_image } = user;
  const email = user.email_addresses.find(({ id }) => id === user.primary_email_address_id);
  const identifier = email?.email_address ?? user.username ?? user.phone_numbers[0]?.phone_number ?? user.id;
  return { user_id, first_name, last_name, image_url, has_image, identifier };
}
