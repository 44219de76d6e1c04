import { settingsOf } from '../../endpoints/instance/settings.ts';
import { type Application, oauthApplications } from '../../endpoints/machines/oauth-applications.ts';
import { change, type SandboxState } from '../../records/state.ts';
import { OAuthError } from '../oauth-error.ts';
import { splitScopes } from '../scopes.ts';
import { fetchClientDocument, isDocumentId } from './client-document.ts';

/** A client that asks a person to let it in. */
export interface Client {
  id: string;
  name: string;
  redirectUris: readonly string[];
  /** The scopes that it may ask for; null for any. */
  scopes: readonly string[] | null;
  /** True if it must prove at the token endpoint that it is who asked. */
  pkce: boolean;
  /** Set where it is known by a metadata document alone. */
  document?: { uri: string | null };
}

/**
 * Finds the client with this id: an OAuth application, or the metadata document at this address.
 * @throws OAuthError when there is none
 */
export async function findClient(state: SandboxState, id: string): Promise<Client> {
  if (isDocumentId(id)) return readClient(state, id);
  const application = findApplication(state, id);
  if (!application) {
    throw new OAuthError(
      'invalid_client',
      `The sandbox has no OAuth client ${JSON.stringify(id)}. It may have restarted since.`,
    );
  }
  const { name, redirect_uris: redirectUris, scopes, dynamically_registered: self } = application;
  const pkce = application.public || application.pkce_required;
  // One that registered itself asks for more scopes as it meets resources that want them.
  return { id, name, redirectUris, scopes: self ? null : splitScopes(scopes), pkce };
}

async function readClient(state: SandboxState, id: string): Promise<Client> {
  const settings = settingsOf(state, 'oauth_application_settings');
  if (
    settings.client_id_metadata_documents_only_allow_pre_registered_clients ||
    settings.client_id_metadata_documents_block_implicitly_allowed_clients
  ) {
    const words = 'The settings of the instance (oauth_application_settings) let in registered clients only.';
    throw new OAuthError('invalid_client', words);
  }
  const { name, redirectUris, uri } = await fetchClientDocument(id);
  return { id, name, redirectUris, scopes: null, pkce: true, document: { uri } };
}

/** Returns the OAuth application with this client id. */
export function findApplication(state: SandboxState, clientId: string): Application | undefined {
  return state.find(oauthApplications, ({ client_id }) => client_id === clientId);
}

/**
 * Returns the OAuth application of a client. One that is known by its document gets one when a person has let it in, so
 * that the API lists it, and what its document says by then.
 * @throws OAuthError when it was deleted meanwhile
 */
export function applicationOf(state: SandboxState, { id, name, redirectUris, document }: Client): Application {
  const known = findApplication(state, id);
  if (!document && known) return known;
  if (!document) throw new OAuthError('invalid_client', 'The OAuth application was deleted meanwhile.');
  const application = known ?? state.insert(oauthApplications, { name, public: true, pkce_required: true });
  return change(application, { client_id: id, name, redirect_uris: [...redirectUris], client_uri: document.uri });
}
