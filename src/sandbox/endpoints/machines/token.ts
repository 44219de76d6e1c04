import { flag, idOf, idsOf, moment, nullable, object, required, text, texts } from '../../records/fields.ts';
import { defineKind, type NewId, type Row, type RowOf } from '../../records/kind.ts';

/** What API keys, M2M tokens and OAuth access tokens have in common, as they are stored. */
export type Token = Row & Pick<RowOf<typeof m2mTokens>, 'subject' | 'secret' | 'revoked' | 'expiration'>;

const FIELDS = {
  secret: text,
  claims: nullable(object),
  revoked: flag,
  revocation_reason: nullable(text),
  expiration: nullable(moment),
  last_used_at: nullable(moment),
} as const;
const DEFAULTS = {
  claims: null,
  scopes: [],
  revoked: false,
  revocation_reason: null,
  expiration: null,
  last_used_at: null,
};

const withSecret = (prefix: string) => (given: { secret?: string }, newId: NewId) => ({
  secret: given.secret ?? newId(`${prefix}_secret`),
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
  fields: { ...FIELDS, subject: required(idOf('machines')), scopes: idsOf('machines') },
  defaults: { object: 'machine_to_machine_token', ...DEFAULTS },
  derive: withSecret('mt'),
});

/** Access tokens of users for OAuth applications, from worlds only. Those of one user and application are one grant. */
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
