import { readBody } from '../../http/body.ts';
import { isChoice, isOneOf } from '../../http/filters.ts';
import { resource } from '../../http/resource.ts';
import type { Route, SandboxRequest } from '../../http/router.ts';
import { apiError, notFound } from '../../records/errors.ts';
import {
  alike,
  type Body,
  between,
  idOf,
  moment,
  nullable,
  object,
  oneOf,
  required,
  text,
} from '../../records/fields.ts';
import { defineKind, type RowOf } from '../../records/kind.ts';
import { change, type SandboxState } from '../../records/state.ts';
import { DAY } from '../../records/time.ts';
import { signJwt } from '../instance/jwks.ts';
import { jwtTemplates } from '../instance/jwt-templates.ts';
import { membersOf } from '../organizations/organization.ts';
import { sessionClaims } from './session-claims.ts';
import { users } from './user.ts';

/** Every status that a session can have. */
export const SESSION_STATUSES = 'abandoned active ended expired pending removed replaced revoked'.split(' ');

/** A session, stored as the API returns it. */
export type Session = RowOf<typeof sessions>;

/** Sessions. One expires a week, and counts as abandoned thirty days, after it was last active. */
export const sessions = defineKind({
  key: 'sessions',
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

const PATH = '/sessions/{session_id}';
const CREATE = { user_id: required(text), active_organization_id: text } as const;
const REFRESH = {
  ...alike(required(text), 'expired_token', 'refresh_token', 'request_origin'),
  request_headers: nullable(object),
  request_originating_ip: nullable(text),
  format: nullable(oneOf('token', 'cookie')),
};
const LIFETIME = { expires_in_seconds: nullable(between(30, 315_360_000)) };

/** The endpoints for sessions. */
export const sessionRoutes: Route[] = [
  ...resource(sessions, PATH, {
    list: {
      page: 'either',
      filters: {
        user_id: isOneOf('user_id'),
        client_id: isOneOf('client_id'),
        status: isChoice('status', SESSION_STATUSES),
      },
    },
    get: true,
    create: {
      fields: CREATE,
      prepare: prepareSession,
    },
    actions: {
      // One that is over stays as it is.
      'POST /revoke': ({ status }) => (status === 'active' ? { status: 'revoked' } : undefined),
    },
    results: {
      'POST /tokens': (session, state, { body }) => newToken(state, session, body),
      'POST /tokens/{template_name}': (session, state, { path: { template_name: name = '' }, body }) => {
        const template = state.find(jwtTemplates, (each) => each.name === name);
        if (!template) throw notFound('JWT template', name);
        return newToken(state, session, body, template);
      },
    },
  }),
  [`POST ${PATH}/refresh`, refresh],
];

/** Returns whether a session is active and has not expired. */
export function isLive({ status, expire_at }: Session): boolean {
  return status === 'active' && expire_at > Date.now();
}

/**
 * Returns what a new session of a user is made of.
 * @throws ApiError for a user who isn't there or may not sign in, and an organization of which they are no member
 */
export function prepareSession(
  { user_id, active_organization_id: organization }: Body<typeof CREATE>,
  state: SandboxState,
) {
  const user = state.get(users, user_id);
  const barred = user.banned ? 'banned' : user.locked ? 'locked' : null;
  if (barred) throw apiError(403, `user_${barred}`, `${user_id} is ${barred}.`);
  if (organization && !membersOf(state, organization).some((member) => member.user_id === user_id)) {
    const long = `${user_id} is not a member of an organization ${organization}.`;
    throw apiError(404, 'organization_not_found_or_unauthorized', long);
  }
  const { updated_at } = change(user, { last_sign_in_at: Date.now(), last_active_at: Date.now() });
  return { user_id, last_active_organization_id: organization, last_active_at: updated_at };
}

function newToken(state: SandboxState, session: Session, body: unknown, template?: RowOf<typeof jwtTemplates>) {
  const { expires_in_seconds } = readBody(body, LIFETIME);
  if (!isLive(session)) throw notFound('active session', session.id);
  const claims = template ? { ...template.claims, ...namesOf(session) } : sessionClaims(state, session);
  return { object: 'token', jwt: signJwt(state, claims, expires_in_seconds ?? template?.lifetime ?? 60) };
}

const namesOf = ({ id: sid, user_id: sub }: Session) => ({ sub, sid });

/** Trades an expired token for a new one; the sandbox doesn't read what it is given. */
function refresh(state: SandboxState, { path: { session_id: id = '' }, body }: SandboxRequest) {
  const { format } = readBody(body, REFRESH);
  const session = state.all(sessions).get(id);
  if (!session || !isLive(session)) {
    throw apiError(401, 'session_refresh_inactive_session', `There is no active session ${id}.`);
  }
  const jwt = signJwt(state, sessionClaims(state, session), 60);
  return format === 'cookie' ? { object: 'cookies', cookies: [`__session=${jwt}; Path=/`] } : { object: 'token', jwt };
}
