import { newId, randomText } from './id.ts';
import type { InvitationStatus } from './organization-invitation.ts';
import type { Metadata } from './state.ts';

const DAY = 86_400_000;

/** An invitation to the application, stored as the API answers it. */
export type Invitation = ReturnType<typeof newInvitation>;

/** What a new invitation may bring. */
export interface NewInvitation {
  id?: string;
  email_address: string;
  status?: InvitationStatus;
  public_metadata?: Metadata;
  redirect_url?: string | undefined;
  expires_in_days?: number | null | undefined;
  created_at?: number;
}

/** An invitation record. */
export function newInvitation(given: NewInvitation) {
  const { id = newId('inv'), created_at = Date.now(), redirect_url, expires_in_days, ...rest } = given;
  const { status = 'pending' } = rest;
  return {
    object: 'invitation' as const,
    id,
    public_metadata: {} as Metadata,
    url: `${redirect_url ?? 'https://accounts.example.com/sign-up'}?__clerk_ticket=${randomText(24)}`,
    expires_at: expiry(created_at, expires_in_days),
    created_at,
    updated_at: created_at,
    ...rest,
    revoked: status === 'revoked',
    status: status as InvitationStatus,
  };
}

/** When an invitation of that many days (30 if nobody says) runs out. */
export function expiry(created_at: number, days: number | null | undefined): number {
  return created_at + (days ?? 30) * DAY;
}
