import { readBody, readItems } from '../../http/body.ts';
import { contains, isChoice, isOneOf } from '../../http/filters.ts';
import { resource } from '../../http/resource.ts';
import type { Route, SandboxRequest } from '../../http/router.ts';
import { alreadyMember, apiError } from '../../records/errors.ts';
import * as field from '../../records/fields.ts';
import type { SandboxState } from '../../records/state.ts';
import { checkNotInvited, INVITATION_STATUSES } from '../access/invitations.ts';
import { roles } from '../roles/kinds.ts';
import { findRole } from '../roles/role-sets.ts';
import { hasEmail, publicUserData, users } from '../users/user.ts';
import {
  checkRoom,
  organizationInvitations as invitations,
  isAdmin,
  METADATA,
  membersOf,
  type OrganizationInvitation,
  ofOrganization,
  organizationOf,
  organizations,
  publicOrganization,
} from './organization.ts';

const { alike, flag, nullable, required, text } = field;

const COLLECTION = '/organizations/{organization_id}/invitations';
const PATH = `${COLLECTION}/{invitation_id}`;
const CREATE = {
  email_address: required(field.formatted('email')),
  role: required(text),
  ...alike(nullable(text), 'inviter_user_id', 'redirect_url'),
  ...field.optional(METADATA),
  expires_in_days: nullable(field.between(1, 365)),
  notify: nullable(flag),
} as const;

const LIST = { page: 'wrapped', order: { email_address: 'email_address' } } as const;
const status = isChoice<OrganizationInvitation>('status', INVITATION_STATUSES);

/** The endpoints for invitations to an organization. */
export const organizationInvitationRoutes: Route[] = [
  ...resource(invitations, PATH, {
    view,
    within: ofOrganization,
    list: { ...LIST, filters: { status, email_address: isOneOf('email_address') } },
    get: true,
    create: {
      fields: CREATE,
      prepare(body, state, request) {
        checkInvitations([body], state, request);
        return invitationTo(request, body);
      },
    },
    actions: {
      'POST /revoke': ({ organization_id, status }, state, { body }) => {
        const { requesting_user_id } = readBody(body, { requesting_user_id: nullable(text) });
        if (requesting_user_id) requireAdmin(state, organization_id, requesting_user_id);
        const long = `The invitation is ${status}; only a pending one can be revoked.`;
        if (status !== 'pending') throw apiError(400, 'organization_invitation_not_pending', long);
        return { status: 'revoked', url: null };
      },
    },
  }),
  [
    `POST ${COLLECTION}/bulk`,
    (state, request) => {
      const bodies = readItems(request.body, CREATE, 10);
      checkInvitations(bodies, state, request);
      const data = bodies.map((body) => view(state.insert(invitations, invitationTo(request, body)), state));
      return { data, total_count: data.length };
    },
  ],
  ...resource(invitations, '/organization_invitations/{invitation_id}', {
    view: publicOrganizationView,
    list: { ...LIST, filters: { status, query: contains('email_address') } },
  }),
];

/** Refuses what Clerk would refuse of invitations that are made together: all of them, or none. */
function checkInvitations(bodies: field.Body<typeof CREATE>[], state: SandboxState, request: SandboxRequest): void {
  const organization = organizationOf(state, request);
  const members = membersOf(state, organization.id).map(({ user_id }) => state.get(users, user_id));
  const invited = state.filter(invitations, ofOrganization(state, request));
  for (const { email_address, role, inviter_user_id } of bodies) {
    findRole(state, organization, role);
    if (inviter_user_id) requireAdmin(state, organization.id, inviter_user_id);
    if (members.some((user) => hasEmail(user, email_address))) throw alreadyMember(email_address);
    checkNotInvited(invited, email_address);
    invited.push({ status: 'pending', email_address } as OrganizationInvitation);
  }
  checkRoom(state, organization, bodies.length);
}

function invitationTo(request: SandboxRequest, { inviter_user_id, ...body }: field.Body<typeof CREATE>) {
  return { ...body, organization_id: request.path.organization_id ?? '', inviter_id: inviter_user_id ?? null };
}

function requireAdmin(state: SandboxState, organizationId: string, userId: string): void {
  const member = membersOf(state, organizationId).find(({ user_id }) => user_id === userId);
  if (member && isAdmin(member, state)) return;
  throw apiError(403, 'missing_organization_permission', `${userId} is not an admin of the organization.`);
}

/** Returns an invitation as the API does: with the name of its role and the public data of its inviter. */
function view(invitation: OrganizationInvitation, state: SandboxState) {
  const inviter = state.all(users).get(invitation.inviter_id ?? '');
  return {
    ...invitation,
    // The role of one that isn't pending any more may have been deleted.
    role_name: state.find(roles, ({ key }) => key === invitation.role)?.name ?? invitation.role,
    public_inviter_data: inviter ? publicUserData(inviter) : null,
  };
}

/** Returns an invitation as lists beyond one organization have it: with what anybody may see of the organization. */
export function publicOrganizationView(invitation: OrganizationInvitation, state: SandboxState) {
  const public_organization_data = publicOrganization(state.get(organizations, invitation.organization_id));
  return { ...view(invitation, state), public_organization_data };
}
