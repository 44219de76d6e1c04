import { readBody } from '../../http/body.ts';
import { contains, type Filters, filterRows, isOneOf } from '../../http/filters.ts';
import { slicePage, sortRows } from '../../http/paging.ts';
import { readFlag, readInteger } from '../../http/query.ts';
import { endpointsOf, resource, setFields } from '../../http/resource.ts';
import type { Route } from '../../http/router.ts';
import { apiError, invalidParam, notFound, takenParam } from '../../records/errors.ts';
import { between, type Fields, formatted, nullable, required, text } from '../../records/fields.ts';
import type { Kind } from '../../records/kind.ts';
import type { SandboxState } from '../../records/state.ts';
import { SECOND } from '../../records/time.ts';
import { apiKeys, m2mTokens, type Token } from './token.ts';

const PATH = '/api_keys/{apiKeyID}';
const { subject, type, created_by, description, claims, scopes } = apiKeys.fields;
const CHANGES = { description, claims, scopes, seconds_until_expiration: nullable(between(1)) } as const;

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
  }),
  endpointsOf(apiKeys, PATH, tokenView)('GET', '/secret', ({ secret }) => ({ secret })),
  ...sharedRoutes(apiKeys, PATH, ['data', 'secret'], {
    type: isOneOf((key) => key.type),
    query: contains((key) => key.name),
  }),
  ...sharedRoutes(m2mTokens, '/m2m_tokens/{m2m_token_id}', ['m2m_tokens', 'token'], {}),
];

/** Makes the endpoints that list the tokens of a subject, and revoke and verify one. */
function sharedRoutes<F extends Fields, R extends Token>(
  kind: Kind<F, R>,
  path: string,
  [rows, secret]: [rows: string, secret: string],
  filters: Filters<R>,
): Route[] {
  const list: Route = [
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
      const sorted = sortRows(own, query, { created_at: (token) => token.created_at }, state);
      const found = filterRows(sorted, filters, query, state);
      return { [rows]: slicePage(found, query).map(tokenView), total_count: found.length };
    },
  ];
  const revoke = endpointsOf(kind, path, tokenView)('POST', '/revoke', (token, _, { body }) => {
    const given = readBody(body, { revocation_reason: nullable(text) });
    // One that is revoked already keeps its reason.
    if (!token.revoked) setFields(kind, token, { ...given, revoked: true });
  });
  const verify: Route = [
    `POST /${kind.key}/verify`,
    (state, { body }) => tokenView(findValid(state, kind, body, secret)),
  ];
  return [list, revoke, verify];
}

/**
 * Returns the token whose secret is in this field of the body.
 * @throws ApiError 404 when there is none, 400 when it is no longer valid
 */
export function findValid<F extends Fields, R extends Token>(
  state: SandboxState,
  kind: Kind<F, R>,
  body: unknown,
  field: string,
): R {
  const { [field]: secret } = readBody(body, { [field]: required(text) });
  const token = state.find(kind, (each) => each.secret === secret);
  // Without the secret, which may be right but for a letter.
  if (!token) throw apiError(404, 'resource_not_found', 'not found', `There is no such ${kind.noun}.`);
  const end = token.revoked ? 'revoked' : isExpired(token) ? 'expired' : null;
  if (end) throw apiError(400, `token_${end}`, `is ${end}`, `The ${kind.noun} ${token.id} is ${end}.`);
  return token;
}

/** Returns a token as the API shows it, without its secret. */
export function tokenView<R extends Token>(token: R) {
  const { secret: _, ...shown } = token;
  return { ...shown, expired: isExpired(token) };
}

const isExpired = ({ expiration }: Token) => expiration !== null && expiration <= Date.now();
const expirationAfter = (seconds: number | null | undefined) => (seconds ? Date.now() + seconds * SECOND : null);
