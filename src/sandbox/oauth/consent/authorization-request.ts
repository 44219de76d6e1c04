import type { SandboxState } from '../../records/state.ts';
import { type Client, findClient } from '../clients/clients.ts';
import { isRedirectUri } from '../clients/redirect-uris.ts';
import { OAuthError } from '../oauth-error.ts';
import { readOne } from '../oauth-request.ts';
import { defaultScopes, isScope, splitScopes } from '../scopes.ts';

/** Address at which a client waits for its answer, and the state that the answer must repeat. */
export interface ReturnAddress {
  redirectUri: string;
  state?: string | undefined;
}

/** A client's request to a person, checked. */
export interface AuthorizationRequest extends ReturnAddress {
  client: Client;
  scopes: readonly string[];
  challenge?: string | undefined;
  resource?: string | undefined;
  nonce?: string | undefined;
  /** The query that says all this. */
  search: string;
}

/** An error that the client is told, by way of the browser. */
export class ClientError extends OAuthError {
  readonly address: ReturnAddress;

  constructor(address: ReturnAddress, { code, message }: OAuthError) {
    super(code, message);
    this.address = address;
  }
}

/**
 * Checks what a client asks for.
 * @throws OAuthError when it isn't certain whose address the answer would go to: the person must be told instead
 * @throws ClientError when anything else is wrong
 */
export async function readAuthorizationRequest(state: SandboxState, search: string): Promise<AuthorizationRequest> {
  const query = new URLSearchParams(search);
  const id = readOne(query, 'client_id');
  if (id === undefined) throw new OAuthError('invalid_request', 'There is no client_id.');
  const client = await findClient(state, id);
  const redirectUri = readOne(query, 'redirect_uri');
  if (redirectUri === undefined) throw new OAuthError('invalid_request', 'There is no redirect_uri.');
  if (!isRedirectUri(client.redirectUris, redirectUri, client.document !== undefined)) {
    const known = client.redirectUris.join(', ') || 'none';
    const words = `The redirect_uri ${redirectUri} is not one of the client's, which must be the same letter by letter: ${known}`;
    throw new OAuthError('invalid_request', words);
  }
  const address: ReturnAddress = { redirectUri };
  try {
    address.state = readOne(query, 'state');
    return { ...address, client, search, ...readRest(state, client, query) };
  } catch (error) {
    throw error instanceof OAuthError ? new ClientError(address, error) : error;
  }
}

function readRest(state: SandboxState, client: Client, query: URLSearchParams) {
  const type = readOne(query, 'response_type');
  if (type === undefined) throw new OAuthError('invalid_request', 'There is no response_type: it is code.');
  if (type !== 'code') throw new OAuthError('unsupported_response_type', `response_type is code, not ${type}.`);
  const mode = readOne(query, 'response_mode') ?? 'query';
  if (mode !== 'query') throw new OAuthError('invalid_request', `response_mode is query, not ${mode}.`);
  const prompt = readOne(query, 'prompt') ?? '';
  if (prompt === 'none') throw new OAuthError('interaction_required', 'The sandbox asks a person each time.');
  return {
    challenge: readChallenge(client, query),
    scopes: readScopes(state, client, query),
    resource: readResource(query),
    nonce: readOne(query, 'nonce'),
  };
}

/** Reads what the client will have to prove (RFC 7636). Without a method it would be `plain`, which proves nothing. */
function readChallenge(client: Client, query: URLSearchParams): string | undefined {
  const [challenge, method] = [readOne(query, 'code_challenge'), readOne(query, 'code_challenge_method')];
  if (challenge === undefined && method === undefined && !client.pkce) return undefined;
  if (challenge === undefined)
    throw new OAuthError('invalid_request', 'There is no code_challenge: this client needs PKCE.');
  if (method !== 'S256') throw new OAuthError('invalid_request', 'code_challenge_method must be S256.');
  if (/^[\w-]{43}$/.test(challenge)) return challenge;
  throw new OAuthError('invalid_request', 'code_challenge must be a SHA-256 in base64url, 43 characters.');
}

function readScopes(state: SandboxState, client: Client, query: URLSearchParams): readonly string[] {
  const asked = splitScopes(readOne(query, 'scope') ?? '');
  if (asked.length === 0) return client.scopes ?? defaultScopes(state);
  const wrong = asked.find((scope) => !isScope(scope) || (client.scopes && !client.scopes.includes(scope)));
  if (wrong === undefined) return asked;
  const words = `The client may not ask for the scope ${wrong}. It has: ${client.scopes?.join(' ') ?? 'any'}`;
  throw new OAuthError('invalid_scope', words);
}

/** Reads the resource that the tokens are for (RFC 8707): one, as they have one audience. */
function readResource(query: URLSearchParams): string | undefined {
  const resource = readOne(query, 'resource', 'invalid_target');
  if (resource === undefined) return undefined;
  if (/^[^\s#]+$/.test(resource) && URL.canParse(resource)) return resource;
  throw new OAuthError('invalid_target', 'resource must be an absolute URL without a fragment.');
}
