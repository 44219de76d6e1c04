import { idOf, moment, nullable, oneOf, required, text } from '../../records/fields.ts';
import { defineKind, type RowOf } from '../../records/kind.ts';
import { change, type SandboxState } from '../../records/state.ts';
import { DAY } from '../../records/time.ts';

/** Every status that a session can have. */
export const SESSION_STATUSES = 'abandoned active ended expired pending removed replaced revoked'.split(' ');

/** A session, stored as the API returns it. */
export type Session = RowOf<typeof sessions>;

/** Sessions. One expires a week, and counts as abandoned thirty days, after it was last active. */
export const sessions = defineKind({
  key: 'sessions',
  noun: 'session',
  prefix: 'sess',
  fields: {
    user_id: required(idOf('users')),
    status: oneOf(...SESSION_STATUSES),
    client_id: text,
    last_active_organization_id: nullable(idOf('organizations')),
    last_active_at: moment,
  },
  defaults: { object: 'session', actor: null, status: 'active', last_active_organization_id: null },
  derive: ({ client_id, created_at, last_active_at = created_at }, newId) => ({
    client_id: client_id ?? newId('client'),
    last_active_at,
    expire_at: last_active_at + 7 * DAY,
    abandon_at: last_active_at + 30 * DAY,
  }),
});

/** Ends every active session of a user. */
export function endSessions(state: SandboxState, userId: string): void {
  for (const session of state.filter(sessions, ({ user_id, status }) => user_id === userId && status === 'active')) {
    change(session, { status: 'revoked' });
  }
}
