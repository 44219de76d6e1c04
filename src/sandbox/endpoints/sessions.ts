import { bareOrWrappedPage } from '../http/paging.ts';
import { readChoices } from '../http/query.ts';
import type { Route, SandboxRequest } from '../http/router.ts';
import { SESSION_STATUSES, type Session } from '../records/session.ts';
import { findById, type SandboxState } from '../records/state.ts';

/** The endpoints for sessions. */
export const sessionRoutes: Route[] = [
  ['GET /sessions', listSessions],
  ['GET /sessions/{session_id}', sessionOf],
  ['POST /sessions/{session_id}/revoke', revokeSession],
];

function sessionOf(state: SandboxState, { path }: SandboxRequest): Session {
  return findById(state.sessions, path.session_id ?? '', 'session');
}

/** Lists the sessions that match, newest first. */
function listSessions(state: SandboxState, { query }: SandboxRequest) {
  const statuses: string[] = readChoices(query, 'status', SESSION_STATUSES);
  const [user, client] = [query.get('user_id'), query.get('client_id')];
  const found = state.sessions.filter(
    (session) =>
      (statuses.length === 0 || statuses.includes(session.status)) &&
      (user === null || session.user_id === user) &&
      (client === null || session.client_id === client),
  );
  return bareOrWrappedPage(found.reverse(), query, (session) => session);
}

/** Ends an active session; one that is over stays as it is. */
function revokeSession(state: SandboxState, request: SandboxRequest): Session {
  const session = sessionOf(state, request);
  if (session.status === 'active') Object.assign(session, { status: 'revoked', updated_at: Date.now() });
  return session;
}
