import { readBody } from '../../http/body.ts';
import { contains } from '../../http/filters.ts';
import { resource } from '../../http/resource.ts';
import type { Route } from '../../http/router.ts';
import { invalidParam, missing } from '../../records/errors.ts';
import { flag, formatted, optional, required, text, texts } from '../../records/fields.ts';
import { defineKind, type RowOf } from '../../records/kind.ts';
import { newSecret } from '../../records/new-id.ts';
import { change, type SandboxState } from '../../records/state.ts';
import { INSTANCE_ID } from '../instance/settings.ts';
import { uploadedPicture } from '../users/picture.ts';
import { checkValid, findToken, isExpired, oauthAccessTokens, tokenView } from './tokens.ts';

/** An OAuth application, as stored. */
export type Application = RowOf<typeof oauthApplications>;

const FIELDS = {
  name: required(formatted('name')),
  redirect_uris: { ...texts, format: 'url' },
  scopes: text,
  consent_screen_enabled: flag,
  pkce_required: flag,
  public: flag,
} as const;

/** OAuth applications, which sign users in through this instance. */
export const oauthApplications = defineKind({
  key: 'oauth_applications',
  noun: 'OAuth application',
  prefix: 'oa',
  fields: FIELDS,
  defaults: {
    object: 'oauth_application',
    instance_id: INSTANCE_ID,
    redirect_uris: [],
    scopes: 'profile email',
    consent_screen_enabled: true,
    pkce_required: false,
    public: false,
    dynamically_registered: false,
    client_uri: null as string | null,
    client_image_url: null as string | null,
  },
  derive: (_, newId) => ({ client_id: newId('client'), client_secret: newSecret('secret') }),
  names: ({ name, client_id }) => [name, client_id],
});

/** The endpoints for OAuth applications, and for the access tokens that they get. */
export const oauthApplicationRoutes: Route[] = [
  ...resource(oauthApplications, '/oauth_applications/{oauth_application_id}', {
    view,
    list: {
      page: 'wrapped',
      filters: { name_query: contains('name', 'client_id') },
      order: { name: 'name' },
      byDefault: '+created_at',
    },
    get: true,
    create: { fields: { ...optional(FIELDS), name: FIELDS.name }, after: secretOf },
    update: { fields: optional(FIELDS) },
    remove({ id }, state) {
      state.removeOf(id, 'oauth_application_id');
      return undefined;
    },
    actions: { 'PUT /logo': ({ id }, _, { body }) => ({ client_image_url: uploadedPicture(id, body).image_url }) },
    results: {
      'POST /rotate_secret': (application, state) => {
        change(application, { client_secret: newSecret('secret') });
        return { ...view(application, state), ...secretOf(application) };
      },
      'POST /revoke_token': ({ id }, state, { body }) => {
        const { token } = readBody(body, { token: required(text) });
        if (token.startsWith('eyJ')) throw invalidParam('token', 'A JWT is valid until it expires: it is not stored.');
        const own = state.filter(oauthAccessTokens, ({ oauth_application_id }) => oauth_application_id === id);
        const named = own.find(({ secret, refresh_token }) => secret === token || refresh_token === token);
        if (!named) throw missing(`${id} has no such token.`);
        for (const each of own) if (each.subject === named.subject) change(each, { revoked: true });
      },
    },
  }),
  [
    'POST /oauth_applications/access_tokens/verify',
    (state, request) => {
      const found = findToken(state, oauthAccessTokens, request.body, 'access_token');
      // The API says no more of a JWT that has expired.
      if (found.secret.startsWith('eyJ') && !found.revoked && isExpired(found)) return { active: false };
      const token = tokenView(checkValid(oauthAccessTokens, found));
      const { oauth_application_id: id, refresh_token: _, claims: __, last_used_at: ___, ...shown } = token;
      return { ...shown, client_id: state.get(oauthApplications, id).client_id };
    },
  ],
];

function view({ client_secret: _, ...application }: Application, { origin }: SandboxState) {
  return {
    ...application,
    callback_url: application.redirect_uris[0] ?? '',
    authorize_url: `${origin}/oauth/authorize`,
    token_fetch_url: `${origin}/oauth/token`,
    token_introspection_url: `${origin}/oauth/token_info`,
    user_info_url: `${origin}/oauth/userinfo`,
    discovery_url: `${origin}/.well-known/openid-configuration`,
  };
}

function secretOf({ public: isPublic, client_secret }: Application) {
  return isPublic ? undefined : { client_secret };
}
