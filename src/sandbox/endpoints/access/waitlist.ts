import { readBody, readItems } from '../../http/body.ts';
import { contains, isChoice } from '../../http/filters.ts';
import { resource } from '../../http/resource.ts';
import type { Route, SandboxRequest } from '../../http/router.ts';
import { apiError, invalidParam } from '../../records/errors.ts';
import { flag, formatted, idOf, nullable, oneOf, required } from '../../records/fields.ts';
import { defineKind, type RowOf } from '../../records/kind.ts';
import type { SandboxState } from '../../records/state.ts';
import { checkInvitable, invitations } from './invitations.ts';

type Entry = RowOf<typeof waitlistEntries>;

const STATUSES = ['pending', 'invited', 'completed', 'rejected'] as const;
const EMAIL = { email_address: required(formatted('email')) } as const;
const CREATE = { ...EMAIL, notify: nullable(flag) } as const;

/** Who waits to be let in, with the id of their invitation. A locked one is part of a bulk action. */
export const waitlistEntries = defineKind({
  key: 'waitlist_entries',
  prefix: 'wle',
  fields: { ...EMAIL, status: oneOf(...STATUSES), is_locked: flag, invitation_id: nullable(idOf('invitations')) },
  defaults: { object: 'waitlist_entry', status: 'pending', is_locked: false, invitation_id: null },
  names: ({ email_address }) => [email_address],
});

/** The endpoints for the waitlist. */
export const waitlistRoutes: Route[] = [
  ...resource(waitlistEntries, '/waitlist_entries/{waitlist_entry_id}', {
    view,
    list: {
      page: 'wrapped',
      filters: { status: isChoice('status', STATUSES), query: contains('email_address', 'id') },
      order: {
        email_address: 'email_address',
        invited_at: (entry, state) => view(entry, state).invitation?.created_at ?? null,
      },
    },
    remove: (entry) => void checkPending(entry, 'deleted'),
    actions: {
      'POST /invite': invite,
      'POST /reject'(entry) {
        checkPending(entry, 'rejected');
        return { status: 'rejected' };
      },
    },
  }),
  ['POST /waitlist_entries', (state, { body }) => add(state, readBody(body, CREATE))],
  ['POST /waitlist_entries/bulk', addAll],
];

function view({ invitation_id, ...entry }: Entry, state: SandboxState) {
  return { ...entry, invitation: invitation_id ? state.get(invitations, invitation_id) : null };
}

/** Returns the entry of the address: the one that it has already, or a new one. */
function add(state: SandboxState, { email_address }: { email_address: string }) {
  const isSame = (entry: Entry) => entry.email_address.toLowerCase() === email_address.toLowerCase();
  return view(state.find(waitlistEntries, isSame) ?? state.insert(waitlistEntries, { email_address }), state);
}

function addAll(state: SandboxState, { body }: SandboxRequest) {
  const items = readItems(body, CREATE, 50);
  const addresses = new Set(items.map(({ email_address }) => email_address.toLowerCase()));
  if (addresses.size < items.length) throw invalidParam('email_address', 'Send each email address once.');
  return items.map((item) => add(state, item));
}

/** Invites whoever waits, or was rejected, or has an invitation that was revoked. */
function invite(entry: Entry, state: SandboxState, { body }: SandboxRequest) {
  checkUnlocked(entry);
  const { ignore_existing } = readBody(body, { ignore_existing: nullable(flag) });
  const { email_address } = entry;
  if (!ignore_existing) checkInvitable(state, email_address);
  return { status: 'invited', invitation_id: state.insert(invitations, { email_address }).id };
}

function checkUnlocked({ id, is_locked }: Entry): void {
  if (is_locked)
    throw apiError(409, 'waitlist_entry_locked', `${id} is part of a bulk action. Try again when it is over.`);
}

function checkPending(entry: Entry, done: string): void {
  checkUnlocked(entry);
  const long = `${entry.id} is ${entry.status}; only a pending entry can be ${done}.`;
  if (entry.status !== 'pending') throw apiError(409, 'waitlist_entry_not_pending', long);
}
