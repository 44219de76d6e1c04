import { formatted, integer, moment, nullable, object, oneOf, required, text } from '../../records/fields.ts';
import { defineKind, type NewId, type RowOf } from '../../records/kind.ts';
import { DAY } from '../../records/time.ts';

/** Every status that an invitation can have, to the application or to an organization. */
export const INVITATION_STATUSES = ['pending', 'accepted', 'revoked', 'expired'] as const;

/** An invitation to the application, stored as the API returns it. */
export type Invitation = RowOf<typeof invitations>;

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
