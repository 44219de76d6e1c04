import { settingsOf } from '../../endpoints/instance/settings.ts';
import { oauthApplications } from '../../endpoints/machines/oauth-applications.ts';
import { isObject } from '../../records/metadata.ts';
import { change, type SandboxState } from '../../records/state.ts';
import { SECOND } from '../../records/time.ts';
import { OAuthError } from '../oauth-error.ts';
import { json, type OAuthRequest } from '../oauth-request.ts';
import { defaultScopes, isScope, splitScopes } from '../scopes.ts';
import { redirectUriProblem } from './redirect-uris.ts';

const METHODS = ['none', 'client_secret_basic', 'client_secret_post'];
const GRANTS = ['authorization_code', 'refresh_token'];

/** Registers a client (RFC 7591), as an OAuth application that the API lists. */
export function registerClient(state: SandboxState, { body }: OAuthRequest) {
  if (!settingsOf(state, 'oauth_application_settings').dynamic_oauth_client_registration) {
    const words = "Clients can't register: dynamic_oauth_client_registration of the instance is off.";
    throw new OAuthError('access_denied', words, 403);
  }
  const given = readMetadata(body);
  const isPublic = given.token_endpoint_auth_method === 'none';
  const scopes = given.scopes.length > 0 ? given.scopes : defaultScopes(state);
  const application = state.insert(oauthApplications, {
    name: given.client_name,
    redirect_uris: given.redirect_uris,
    scopes: scopes.join(' '),
    public: isPublic,
    pkce_required: isPublic,
  });
  change(application, { dynamically_registered: true, client_uri: given.client_uri });
  const { client_id, client_secret, created_at } = application;
  return json(
    {
      client_id,
      client_id_issued_at: Math.floor(created_at / SECOND),
      ...(!isPublic && { client_secret, client_secret_expires_at: 0 }),
      client_name: given.client_name,
      ...(given.client_uri !== null && { client_uri: given.client_uri }),
      redirect_uris: given.redirect_uris,
      grant_types: given.grant_types,
      response_types: ['code'],
      token_endpoint_auth_method: given.token_endpoint_auth_method,
      scope: application.scopes,
    },
    201,
  );
}

function readMetadata(body: string) {
  let given: unknown;
  try {
    given = JSON.parse(body);
  } catch {
    // Not an object, either.
  }
  if (!isObject(given)) throw refusal('Send a JSON object.');
  const { client_name = 'Unnamed client', redirect_uris: uris, client_uri = null, scope = '' } = given;
  const { token_endpoint_auth_method: method = 'client_secret_basic', grant_types: grants = GRANTS } = given;
  const { response_types: responses = ['code'] } = given;
  if (typeof client_name !== 'string' || client_name.trim() === '' || client_name.length > 256) {
    throw refusal('client_name must be a text of 1 to 256 characters.');
  }
  if (client_uri !== null && !isWebAddress(client_uri)) throw refusal('client_uri must be an https address.');
  if (typeof scope !== 'string' || !splitScopes(scope).every(isScope))
    throw refusal('scope must be names with spaces between.');
  if (!METHODS.includes(method as string))
    throw refusal(`token_endpoint_auth_method must be one of ${METHODS.join(', ')}.`);
  // Grants and responses that only other servers have are left out (RFC 7591, 2).
  const grant_types = Array.isArray(grants) ? GRANTS.filter((grant) => grants.includes(grant)) : [];
  if (!grant_types.includes('authorization_code')) throw refusal('grant_types must have authorization_code.');
  if (!Array.isArray(responses) || !responses.includes('code')) throw refusal('response_types must have code.');
  if (!Array.isArray(uris) || uris.length === 0) throw refusal('Give redirect_uris.', 'invalid_redirect_uri');
  const problem = uris.map(redirectUriProblem).find(Boolean);
  if (problem) throw refusal(`Of redirect_uris, ${problem}.`, 'invalid_redirect_uri');
  return {
    client_name: client_name.trim(),
    redirect_uris: uris as string[],
    client_uri: client_uri as string | null,
    scopes: splitScopes(scope),
    token_endpoint_auth_method: method as string,
    grant_types,
  };
}

function isWebAddress(text: unknown): boolean {
  return typeof text === 'string' && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function refusal(words: string, code = 'invalid_client_metadata'): OAuthError {
  return new OAuthError(code, words);
}
