import { readItems } from '../../http/body.ts';
import { contains, isChoice } from '../../http/filters.ts';
import { finder, resource } from '../../http/resource.ts';
import type { Route, SandboxRequest } from '../../http/router.ts';
import { apiError, takenParam } from '../../records/errors.ts';
import { between, flag, formatted, nullable, object, oneOf, required, text } from '../../records/fields.ts';
import { change, type SandboxState } from '../../records/state.ts';
import { hasEmail, users } from '../users/user.ts';
import { INVITATION_STATUSES, type Invitation, invitations } from './invitation.ts';

const PATH = '/invitations/{invitation_id}';
const CREATE = {
  email_address: required(formatted('email')),
  public_metadata: object,
  redirect_url: text,
  notify: nullable(flag),
  ignore_existing: nullable(flag),
  expires_in_days: nullable(between(1, 365)),
  template_slug: oneOf('invitation', 'waitlist_invitation'),
} as const;
const BULK = { ...CREATE, public_metadata: nullable(object), redirect_url: nullable(text) } as const;
const invitationOf = finder(invitations, PATH);

/** Throws 400 when one of the invitations to this address, in any case, is still pending. */
export function checkNotInvited(
  existing: readonly Pick<Invitation, 'status' | 'email_address'>[],
  email: string,
): void {
  const isPending = existing.some(
    ({ status, email_address }) => status === 'pending' && email_address.toLowerCase() === email.toLowerCase(),
  );
  if (!isPending) return;
  const long = `${email} has a pending invitation already. Revoke it to send another.`;
  throw apiError(400, 'duplicate_record', 'duplicate invitation', long, { email_addresses: [email] });
}

/** Throws when an address can't be invited: 422 when a user has it, 400 when it has a pending invitation. */
export function checkInvitable(state: SandboxState, email: string): void {
  refuseUser(state, email);
  checkNotInvited([...state.all(invitations).values()], email);
}

/** The endpoints for invitations to the application. */
export const invitationRoutes: Route[] = [
  ...resource(invitations, PATH, {
    list: {
      page: 'either',
      filters: {
        status: isChoice((invitation) => invitation.status, INVITATION_STATUSES),
        query: contains(
          (invitation) => invitation.email_address,
          (invitation) => invitation.id,
        ),
      },
      unless: ['status', (invitation) => invitation.status !== 'revoked'],
      order: { email_address: (invitation) => invitation.email_address, expires_at: ({ expires_at }) => expires_at },
    },
    create: {
      fields: CREATE,
      prepare(body, state) {
        if (!body.ignore_existing) checkInvitable(state, body.email_address);
        return body;
      },
    },
  }),
  ['POST /invitations/bulk', inviteAll],
  [
    `POST ${PATH}/revoke`,
    (state, request) => {
      const invitation = invitationOf(state, request);
      if (invitation.status !== 'pending' && invitation.status !== 'expired') {
        const message = `Invitation is already ${invitation.status}.`;
        throw apiError(400, `invitation_already_${invitation.status}`, message);
      }
      return change(invitation, { status: 'revoked', revoked: true });
    },
  ],
];

/** Checks all addresses before the first is invited, against those that have an invitation and against each other. */
function inviteAll(state: SandboxState, { body }: SandboxRequest): Invitation[] {
  const items = readItems(body, BULK, 10);
  const known: Pick<Invitation, 'status' | 'email_address'>[] = [...state.all(invitations).values()];
  for (const { email_address, ignore_existing } of items) {
    refuseUser(state, email_address);
    if (!ignore_existing) checkNotInvited(known, email_address);
    known.push({ status: 'pending', email_address });
  }
  return items.map((item) => state.insert(invitations, item));
}

function refuseUser(state: SandboxState, email: string): void {
  if (state.find(users, (user) => hasEmail(user, email))) throw takenParam('email_address');
}
