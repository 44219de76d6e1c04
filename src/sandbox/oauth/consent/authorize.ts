import type { SandboxResponse } from '../../http/response.ts';
import type { SandboxState } from '../../records/state.ts';
import { applicationOf } from '../clients/clients.ts';
import { grantsOf } from '../grants.ts';
import { OAuthError } from '../oauth-error.ts';
import { type OAuthRequest, readForm } from '../oauth-request.ts';
import { ORGANIZATION_SCOPE } from '../scopes.ts';
import {
  type AuthorizationRequest,
  ClientError,
  type ReturnAddress,
  readAuthorizationRequest,
} from './authorization-request.ts';
import { consentPage } from './consent-page.ts';
import { errorPage } from './error-page.ts';
import { findPeople, readChoice } from './people.ts';

/** Shows a person what a client asks for. */
export function showConsent(state: SandboxState, { search }: OAuthRequest): Promise<SandboxResponse> {
  return toPerson(state, async () => ask(state, await readAuthorizationRequest(state, search)));
}

/** Does what a person decided. */
export function decide(state: SandboxState, request: OAuthRequest): Promise<SandboxResponse> {
  return toPerson(state, async () => {
    checkOrigin(request);
    const form = readForm(request);
    const { forms, codes } = grantsOf(state);
    const token = form.get('form_token') ?? '';
    const asked = forms.get(token);
    // The token is of this page only: what was shown is what is allowed.
    if (!asked || asked.search !== request.search) {
      throw new OAuthError(
        'invalid_request',
        'This page was used already, or is too old. Sign in from the client again.',
      );
    }
    forms.delete(token);
    const decision = form.get('decision');
    if (decision === 'find') return ask(state, asked, { find: form.get('find') ?? '' });
    if (decision !== 'allow') throw new ClientError(asked, new OAuthError('access_denied', 'The person said no.'));
    const choice = readChoice(state, form.get('who'), asked.scopes.includes(ORGANIZATION_SCOPE));
    if (!choice) return ask(state, asked, { problem: 'Choose who signs in.' });
    const { scopes, resource, redirectUri, challenge, nonce } = asked;
    const grant = { ...choice, applicationId: applicationOf(state, asked.client).id, scopes, resource };
    return sendBack(state, asked, { code: codes.add({ grant, redirectUri, challenge, nonce }) }, 303);
  });
}

function ask(state: SandboxState, asked: AuthorizationRequest, { find = '', problem = '' } = {}): SandboxResponse {
  const people = findPeople(state, asked.scopes.includes(ORGANIZATION_SCOPE), find);
  return consentPage({ asked, people, find, problem, formToken: grantsOf(state).forms.add(asked) });
}

/** Refuses a form that another site's page sent. It couldn't know the token either. */
function checkOrigin({ headers: { origin, host } }: OAuthRequest): void {
  if (origin === undefined || origin === `http://${host}`) return;
  throw new OAuthError('invalid_request', 'The form was sent by a page of another site.', 403);
}

/** Tells errors to the client where its address is certain, and else to the person. */
async function toPerson(state: SandboxState, act: () => Promise<SandboxResponse>): Promise<SandboxResponse> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof ClientError) {
      return sendBack(state, error.address, { error: error.code, error_description: error.message });
    }
    if (error instanceof OAuthError) return errorPage(error);
    throw error;
  }
}

/** Sends the browser to the client, with the issuer (RFC 9207) and what the client wants back. */
function sendBack(
  { origin: iss }: SandboxState,
  { redirectUri, state }: ReturnAddress,
  answer: Record<string, string>,
  status = 302,
): SandboxResponse {
  const query = new URLSearchParams({ ...answer, ...(state !== undefined && { state }), iss });
  // Added to the text: parsing it would write it anew.
  const location = `${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${query}`;
  return { status, headers: { location, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' } };
}
