import type { NewId } from '../../records/kind.ts';
import { MONTH } from '../../records/time.ts';
import { pictureOf } from './picture.ts';

const GOOGLE = 'https://www.googleapis.com/auth/userinfo';
const SCOPES = `email ${GOOGLE}.email ${GOOGLE}.profile openid profile`;
const VERIFIED = { status: 'verified', attempts: null } as const;

/** Makes a passkey, used once. */
export function newPasskey(newId: NewId, name: string, at: number) {
  const proof = { object: 'verification_passkey', strategy: 'passkey', nonce: 'nonce', ...VERIFIED, expire_at: null };
  return { id: newId('idn'), object: 'passkey', name, last_used_at: at, verification: proof };
}

/** Makes an account at an OAuth provider, as Google's looks. */
export function newExternalAccount(
  newId: NewId,
  { provider, email_address }: { provider: string; email_address: string },
  { first_name, last_name }: { first_name?: string | null; last_name?: string | null },
  at: number,
) {
  const id = newId('eac');
  const ids = { object: 'external_account', id, identification_id: newId('idn'), created_at: at, updated_at: at };
  const account = {
    provider,
    provider_user_id: Buffer.from(id).readBigUInt64BE(4).toString(),
    approved_scopes: SCOPES,
  };
  const names = { first_name: first_name ?? '', last_name: last_name ?? '', username: null, phone_number: null };
  const address = { email_address, email_address_verified: true, label: null, public_metadata: {} };
  const pictures = { avatar_url: `https://pictures.example.com/a/${id}=s1000-c`, image_url: pictureOf(id).image_url };
  const proof = { object: 'verification_oauth', strategy: provider, ...VERIFIED, expire_at: at + MONTH };
  return { verification: proof, ...ids, ...account, ...address, ...names, ...pictures };
}

/** Makes a device that may sign in by its key. */
export function newTrustedDevice(newId: NewId, given: { name: string; platform: string }, at: number) {
  const own = { ...given, algorithm: 'ES256', app_identifier: 'com.example.app' };
  const state = { status: 'active' as 'active' | 'revoked', revoked_at: null as number | null };
  const times = { created_at: at, updated_at: at, last_used_at: at };
  return { id: newId('td'), object: 'trusted_device', ...own, ...state, ...times };
}
