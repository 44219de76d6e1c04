import { readBody } from '../../http/body.ts';
import { contains, type Filters, filterRows, isOneOf } from '../../http/filters.ts';
import { slicePage, sortRows } from '../../http/paging.ts';
import { readFlag, readInteger } from '../../http/query.ts';
import { resource } from '../../http/resource.ts';
import type { Route } from '../../http/router.ts';
import { apiError, invalidParam, missing, notFound, takenParam } from '../../records/errors.ts';
import * as field from '../../records/fields.ts';
import { defineKind, type Kind, type Row, type RowOf } from '../../records/kind.ts';
import { newSecret } from '../../records/new-id.ts';
import type { SandboxState } from '../../records/state.ts';
import { SECOND } from '../../records/time.ts';

const { alike, flag, formatted, idOf, moment, nullable, object, required, text, texts } = field;

/** Fields that API keys, M2M tokens and OAuth access tokens have in common, as they are stored. */
export type Token = Row & Pick<RowOf<typeof m2mTokens>, 'subject' | 'secret' | 'revoked' | 'expiration'>;

const FIELDS = {
  secret: text,
  claims: nullable(object),
  revoked: flag,
  revocation_reason: nullable(text),
  ...alike(nullable(moment), 'expiration', 'last_used_at'),
} as const;
const NONE = alike(null, 'claims', 'revocation_reason', 'expiration', 'last_used_at');
const DEFAULTS = { scopes: [], revoked: false, ...NONE };

const withSecret = (prefix: string) => (given: { secret?: string }) => ({
  secret: given.secret ?? newSecret(`${prefix}_secret`),
});

/** API keys, with which a user, an organization or a machine calls the application. */
export const apiKeys = defineKind({
  key: 'api_keys',
  noun: 'API key',
  prefix: 'ak',
  fields: {
    ...FIELDS,
    name: required(text),
    subject: required(idOf('users', 'organizations', 'machines')),
    type: text,
    description: nullable(text),
    scopes: texts,
    created_by: nullable(idOf('users')),
  },
  defaults: { object: 'api_key', type: 'api_key', description: null, created_by: null, ...DEFAULTS },
  derive: withSecret('ak'),
});

/** Machine-to-machine tokens. A machine makes them with a key of its own: here they come from worlds only. */
export const m2mTokens = defineKind({
  key: 'm2m_tokens',
  noun: 'M2M token',
  prefix: 'mt',
  fields: { ...FIELDS, subject: required(idOf('machines')), scopes: field.idsOf('machines') },
  defaults: { object: 'machine_to_machine_token', ...DEFAULTS },
  derive: withSecret('mt'),
});

/** Access tokens of users for OAuth applications. Those of one user and application are one grant. */
export const oauthAccessTokens = defineKind({
  key: 'oauth_access_tokens',
  noun: 'OAuth access token',
  prefix: 'oat',
  fields: {
    ...FIELDS,
    subject: required(idOf('users')),
    oauth_application_id: required(idOf('oauth_applications')),
    refresh_token: nullable(text),
    scopes: texts,
  },
  defaults: { object: 'clerk_idp_oauth_access_token', refresh_token: null, ...DEFAULTS },
  derive: withSecret('oat'),
});

const PATH = '/api_keys/{apiKeyID}';
const { subject, type, created_by, description, claims, scopes } = apiKeys.fields;
const CHANGES = { description, claims, scopes, seconds_until_expiration: nullable(field.between(1)) } as const;

