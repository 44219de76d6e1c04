import { isObject } from '../../records/metadata.ts';
import { OAuthError } from '../oauth-error.ts';
import { isLoopback, redirectUriProblem } from './redirect-uris.ts';

const MAX_BYTES = 64_000;
const MAX_TIME = 5000;

/** Fields that the sandbox reads in a client's metadata document. */
export interface ClientDocument {
  name: string;
  redirectUris: string[];
  uri: string | null;
}

/** Returns whether a client id is the address of a metadata document. */
export function isDocumentId(clientId: string): boolean {
  return /^https?:/i.test(clientId);
}

/**
 * Fetches the metadata document of a client whose id is its address.
 *
 * The address is https, or http on this machine, where one tries a client of one's own. Private addresses are not
 * refused: the sandbox runs on a developer's machine, whose browser reaches as much by a link, and it shows nothing of
 * what it fetched unless that is a client's document. No redirect is followed, so that nobody else says where to go.
 * @throws OAuthError when the address is wrong, or what is there is no document of this client
 */
export async function fetchClientDocument(clientId: string): Promise<ClientDocument> {
  const problem = addressProblem(clientId);
  if (problem) throw refusal(clientId, `its address ${problem}`);
  const signal = AbortSignal.timeout(MAX_TIME);
  let text: string;
  try {
    const response = await fetch(clientId, { redirect: 'manual', signal, headers: { accept: 'application/json' } });
    text = await readDocument(response);
  } catch (error) {
    throw refusal(clientId, describe(error as Error, signal));
  }
  return checkDocument(clientId, text);
}

/** Says why a document didn't come, and what to do where nothing comes from the internet. */
function describe({ message, cause }: Error, { aborted }: AbortSignal): string {
  // A wrong answer is described where it is read; of an address that can't be reached, the cause tells more.
  if (!aborted && message !== 'fetch failed') return message;
  const { code } = (cause ?? {}) as { code?: unknown };
  const words = aborted
    ? `it didn't come within ${MAX_TIME / 1000} seconds`
    : `its address can't be reached${typeof code === 'string' ? ` (${code})` : ''}`;
  return `${words}. Where the internet can't be reached, start the sandbox with a world that has client_id_metadata_documents_advertised: false in oauth_application_settings: the client then registers instead`;
}

/** Returns why an address can't be a client id (OAuth Client ID Metadata Document, 3); null if it can. */
function addressProblem(clientId: string): string | null {
  if (!URL.canParse(clientId)) return 'is no URL';
  const url = new URL(clientId);
  if (url.protocol !== 'https:' && !isLoopback(url)) return 'must begin with https, or lead to this machine';
  if (url.username || url.password || clientId.includes('#')) return 'has a user or a fragment';
  if (url.pathname === '/') return 'needs a path';
  return url.href === clientId ? null : `should be written as ${url.href}`;
}

async function readDocument(response: Response): Promise<string> {
  if (response.status !== 200) throw new Error(`its address answers ${response.status}, not 200`);
  const type = response.headers.get('content-type') ?? '';
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type))
    throw new Error('its address answers with something else than JSON');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    // Leaving the loop ends the connection, too.
    if (size > MAX_BYTES) throw new Error(`it is longer than ${MAX_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function checkDocument(clientId: string, text: string): ClientDocument {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    // Not an object, either.
  }
  if (!isObject(document)) throw refusal(clientId, 'it is no JSON object');
  const { client_id, client_name: name, redirect_uris: uris, token_endpoint_auth_method: method = 'none' } = document;
  const { client_uri: uri = null, client_secret } = document;
  if (client_id !== clientId) throw refusal(clientId, `its client_id is ${JSON.stringify(client_id)}`);
  if (client_secret !== undefined) throw refusal(clientId, 'it has a client_secret, which everybody could read');
  if (method !== 'none') {
    throw refusal(
      clientId,
      `its token_endpoint_auth_method is ${JSON.stringify(method)}, and the sandbox takes none only`,
    );
  }
  if (!Array.isArray(uris) || uris.length === 0) throw refusal(clientId, 'it needs redirect_uris');
  const problem = uris.map(redirectUriProblem).find(Boolean);
  if (problem) throw refusal(clientId, `of its redirect_uris, ${problem}`);
  return {
    name: typeof name === 'string' && name.trim() ? name.trim().slice(0, 256) : new URL(clientId).host,
    redirectUris: uris,
    uri: typeof uri === 'string' ? uri : null,
  };
}

function refusal(clientId: string, words: string): OAuthError {
  return new OAuthError('invalid_client', `The metadata document ${clientId} can't be used: ${words}.`);
}
