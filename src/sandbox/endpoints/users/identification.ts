import type { NewId } from '../../records/kind.ts';

/** A verification as Clerk shows it: by an administrator, by a code, or by an OAuth provider. */
export interface Verification {
  object: string;
  status: 'verified' | 'unverified' | 'failed' | 'expired';
  strategy: string;
  attempts: number | null;
  expire_at: number | null;
}

/** The state of a new address or number: one that is reserved isn't verified, and yet nobody else can claim it. */
export type Proof = 'verified' | 'unverified' | 'reserved';

/** An email address of a user. */
export type EmailAddress = ReturnType<typeof newEmail>;

/** A phone number of a user. */
export type PhoneNumber = ReturnType<typeof newPhone>;

/** Makes an email address. */
export function newEmail(newId: NewId, email_address: string, at: number, proof: Proof = 'verified') {
  const own = { reserved: proof === 'reserved', linked_to: links(), matches_sso_connection: false };
  return { object: 'email_address', email_address, ...own, ...identification(newId, at, proof) };
}

/** Makes a phone number. */
export function newPhone(newId: NewId, phone_number: string, at: number, proof: Proof = 'verified') {
  const own = { object: 'phone_number', phone_number, reserved: proof === 'reserved', linked_to: links() };
  const secondFactor = { reserved_for_second_factor: false, default_second_factor: false, backup_codes: null };
  return { ...identification(newId, at, proof), ...own, ...secondFactor };
}

/** Makes a web3 wallet. */
export function newWallet(newId: NewId, web3_wallet: string, at: number) {
  return { ...identification(newId, at, 'verified'), object: 'web3_wallet', web3_wallet };
}

/** Returns whether an administrator, a code or a provider has verified it. */
export function isVerified({ verification }: { verification: Verification | null }): boolean {
  return verification?.status === 'verified';
}

/** Returns whether it is its user's alone: verified, or reserved for them. */
export function isClaimed(own: { verification: Verification | null; reserved?: boolean }): boolean {
  return own.reserved || isVerified(own);
}

/** Returns the address or number itself. */
export function identifierOf(own: { object: string }): string {
  return (own as Record<string, unknown>)[own.object] as string;
}

/** Returns a verification by an administrator. */
export function verifiedByAdmin(): Verification {
  return { object: 'verification_admin', status: 'verified', strategy: 'admin', attempts: null, expire_at: null };
}

const links = (): { type: string; id: string }[] => [];

function identification(newId: NewId, at: number, proof: Proof) {
  const verification = proof === 'verified' ? verifiedByAdmin() : null;
  return { id: newId('idn'), verification, created_at: at, updated_at: at };
}
