import { type Fields, readBody } from '../http/body.ts';
import { bareOrWrappedPage, sortRows } from '../http/paging.ts';
import { readChoices } from '../http/query.ts';
import type { Route, SandboxRequest } from '../http/router.ts';
import { apiError, takenParam } from '../records/errors.ts';
import { INVITATION_STATUSES, type Invitation, newInvitation } from '../records/invitation.ts';
import { findById, type SandboxState } from '../records/state.ts';
import { hasEmail } from '../records/user.ts';

const CREATE = {
  email_address: { kind: 'string', required: true, format: 'email' },
  public_metadata: { kind: 'object' },
  redirect_url: { kind: 'string' },
  notify: { kind: 'boolean', nullable: true },
  ignore_existing: { kind: 'boolean', nullable: true },
  expires_in_days: { kind: 'integer', nullable: true, min: 1, max: 365 },
  template_slug: { kind: 'string', allowed: ['invitation', 'waitlist_invitation'] },
} as const satisfies Fields;

/** The endpoints for invitations to the application. */
export const invitationRoutes: Route[] = [
  ['GET /invitations', listInvitations],
  ['POST /invitations', createInvitation],
  ['POST /invitations/{invitation_id}/revoke', revokeInvitation],
];

/** Throws 400 when one of the invitations to this address, in any case, is still pending. */
export function checkNotInvited(
  invitations: readonly Pick<Invitation, 'status' | 'email_address'>[],
  email: string,
): void {
  const isPending = invitations.some(
    ({ status, email_address }) => status === 'pending' && email_address.toLowerCase() === email.toLowerCase(),
  );
  if (!isPending) return;
  const long = `${email} has a pending invitation already. Revoke it to send another.`;
  throw apiError(400, 'duplicate_record', 'duplicate invitation', long, { email_addresses: [email] });
}

/** Lists the invitations; revoked ones only when the status asks for them. */
function listInvitations(state: SandboxState, { query }: SandboxRequest) {
  const statuses = readChoices(query, 'status', INVITATION_STATUSES);
  const text = query.get('query')?.toLowerCase() ?? '';
  const found = state.invitations.filter(
    (invitation) =>
      (statuses.length > 0 ? statuses.includes(invitation.status) : invitation.status !== 'revoked') &&
      (invitation.email_address.toLowerCase().includes(text) || invitation.id.toLowerCase() === text),
  );
  const sorted = sortRows(found, query, {
    created_at: (invitation) => invitation.created_at,
    email_address: (invitation) => invitation.email_address,
    expires_at: (invitation) => invitation.expires_at,
  });
  return bareOrWrappedPage(sorted, query, (invitation) => invitation);
}

function createInvitation(state: SandboxState, request: SandboxRequest): Invitation {
  const { ignore_existing, notify: _, template_slug: __, ...body } = readBody(request.body, CREATE);
  if (!ignore_existing) {
    if (state.users.some((user) => hasEmail(user, body.email_address))) throw takenParam('email_address');
    checkNotInvited(state.invitations, body.email_address);
  }
  const invitation = newInvitation(body);
  state.invitations.push(invitation);
  return invitation;
}

function revokeInvitation(state: SandboxState, { path }: SandboxRequest): Invitation {
  const invitation = findById(state.invitations, path.invitation_id ?? '', 'invitation');
  if (invitation.status !== 'pending' && invitation.status !== 'expired') {
    const message = `Invitation is already ${invitation.status}.`;
    throw apiError(400, `invitation_already_${invitation.status}`, message);
  }
  return Object.assign(invitation, { status: 'revoked' as const, revoked: true, updated_at: Date.now() });
}
