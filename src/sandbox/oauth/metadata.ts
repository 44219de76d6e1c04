import { settingsOf } from '../endpoints/instance/settings.ts';
import { json, type OAuthHandler } from './oauth-request.ts';
import { SCOPES } from './scopes.ts';

const AUTH_METHODS = ['none', 'client_secret_basic', 'client_secret_post'];
const GRANTS = ['authorization_code', 'refresh_token'];

/** Tells clients where to sign in, and how (RFC 8414, and OpenID Connect Discovery, which has more fields). */
export const metadata: OAuthHandler = (state) => {
  const { origin } = state;
  const settings = settingsOf(state, 'oauth_application_settings');
  return json({
    issuer: origin,
    authorization_endpoint: `${origin}/oauth/authorize`,
    token_endpoint: `${origin}/oauth/token`,
    revocation_endpoint: `${origin}/oauth/token/revoke`,
    introspection_endpoint: `${origin}/oauth/token_info`,
    userinfo_endpoint: `${origin}/oauth/userinfo`,
    jwks_uri: `${origin}/.well-known/jwks.json`,
    ...(settings.dynamic_oauth_client_registration && { registration_endpoint: `${origin}/oauth/register` }),
    client_id_metadata_document_supported: settings.client_id_metadata_documents_advertised,
    scopes_supported: Object.keys(SCOPES),
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: GRANTS,
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: AUTH_METHODS,
    revocation_endpoint_auth_methods_supported: AUTH_METHODS,
    introspection_endpoint_auth_methods_supported: AUTH_METHODS,
    authorization_response_iss_parameter_supported: true,
    resource_indicators_supported: true,
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    claims_supported: ['sub', 'iss', 'aud', 'exp', 'iat', 'name', 'given_name', 'family_name', 'picture', 'email'],
  });
};

/** Tells the keys that verify JWTs. */
export const keys: OAuthHandler = ({ signingKey }) => json({ keys: [signingKey.jwk] });
