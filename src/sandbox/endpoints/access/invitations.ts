import { readItems } from '../../http/body.ts';
import { contains, isChoice } from '../../http/filters.ts';
import { resource } from '../../http/resource.ts';
import type { Route, SandboxRequest } from '../../http/router.ts';
import { apiError, takenParam } from '../../records/errors.ts';
import {
  between,
  flag,
  formatted,
  integer,
  moment,
  nullable,
  object,
  oneOf,
  required,
  text,
} from '../../records/fields.ts';
import { defineKind, type NewId, type RowOf } from '../../records/kind.ts';
import type { SandboxState } from '../../records/state.ts';
import { DAY } from '../../records/time.ts';
import { hasEmail, users } from '../users/user.ts';

/** Every status that an invitation can have, to the application or to an organization. */
export const INVITATION_STATUSES = ['pending', 'accepted', 'revoked', 'expired'] as const;

/** An invitation to the application, stored as the API returns it. */
export type Invitation = RowOf<typeof invitations>;
type Invited = Pick<Invitation, 'status' | 'email_address'>;

/** Invitations to the application. */
export const invitations = defineKind({
  key: 'invitations',
  noun: 'invitation',
  prefix: 'inv',
  fields: {
    email_address: required(formatted('email')),
    status: oneOf(...INVITATION_STATUSES),
    public_metadata: object,
    redirect_url: nullable(text),
    expires_in_days: nullable(integer),
    expires_at: nullable(moment),
  },
  defaults: { object: 'invitation', status: 'pending', public_metadata: {} },
  derive: ({ status, redirect_url, expires_in_days, expires_at, created_at }, newId) => ({
    redirect_url: undefined,
    expires_in_days: undefined,
    revoked: status === 'revoked',
    url: invitationLink(redirect_url ?? 'https://accounts.example.com/sign-up', newId),
    expires_at: expires_at ?? expiryOf(created_at, expires_in_days),
  }),
});

/** Returns a link with a ticket of its own, as invitations are accepted with. */
export function invitationLink(page: string, newId: NewId): string {
  return `${page}?__clerk_ticket=${newId('ticket')}`;
}

/** Returns the time at which an invitation expires: after that many days, 30 unless given. */
export function expiryOf(created_at: number, days: number | null | undefined): number {
  return created_at + (days ?? 30) * DAY;
}

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
