import { newId, randomText } from './id.ts';
import type { Metadata } from './metadata.ts';
import { DAY } from './time.ts';

/** Every status that an invitation can have, to the application or to an organization. */
export const INVITATION_STATUSES = ['pending', 'accepted', 'revoked', 'expired'] as const;

/** The status of an invitation. */
export type InvitationStatus = (typeof INVITATION_STATUSES)[number];

/** An invitation to the application, stored as the API returns it. */
export type Invitation = ReturnType<typeof newInvitation>;

/** The fields that a new invitation can be given. */
export interface NewInvitation {
  id?: string;
  email_address: string;
  status?: InvitationStatus;
  public_metadata?: Metadata;
  redirect_url?: string | undefined;
  expires_in_days?: number | null | undefined;
  created_at?: number;
}

/** Makes a record of an invitation to the application. */
export function newInvitation(given: NewInvitation) {
  const { id = newId('inv'), created_at = Date.now(), redirect_url, expires_in_days, ...rest } = given;
  const { status = 'pending' } = rest;
  return {
    object: 'invitation' as const,
    id,
    public_metadata: {} as Metadata,
    url: invitationLink(redirect_url ?? 'https://accounts.example.com/sign-up'),
    expires_at: expiryTime(created_at, expires_in_days),
    created_at,
    updated_at: created_at,
    ...rest,
    revoked: status === 'revoked',
    status: status as InvitationStatus,
  };
}

/** Returns a link with a ticket of its own, as invitations are accepted with. */
export function invitationLink(page: string): string {
  return `${page}?__clerk_ticket=${randomText(24)}`;
}

/** Returns when an invitation expires: after that many days, 30 unless given. */
export function expiryTime(created_at: number, days: number | null | undefined): number {
  return created_at + (days ?? 30) * DAY;
}
