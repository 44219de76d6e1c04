import { resource } from '../../http/resource.ts';
import type { Route } from '../../http/router.ts';
import { apiError, notFound, paramError } from '../../records/errors.ts';
import { type Body, between, idOf, integer, nullable, object, oneOf, required, text } from '../../records/fields.ts';
import { defineKind, type RowOf } from '../../records/kind.ts';
import type { SandboxState } from '../../records/state.ts';
import { DAY, HOUR, SECOND } from '../../records/time.ts';
import { unsignedJwt } from '../instance/jwt-templates.ts';
import { membersOf, organizationSettings } from '../organizations/organization.ts';
import { users } from '../users/user.ts';

const USER = { user_id: required(text) } as const;
const SIGN_IN = { ...USER, org_id: nullable(text), expires_in_seconds: nullable(between(1)) } as const;
const TIMES = { expires_in_seconds: integer, session_max_duration_in_seconds: integer } as const;
const ACT = { ...USER, ...TIMES, actor: required(object) } as const;

/** Sign-in tokens: a link that signs in as the user, once. */
export const signInTokens = defineTicket('sign_in_token', 'sit', 30 * DAY);

/** Actor tokens: a link that signs in as the user, on behalf of the actor. */
export const actorTokens = defineTicket('actor_token', 'act', HOUR);

/** The endpoints for sign-in and actor tokens. */
export const ticketRoutes: Route[] = [
  ...resource(signInTokens, '/sign_in_tokens/{sign_in_token_id}', {
    view,
    create: { fields: SIGN_IN, prepare: checkMember },
    actions: { 'POST /revoke': revoke },
  }),
  ...resource(actorTokens, '/actor_tokens/{actor_token_id}', {
    view,
    create: { fields: ACT, prepare: checkActor },
    actions: { 'POST /revoke': revoke },
  }),
];

function view(ticket: RowOf<typeof signInTokens>, { origin }: SandboxState) {
  return { ...ticket, url: `${origin}/v1/tickets/accept?ticket=${ticket.token}` };
}

/** Defines a kind of token in the form of a JWT, with a made-up signature, and the link to use it by. */
function defineTicket(name: string, prefix: string, lifetime: number) {
  return defineKind({
    key: `${name}s`,
    prefix,
    fields: {
      user_id: required(idOf('users')),
      status: oneOf('pending', 'accepted', 'revoked'),
      actor: object,
      expires_in_seconds: nullable(integer),
    },
    defaults: { object: name, status: 'pending' },
    derive({ user_id, created_at, expires_in_seconds }, newId) {
      const exp = Math.floor(created_at / SECOND) + (expires_in_seconds ?? lifetime / SECOND);
      const token = unsignedJwt({ exp, sid: newId('st'), sub: user_id });
      return { expires_in_seconds: undefined, token };
    },
  });
}

function revoke({ id, object, status }: RowOf<typeof signInTokens>) {
  if (status === 'pending') return { status: 'revoked' };
  const long = `${id} is ${status}; only a pending token can be revoked.`;
  throw apiError(400, `${object}_cannot_be_revoked_code`, long);
}

function checkMember({ org_id, ...body }: Body<typeof SIGN_IN>, state: SandboxState) {
  const { id } = state.get(users, body.user_id);
  if (!org_id) return body;
  organizationSettings(state);
  if (membersOf(state, org_id).some(({ user_id }) => user_id === id)) return body;
  throw notFound(`membership in organization ${org_id}`, id);
}

function checkActor(body: Body<typeof ACT>, state: SandboxState) {
  if (!body.actor.sub)
    throw paramError('actor.sub', 'form_param_missing', "actor.sub must be included: the actor's id.");
  if (state.all(users).has(body.user_id)) return body;
  throw paramError('user_id', 'form_resource_not_found', `There is no user ${body.user_id}.`);
}
