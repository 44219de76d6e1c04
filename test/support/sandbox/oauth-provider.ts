import type { OAuthClientProvider } from '@modelcontextprotocol/client';
import { CALLBACK } from './oauth-client.ts';

/** Memory of an MCP client, with the address that it would open in the browser. */
export function newProvider(method = 'none') {
  const kept: Record<string, unknown> = {};
  const keep = (name: string) => (value: unknown) => {
    kept[name] = value;
  };
  const provider = {
    redirectUrl: CALLBACK,
    clientMetadata: { client_name: 'SDK', redirect_uris: [CALLBACK], token_endpoint_auth_method: method },
    state: () => 'st',
    clientInformation: () => kept.client,
    saveClientInformation: keep('client'),
    tokens: () => kept.tokens,
    saveTokens: keep('tokens'),
    redirectToAuthorization: keep('url'),
    codeVerifier: () => kept.verifier,
    saveCodeVerifier: keep('verifier'),
    discoveryState: () => kept.discovery,
    saveDiscoveryState: keep('discovery'),
  } as unknown as OAuthClientProvider;
  return { provider, kept: kept as { url: URL; tokens: { access_token: string; refresh_token: string } } };
}
