import type { Application } from '../../endpoints/machines/oauth-applications.ts';
import type { SandboxState } from '../../records/state.ts';
import { OAuthError } from '../oauth-error.ts';
import { type OAuthRequest, readOne } from '../oauth-request.ts';
import { findApplication } from './clients.ts';

/**
 * Returns the client that sends a form, by its id and, unless it is public, its secret: in the form or as Basic (RFC
 * 6749, 2.3).
 * @throws OAuthError 401 when it isn't who it says
 */
export function authenticateClient(state: SandboxState, { headers }: OAuthRequest, form: URLSearchParams): Application {
  const [id = readOne(form, 'client_id'), secret = readOne(form, 'client_secret')] = readBasic(headers.authorization);
  if (!id) throw refusal('Send client_id.');
  if (form.has('client_id') && readOne(form, 'client_id') !== id) throw refusal('Two clients are named.');
  const application = findApplication(state, id);
  if (!application)
    throw refusal(`The sandbox has no OAuth client ${JSON.stringify(id)}. It may have restarted since.`);
  if (application.public && secret) throw refusal('A public client has no secret: leave it out.');
  if (!application.public && secret !== application.client_secret)
    throw refusal('The client secret is missing or wrong.');
  return application;
}

function readBasic(header: string | undefined): string[] {
  if (header === undefined) return [];
  const coded = header.match(/^Basic ([A-Za-z0-9+/=_-]+)$/i)?.[1];
  const text = coded === undefined ? '' : Buffer.from(coded, 'base64').toString();
  if (!text.includes(':')) throw refusal('Authorization must be Basic, of the client id and the secret.');
  try {
    return text.split(/:(.*)/s, 2).map((part) => decodeURIComponent(part.replaceAll('+', ' ')));
  } catch {
    throw refusal('The client id and the secret must be form-encoded.');
  }
}

const refusal = (words: string) => new OAuthError('invalid_client', words, 401);
