import { html } from '../../../html/html.ts';
import type { SandboxResponse } from '../../http/response.ts';
import type { OAuthError } from '../oauth-error.ts';
import { page } from './page.ts';

/** Tells a person that nobody can be signed in, where the client can't be told. */
export function errorPage({ code, message, status }: OAuthError): SandboxResponse {
  const body = html`<h1>This sign-in can’t go on</h1>
<p>${message}</p>
<p class="note">Error: ${code}. Nothing was sent to the client. The sandbox is a made-up Clerk on this machine.</p>`;
  return page(status, 'This sign-in can’t go on', body);
}
