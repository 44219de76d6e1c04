import { newId } from './id.ts';
import { DAY } from './time.ts';

/** Every status that a session can have. */
export const SESSION_STATUSES = ['abandoned', 'active', 'ended', 'expired', 'removed', 'replaced', 'revoked'] as const;

/** A session, stored as the API returns it. */
export type Session = ReturnType<typeof newSession>;

/** The fields that a new session can be given. */
export interface NewSession {
  id?: string;
  user_id: string;
  client_id: string;
  status?: (typeof SESSION_STATUSES)[number];
  last_active_organization_id?: string | null;
  created_at: number;
  last_active_at: number;
}

/** Makes a session record. It expires after a week, and counts as abandoned after 30 days. */
export function newSession(given: NewSession) {
  const { id = newId('sess'), status = 'active', last_active_organization_id = null, ...rest } = given;
  return {
    object: 'session' as const,
    id,
    actor: null,
    status: status as (typeof SESSION_STATUSES)[number],
    last_active_organization_id,
    expire_at: rest.last_active_at + 7 * DAY,
    abandon_at: rest.last_active_at + 30 * DAY,
    updated_at: rest.last_active_at,
    ...rest,
  };
}
