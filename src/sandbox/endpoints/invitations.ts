import { type Fields, readBody } from '../http/body.ts';
import { barePage, ordered } from '../http/paging.ts';
import { readChoices } from '../http/query.ts';
import type { Route, SandboxRequest } from '../http/router.ts';
import { type ApiError, plainError, takenParam } from '../records/errors.ts';
import { type Invitation, newInvitation } from '../records/invitation.ts';
import { findById, type SandboxState } from '../records/state.ts';

export const INVITATION_STATUSES = ['pending', 'accepted', 'revoked', 'expired'] as const;

const CREATE = {
  email_address: { kind: 'string', required: true, format: 'email' },
  public_metadata: { kind: 'object' },
  redirect_url: { kind: 'string' },
  notify: { kind: 'boolean', nullable: true },
  ignore_existing: { kind: 'boolean', nullable: true },
  expires_in_days: { kind: 'integer', nullable: true, min: 1, max: 365 },
  template_slug: { kind: 'string', allowed: ['invitation', 'waitlist_invitation'] },
} as const satisfies Fields;

/** What can be done with the invitations to the application. */
export const invitationRoutes: Route[] = [
  ['GET /invitations', listInvitations],
  ['POST /invitations', createInvitation],
  ['POST /invitations/{invitation_id}/revoke', revokeInvitation],
];

/** 400: somebody invited this address before, and the answer is still open. */
export function duplicateInvitation(email: string): ApiError {
  const long = `${email} has a pending invitation already. Revoke it to send another.`;
  return plainError(400, 'duplicate_record', 'duplicate invitation', long, { email_addresses: [email] });
}

/** The invitations; revoked ones only when the status asks for them. */
function listInvitations(state: SandboxState, { query }: SandboxRequest) {
  const statuses = readChoices(query, 'status', INVITATION_STATUSES);
  const text = query.get('query')?.toLowerCase() ?? '';
  const found = state.invitations.filter(
    (invitation) =>
      (statuses.length > 0 ? statuses.includes(invitation.status) : invitation.status !== 'revoked') &&
      (invitation.email_address.toLowerCase().includes(text) || invitation.id.toLowerCase() === text),
  );
  const sorted = ordered(found, query, {
    created_at: (invitation) => invitation.created_at,
    email_address: (invitation) => invitation.email_address,
    expires_at: (invitation) => invitation.expires_at,
  });
  return barePage(sorted, query, (invitation) => invitation);
}

function createInvitation(state: SandboxState, request: SandboxRequest): Invitation {
  const { ignore_existing, notify: _, template_slug: __, ...body } = readBody(request.body, CREATE);
  const email = body.email_address.toLowerCase();
  if (!ignore_existing) {
    const users = state.users.flatMap((user) => user.email_addresses);
    if (users.some((own) => own.email_address.toLowerCase() === email)) throw takenParam('email_address');
    const isPending = (invitation: Invitation) =>
      invitation.status === 'pending' && invitation.email_address.toLowerCase() === email;
    if (state.invitations.some(isPending)) throw duplicateInvitation(body.email_address);
  }
  const invitation = newInvitation(body);
  state.invitations.push(invitation);
  return invitation;
}

function revokeInvitation(state: SandboxState, { path }: SandboxRequest): Invitation {
  const invitation = findById(state.invitations, path.invitation_id ?? '', 'invitation');
  if (invitation.status !== 'pending' && invitation.status !== 'expired') {
    const words = `Invitation is already ${invitation.status}.`;
    throw plainError(400, `invitation_already_${invitation.status}`, words);
  }
  return Object.assign(invitation, { status: 'revoked' as const, revoked: true, updated_at: Date.now() });
}
