import {
  formatted,
  idOf,
  integer,
  moment,
  nameOf,
  nullable,
  object,
  oneOf,
  required,
  text,
} from '../../records/fields.ts';
import { defineKind, type RowOf } from '../../records/kind.ts';
import type { SandboxState } from '../../records/state.ts';
import { expiryOf, INVITATION_STATUSES, invitationLink } from '../access/invitation.ts';
import { roles } from '../roles/role.ts';
import { publicUserData, users } from '../users/user.ts';

/** An invitation to an organization, as stored. */
export type OrganizationInvitation = RowOf<typeof organizationInvitations>;

/** Invitations to organizations. Only a pending one has a link that can be followed. */
export const organizationInvitations = defineKind({
  key: 'organization_invitations',
  noun: 'organization invitation',
  prefix: 'orginv',
  fields: {
    organization_id: required(idOf('organizations')),
    email_address: required(formatted('email')),
    role: required(nameOf('organization_roles')),
    inviter_id: nullable(idOf('users')),
    status: oneOf(...INVITATION_STATUSES),
    public_metadata: object,
    private_metadata: object,
    redirect_url: nullable(text),
    expires_in_days: nullable(integer),
    expires_at: nullable(moment),
  },
  defaults: {
    object: 'organization_invitation',
    inviter_id: null,
    status: 'pending',
    public_metadata: {},
    private_metadata: {},
    url: null,
  },
  derive: ({ status, redirect_url, expires_in_days, expires_at, created_at }, newId) => ({
    redirect_url: undefined,
    expires_in_days: undefined,
    url: status === 'pending' ? invitationLink(redirect_url ?? 'https://accounts.example.com/sign-in', newId) : null,
    expires_at: expires_at ?? expiryOf(created_at, expires_in_days),
  }),
});

/** Returns an invitation as the API does: with the name of its role and the public data of its inviter. */
export function organizationInvitationView(invitation: OrganizationInvitation, state: SandboxState) {
  const inviter = state.all(users).get(invitation.inviter_id ?? '');
  return {
    ...invitation,
    // The role of one that isn't pending any more may have been deleted.
    role_name: state.find(roles, ({ key }) => key === invitation.role)?.name ?? invitation.role,
    public_inviter_data: inviter ? publicUserData(inviter) : null,
  };
}
