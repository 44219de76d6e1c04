import { type Fields, readBody } from '../http/body.ts';
import { sortRows, wrapPage } from '../http/paging.ts';
import { readChoices } from '../http/query.ts';
import type { Route, SandboxRequest } from '../http/router.ts';
import { alreadyMember, apiError } from '../records/errors.ts';
import { INVITATION_STATUSES } from '../records/invitation.ts';
import { newOrganizationInvitation, type OrganizationInvitation } from '../records/organization-invitation.ts';
import { findRole } from '../records/role.ts';
import { findById, type SandboxState } from '../records/state.ts';
import { hasEmail } from '../records/user.ts';
import { checkNotInvited } from './invitations.ts';
import { organizationInvitationView } from './organization-invitation-view.ts';
import { isAdmin, membersOf } from './organization-view.ts';
import { organizationOf } from './organizations.ts';

const CREATE = {
  email_address: { kind: 'string', required: true, format: 'email' },
  role: { kind: 'string', required: true },
  inviter_user_id: { kind: 'string', nullable: true },
  public_metadata: { kind: 'object', nullable: true },
  private_metadata: { kind: 'object', nullable: true },
  redirect_url: { kind: 'string', nullable: true },
  expires_in_days: { kind: 'integer', nullable: true, min: 1, max: 365 },
  notify: { kind: 'boolean', nullable: true },
} as const satisfies Fields;
const REVOKE = { requesting_user_id: { kind: 'string', nullable: true } } as const satisfies Fields;

/** The endpoints for invitations to an organization. */
export const organizationInvitationRoutes: Route[] = [
  ['GET /organizations/{organization_id}/invitations', listInvitations],
  ['POST /organizations/{organization_id}/invitations', createInvitation],
  [
    'GET /organizations/{organization_id}/invitations/{invitation_id}',
    (state, request) => organizationInvitationView(state, invitationOf(state, request)),
  ],
  ['POST /organizations/{organization_id}/invitations/{invitation_id}/revoke', revokeInvitation],
];

function invitationsTo(state: SandboxState, organizationId: string): OrganizationInvitation[] {
  return state.organizationInvitations.filter(({ organization_id }) => organization_id === organizationId);
}

function invitationOf(state: SandboxState, request: SandboxRequest): OrganizationInvitation {
  const { id } = organizationOf(state, request);
  return findById(invitationsTo(state, id), request.path.invitation_id ?? '', 'organization invitation');
}

function listInvitations(state: SandboxState, request: SandboxRequest) {
  const { query } = request;
  const statuses = readChoices(query, 'status', INVITATION_STATUSES);
  const email = query.get('email_address')?.toLowerCase();
  const found = invitationsTo(state, organizationOf(state, request).id).filter(
    (invitation) =>
      (statuses.length === 0 || statuses.includes(invitation.status)) &&
      (email === undefined || invitation.email_address.toLowerCase() === email),
  );
  const sorted = sortRows(found, query, {
    created_at: (invitation) => invitation.created_at,
    email_address: (invitation) => invitation.email_address,
  });
  return wrapPage(sorted, query, (invitation) => organizationInvitationView(state, invitation));
}

function createInvitation(state: SandboxState, request: SandboxRequest) {
  const { id } = organizationOf(state, request);
  const { inviter_user_id, notify: _, public_metadata, private_metadata, ...body } = readBody(request.body, CREATE);
  findRole(body.role);
  if (inviter_user_id) requireAdmin(state, id, inviter_user_id);
  const isMember = membersOf(state, id).some(({ user_id }) =>
    hasEmail(findById(state.users, user_id, 'user'), body.email_address),
  );
  if (isMember) throw alreadyMember(body.email_address);
  checkNotInvited(invitationsTo(state, id), body.email_address);
  const invitation = newOrganizationInvitation({
    ...body,
    organization_id: id,
    inviter_id: inviter_user_id ?? null,
    public_metadata: public_metadata ?? {},
    private_metadata: private_metadata ?? {},
  });
  state.organizationInvitations.push(invitation);
  return organizationInvitationView(state, invitation);
}

function revokeInvitation(state: SandboxState, request: SandboxRequest) {
  const invitation = invitationOf(state, request);
  const { requesting_user_id } = readBody(request.body, REVOKE);
  if (requesting_user_id) requireAdmin(state, invitation.organization_id, requesting_user_id);
  if (invitation.status !== 'pending') {
    const long = `The invitation is ${invitation.status}; only a pending one can be revoked.`;
    throw apiError(400, 'organization_invitation_not_pending', 'not pending', long);
  }
  Object.assign(invitation, { status: 'revoked', url: null, updated_at: Date.now() });
  return organizationInvitationView(state, invitation);
}

function requireAdmin(state: SandboxState, organizationId: string, userId: string): void {
  const member = membersOf(state, organizationId).find(({ user_id }) => user_id === userId);
  if (member && isAdmin(member)) return;
  const long = `${userId} is not an org:admin of the organization.`;
  throw apiError(403, 'missing_organization_permission', 'missing permission', long);
}
