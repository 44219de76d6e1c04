import { newId, randomText } from './id.ts';
import { expiry } from './invitation.ts';
import { findRole } from './role.ts';
import type { Metadata, SandboxState } from './state.ts';
import { identifierOf } from './user.ts';

export type InvitationStatus = 'pending' | 'accepted' | 'revoked' | 'expired';

/** What is stored of an invitation to an organization. */
export type OrganizationInvitation = ReturnType<typeof newOrganizationInvitation>;

/** What a new invitation to an organization may bring. */
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

/** An invitation record. Only a pending one has a link that can be followed. */
export function newOrganizationInvitation(given: NewOrganizationInvitation) {
  const { id = newId('orginv'), created_at = Date.now(), redirect_url, expires_in_days, ...rest } = given;
  const { status = 'pending' } = rest;
  const link = `${redirect_url ?? 'https://accounts.example.com/sign-in'}?__clerk_ticket=${randomText(24)}`;
  return {
    object: 'organization_invitation' as const,
    id,
    inviter_id: null as string | null,
    public_metadata: {} as Metadata,
    private_metadata: {} as Metadata,
    url: status === 'pending' ? link : null,
    expires_at: expiry(created_at, expires_in_days),
    created_at,
    updated_at: created_at,
    ...rest,
    status: status as InvitationStatus,
  };
}

/** An invitation as the API answers it: with the role's name and the public side of the inviter. */
export function organizationInvitationView(state: SandboxState, invitation: OrganizationInvitation) {
  const inviter = state.users.find(({ id }) => id === invitation.inviter_id);
  return {
    ...invitation,
    role_name: findRole(invitation.role).name,
    public_inviter_data: inviter
      ? {
          user_id: inviter.id,
          first_name: inviter.first_name,
          last_name: inviter.last_name,
          image_url: inviter.image_url,
          has_image: inviter.has_image,
          identifier: identifierOf(inviter),
        }
      : null,
  };
}
