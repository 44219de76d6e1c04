import { readItems } from '../../http/body.ts';
import { contains, isChoice } from '../../http/filters.ts';
import { resource } from '../../http/resource.ts';
import type { Route, SandboxRequest } from '../../http/router.ts';
import { apiError, takenParam } from '../../records/errors.ts';
import * as field from '../../records/fields.ts';
import { defineKind, type NewId, type Row, type RowOf } from '../../records/kind.ts';
import type { SandboxState } from '../../records/state.ts';
import { DAY } from '../../records/time.ts';
import { hasEmail, users } from '../users/user.ts';

const { alike, flag, formatted, nullable, object, oneOf, required, text } = field;

/** Every status that an invitation can have, to the application or to an organization. */
export const INVITATION_STATUSES = ['pending', 'accepted', 'revoked', 'expired'] as const;

/** An invitation to the application, stored as the API returns it. */
export type Invitation = RowOf<typeof invitations>;
type Invited = Pick<Invitation, 'status' | 'email_address'>;

/** Fields of every invitation, to the application or to an organization. */
export const INVITATION_FIELDS = {
  email_address: required(formatted('email')),
  status: oneOf(...INVITATION_STATUSES),
  redirect_url: nullable(text),
  expires_in_days: nullable(field.integer),
  expires_at: nullable(field.moment),
} as const;

type Given = Row & Partial<field.Body<typeof INVITATION_FIELDS>>;
/** Returns the link, with a ticket, that an invitation is accepted by, and when it expires: after 30 days unless given. */
export function linkOf({ created_at, redirect_url, expires_in_days, expires_at }: Given, page: string, newId: NewId) {
  return {
    redirect_url: undefined,
    expires_in_days: undefined,
    url: `${redirect_url ?? `https://accounts.example.com/${page}`}?__clerk_ticket=${newId('ticket')}`,
    expires_at: expires_at ?? created_at + (expires_in_days ?? 30) * DAY,
  };
}

/** Invitations to the application. */
export const invitations = defineKind({
  key: 'invitations',
  prefix: 'inv',
  fields: { ...INVITATION_FIELDS, public_metadata: object },
  defaults: { object: 'invitation', status: 'pending', public_metadata: {} },
  derive: (given, newId) => ({ ...linkOf(given, 'sign-up', newId), revoked: given.status === 'revoked' }),
});

const BULK = {
  email_address: required(formatted('email')),
  public_metadata: nullable(object),
  redirect_url: nullable(text),
  ...alike(nullable(flag), 'notify', 'ignore_existing'),
  expires_in_days: nullable(field.between(1, 365)),
  template_slug: oneOf('invitation', 'waitlist_invitation'),
} as const;
const CREATE = { ...BULK, public_metadata: object, redirect_url: text } as const;

/** Throws 400 when one of the invitations to this address, in any case, is still pending. */
export function checkNotInvited(existing: readonly Invited[], email: string): void {
  const isPending = existing.some(
    ({ status, email_address }) => status === 'pending' && email_address.toLowerCase() === email.toLowerCase(),
  );
  if (!isPending) return;
  const long = `${email} has a pending invitation already. Revoke it to send another.`;
  throw apiError(400, 'duplicate_record', long, { email_addresses: [email] });
}

/** Throws when an address can't be invited: 422 when a user has it, 400 when it has a pending invitation. */
export function checkInvitable(state: SandboxState, email: string): void {
  refuseUser(state, email);
  checkNotInvited([...state.all(invitations).values()], email);
}

/** The endpoints for invitations to the application. */
export const invitationRoutes: Route[] = [
  ...resource(invitations, '/invitations/{invitation_id}', {
    list: {
      page: 'either',
      filters: { status: isChoice('status', INVITATION_STATUSES), query: contains('email_address', 'id') },
      unless: ['status', (invitation) => invitation.status !== 'revoked'],
      order: { email_address: 'email_address', expires_at: 'expires_at' },
    },
    create: {
      fields: CREATE,
      prepare(body, state) {
        if (!body.ignore_existing) checkInvitable(state, body.email_address);
        return body;
      },
    },
    actions: {
      'POST /revoke': ({ status }) => {
        if (status === 'pending' || status === 'expired') return { status: 'revoked', revoked: true };
        throw apiError(400, `invitation_already_${status}`, `Invitation is already ${status}.`);
      },
    },
  }),
  ['POST /invitations/bulk', inviteAll],
];

/** Checks all addresses before the first is invited, against those that have an invitation and against each other. */
function inviteAll(state: SandboxState, { body }: SandboxRequest): Invitation[] {
  const items = readItems(body, BULK, 10);
  const known: Invited[] = [...state.all(invitations).values()];
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
