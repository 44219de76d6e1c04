import { signJwt } from '../endpoints/instance/jwks.ts';
import { sessionClaims } from '../endpoints/users/session-claims.ts';
import { isLive, prepareSession, type Session, sessions } from '../endpoints/users/sessions.ts';
import { change, type SandboxState } from '../records/state.ts';
import { checkMember, checkTokenOptions, findUser, listed } from './subjects.ts';
import type { SessionTokenOptions } from './token-options.ts';

const OPTIONS = ['userId', 'sessionId', 'orgId', 'authorizedParty', 'expiresInSeconds'];

/**
 * Signs a session token, as a browser gets it.
 * @throws Error when the user or session isn't there or not active, or the user no member of the organization
 */
export function issueSessionToken(state: SandboxState, options: SessionTokenOptions): string {
  checkTokenOptions('sessionToken', options, OPTIONS);
  const { authorizedParty: azp = 'http://localhost:3000', expiresInSeconds = 60 } = options;
  return signJwt(state, { azp, ...sessionClaims(state, sessionOf(state, options)) }, expiresInSeconds);
}

function sessionOf(state: SandboxState, { userId, sessionId, orgId }: SessionTokenOptions): Session {
  if (sessionId !== undefined) {
    const session = findSession(state, sessionId);
    if (userId !== undefined && userId !== session.user_id) {
      throw new Error(`${sessionId} is a session of ${session.user_id}, not of ${userId}. Give one of the two.`);
    }
    findUser(state, session.user_id);
    if (orgId) checkMember(state, session.user_id, orgId);
    return orgId === undefined ? session : change(session, { last_active_organization_id: orgId });
  }
  if (userId === undefined) throw new Error('sessionToken needs userId, the id of a user, or sessionId.');
  findUser(state, userId);
  if (orgId) checkMember(state, userId, orgId);
  const wanted = orgId ?? null;
  const own = state.filter(sessions, (each) => each.user_id === userId && isLive(each));
  const session = own.findLast(({ last_active_organization_id: active }) => active === wanted);
  const begin = () => prepareSession({ user_id: userId, ...(orgId && { active_organization_id: orgId }) }, state);
  return session ?? state.insert(sessions, begin());
}

function findSession(state: SandboxState, sessionId: string): Session {
  const session = state.all(sessions).get(sessionId);
  if (session && isLive(session)) return session;
  const live = listed(
    'Active ones',
    state.filter(sessions, isLive).map(({ id }) => id),
  );
  if (!session) throw new Error(`The sandbox has no session ${JSON.stringify(sessionId)}. ${live}`);
  const status = session.status === 'active' ? 'expired' : session.status;
  throw new Error(`The session ${sessionId} is ${status}, and gets no token. ${live}`);
}
