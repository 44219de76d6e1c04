import { newId } from './id.ts';
import { expiryTime, type InvitationStatus, invitationLink } from './invitation.ts';
import type { Metadata } from './metadata.ts';

/** An invitation to an organization, as stored. */
export type OrganizationInvitation = ReturnType<typeof newOrganizationInvitation>;

/** The fields that a new invitation to an organization can be given. */
export interface NewOrganizationInvitation {
  id?: string;
  organization_id: string;
  email_address: string;
  role: string;
  inviter_id?: string | null;
  status?: InvitationStatus;
  public_metadata?: Metadata;
  private_metadata?: Metadata;
  redirect_url?: string | null | undefined;
  expires_in_days?: number | null | undefined;
  created_at?: number;
}

/** Makes a record of an invitation to an organization. Only a pending one has a link that can be followed. */
export function newOrganizationInvitation(given: NewOrganizationInvitation) {
  const { id = newId('orginv'), created_at = Date.now(), redirect_url, expires_in_days, ...rest } = given;
  const { status = 'pending' } = rest;
  return {
    object: 'organization_invitation' as const,
    id,
    inviter_id: null as string | null,
    public_metadata: {} as Metadata,
    private_metadata: {} as Metadata,
    url: status === 'pending' ? invitationLink(redirect_url ?? 'https://accounts.example.com/sign-in') : null,
    expires_at: expiryTime(created_at, expires_in_days),
    created_at,
    updated_at: created_at,
    ...rest,
    status: status as InvitationStatus,
  };
}