/** The endpoints for API keys and M2M tokens. */
export const tokenRoutes: Route[] = [
  ...resource(apiKeys, PATH, {
    view: tokenView,
    get: true,
    create: {
      fields: { ...CHANGES, name: required(formatted('key_name')), subject, type, created_by },
      prepare({ seconds_until_expiration: seconds, ...body }, state) {
        const own = state.filter(apiKeys, (key) => key.subject === body.subject && !key.revoked);
        if (own.some((key) => key.name === body.name)) throw takenParam('name', 409);
        return { ...body, expiration: expirationAfter(seconds) };
      },
      after: ({ secret }) => ({ secret }),
    },
    update: {
      fields: { ...CHANGES, subject: { ...subject, required: undefined } },
      prepare: (_, { seconds_until_expiration: seconds, ...body }) =>
        seconds === undefined ? body : { ...body, expiration: expirationAfter(seconds) },
    },
    remove: () => undefined,
    results: { 'GET /secret': ({ secret }) => ({ secret }) },
  }),
  ...sharedRoutes(apiKeys, PATH, ['data', 'secret'], { type: isOneOf('type'), query: contains('name') }),
  ...sharedRoutes(m2mTokens, '/m2m_tokens/{m2m_token_id}', ['m2m_tokens', 'token'], {}),
];

/** Makes the endpoints that list the tokens of a subject, and revoke and verify one. */
function sharedRoutes<F extends field.Fields, R extends Token>(
  kind: Kind<F, R>,
  path: string,
  [rows, secret]: [rows: string, secret: string],
  filters: Filters<R>,
): Route[] {
  return [
    [
      `GET /${kind.key}`,
      (state, { query }) => {
        const id = query.get('subject') ?? '';
        if (!id) throw invalidParam('subject', 'Give subject, the id of the one whose tokens to list.');
        if (!state.has(kind.fields.subject?.of ?? [], id)) throw notFound('subject', id);
        if (!query.has('type')) query.set('type', 'api_key');
        // Other lists take up to 500.
        readInteger(query, 'limit', 1, 100);
        const [all, revoked, expired] = ['include_invalid', 'revoked', 'expired'].map((end) => readFlag(query, end));
        const isShown = (token: R) => (all || revoked || !token.revoked) && (all || expired || !isExpired(token));
        const own = state.filter(kind, (token) => token.subject === id && isShown(token));
        const found = filterRows(sortRows(own, query, {}, state), filters, query, state);
        return { [rows]: slicePage(found, query).map(tokenView), total_count: found.length };
      },
    ],
    [
      `POST /${kind.key}/verify`,
      (state, { body }) => tokenView(checkValid(kind, findToken(state, kind, body, secret))),
    ],
    ...resource(kind, path, {
      view: tokenView,
      actions: {
        'POST /revoke': ({ revoked }, _, { body }) => {
          const given = readBody(body, { revocation_reason: nullable(text) });
          // One that is revoked already keeps its reason.
          return revoked ? undefined : { ...given, revoked: true };
        },
      },
    }),
  ];
}

/**
 * Returns the token whose secret is in this parameter of the body.
 * @throws ApiError 404 when there is none
 */
export function findToken<F extends field.Fields, R extends Token>(
  state: SandboxState,
  kind: Kind<F, R>,
  body: unknown,
  parameter: string,
): R {
  const { [parameter]: secret } = readBody(body, { [parameter]: required(text) });
  const token = state.find(kind, (each) => each.secret === secret);
  // Without the secret, which may be right but for a letter.
  if (!token) throw missing(`There is no such ${kind.noun}.`);
  return token;
}

/**
 * Returns the token if it is valid.
 * @throws ApiError 400 when it no longer is
 */
export function checkValid<R extends Token>({ noun }: { noun: string }, token: R): R {
  const end = token.revoked ? 'revoked' : isExpired(token) ? 'expired' : null;
  if (end) throw apiError(400, `token_${end}`, `The ${noun} ${token.id} is ${end}.`);
  return token;
}

/** Returns a token as the API shows it, without its secret. */
export function tokenView<R extends Token>(token: R) {
  const { secret: _, ...shown } = token;
  return { ...shown, expired: isExpired(token) };
}

/** Returns whether a token has expired. */
export const isExpired = ({ expiration }: Token) => expiration !== null && expiration <= Date.now();
const expirationAfter = (seconds: number | null | undefined) => (seconds ? Date.now() + seconds * SECOND : null);
