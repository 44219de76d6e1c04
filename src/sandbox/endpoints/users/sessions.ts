import { isChoice, isOneOf } from '../../http/filters.ts';
import { finder, resource } from '../../http/resource.ts';
import type { Route } from '../../http/router.ts';
import { change } from '../../records/state.ts';
import { SESSION_STATUSES, sessions } from './session.ts';

const PATH = '/sessions/{session_id}';
const sessionOf = finder(sessions, PATH);

/** The endpoints for sessions. */
export const sessionRoutes: Route[] = [
  ...resource(sessions, PATH, {
    list: {
      page: 'either',
      filters: {
        user_id: isOneOf((session) => session.user_id),
        client_id: isOneOf((session) => session.client_id),
        status: isChoice((session) => session.status, SESSION_STATUSES),
      },
    },
    get: true,
  }),
  [
    `POST ${PATH}/revoke`,
    // One that is over stays as it is.
    (state, request) => {
      const session = sessionOf(state, request);
      return session.status === 'active' ? change(session, { status: 'revoked' }) : session;
    },
  ],
];
