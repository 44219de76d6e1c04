import { readBody } from '../../http/body.ts';
import { isChoice, isOneOf } from '../../http/filters.ts';
import { finder, resource } from '../../http/resource.ts';
import type { Route, SandboxRequest } from '../../http/router.ts';
import { alreadyMember, apiError } from '../../records/errors.ts';
import { between, flag, formatted, nullable, object, required, text } from '../../records/fields.ts';
import { change, type SandboxState } from '../../records/state.ts';
import { INVITATION_STATUSES } from '../access/invitation.ts';
import { checkNotInvited } from '../access/invitations.ts';
import { findRole } from '../roles/role.ts';
import { hasEmail, users } from '../users/user.ts';
import { isAdmin, membersOf } from './organization.ts';
import {
  type OrganizationInvitation,
  organizationInvitations,
  organizationInvitationView as view,
} from './organization-invitation.ts';
import { organizationOf } from './organizations.ts';

const PATH = '/organizations/{organization_id}/invitations/{invitation_id}';
const CREATE = {
  email_address: required(formatted('email')),
  role: required(text),
  inviter_user_id: nullable(text),
  public_metadata: nullable(object),
  private_metadata: nullable(object),
  redirect_url: nullable(text),
  expires_in_days: nullable(between(1, 365)),
  notify: nullable(flag),
} as const;
const REVOKE = { requesting_user_id: nullable(text) } as const;

const within = (state: SandboxState, request: SandboxRequest) => {
  const { id } = organizationOf(state, request);
  return ({ organization_id }: OrganizationInvitation) => organization_id === id;
};
const invitationOf = finder(organizationInvitations, PATH, within);

/** The endpoints for invitations to an organization. */
export const organizationInvitationRoutes: Route[] = [
  ...resource(organizationInvitations, PATH, {
    view,
    within,
    list: {
      page: 'wrapped',
      filters: {
        status: isChoice((invitation) => invitation.status, INVITATION_STATUSES),
        email_address: isOneOf((invitation) => invitation.email_address),
      },
      order: { email_address: (invitation) => invitation.email_address },
    },
    get: true,
    create: {
      fields: CREATE,
      prepare({ inviter_user_id, notify: _, ...body }, state, request) {
        const { id } = organizationOf(state, request);
        findRole(state, body.role);
        if (inviter_user_id) requireAdmin(state, id, inviter_user_id);
        const isMember = ({ user_id }: { user_id: string }) => hasEmail(state.get(users, user_id), body.email_address);
        if (membersOf(state, id).some(isMember)) throw alreadyMember(body.email_address);
        checkNotInvited(state.filter(organizationInvitations, within(state, request)), body.email_address);
        return {
          ...body,
          organization_id: id,
          inviter_id: inviter_user_id ?? null,
          public_metadata: body.public_metadata ?? {},
          private_metadata: body.private_metadata ?? {},
        };
      },
    },
  }),
  [
    `POST ${PATH}/revoke`,
    (state, request) => {
      const invitation = invitationOf(state, request);
      const { requesting_user_id } = readBody(request.body, REVOKE);
      if (requesting_user_id) requireAdmin(state, invitation.organization_id, requesting_user_id);
      if (invitation.status !== 'pending') {
        const long = `The invitation is ${invitation.status}; only a pending one can be revoked.`;
        throw apiError(400, 'organization_invitation_not_pending', 'not pending', long);
      }
      return view(change(invitation, { status: 'revoked', url: null }), state);
    },
  ],
];

function requireAdmin(state: SandboxState, organizationId: string, userId: string): void {
  const member = membersOf(state, organizationId).find(({ user_id }) => user_id === userId);
  if (member && isAdmin(member)) return;
  const long = `${userId} is not an org:admin of the organization.`;
  throw apiError(403, 'missing_organization_permission', 'missing permission', long);
}
