import { type Html, html } from '../../../html/html.ts';
import type { SandboxResponse } from '../../http/response.ts';
import { ORGANIZATION_SCOPE, SCOPES } from '../scopes.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { page } from './page.ts';
import type { Choice, People } from './people.ts';

/** Content of the page. */
interface Consent {
  asked: AuthorizationRequest;
  people: People;
  /** Text that the person looked for. */
  find: string;
  /** Mistake in the form that they sent. */
  problem: string;
  formToken: string;
}

/** Makes the page on which a person chooses who they are, and whether to let a client in. */
export function consentPage({ asked, people, find, problem, formToken }: Consent): SandboxResponse {
  const { client, scopes, resource, redirectUri } = asked;
  const title = `Let ${client.name} in?`;
  const body = html`<h1>Let <bdi>${client.name}</bdi> in?</h1>
<p class="note">${client.document ? html`Known by its address, <bdi>${client.id}</bdi>. ` : ''}You go on to <bdi>${placeOf(redirectUri)}</bdi>.</p>
<h2>It asks to</h2>
<ul>
${scopes.map((scope) => html`<li>${scopeInWords(scope)}</li>\n`)}</ul>
${resource === undefined ? '' : html`<p class="note">For use at <bdi>${resource}</bdi>.</p>`}
<form method="post">
<input type="hidden" name="form_token" value="${formToken}">
${problem ? html`<p class="problem" role="alert">${problem}</p>` : ''}
<fieldset>
<legend>${scopes.includes(ORGANIZATION_SCOPE) ? 'Sign in as, and in which organization' : 'Sign in as'}</legend>
${people.choices.map(choiceOf)}${people.choices.length === 0 ? html`<p>Nobody who may sign in is found.</p>` : ''}</fieldset>
${people.more || find ? searchOf(find, people.more) : ''}
<div class="row">
<button class="main" name="decision" value="allow">Allow</button>
<button name="decision" value="deny" formnovalidate>Deny</button>
</div>
</form>
<p class="note">This is the sandbox, a made-up Clerk on this machine: nobody needs a password.</p>`;
  return page(200, title, body, `'self' ${sourceOf(redirectUri)}`);
}

function scopeInWords(scope: string): Html {
  const words = Object.hasOwn(SCOPES, scope) ? SCOPES[scope] : undefined;
  return words === undefined ? html`<bdi>${scope}</bdi>, a custom scope` : html`${words}`;
}

function choiceOf({ value, name, identifier, organization }: Choice): Html {
  const [label, more] = organization ? [organization.name, `${name}, ${organization.role}`] : [name, identifier];
  return html`<label class="choice${organization ? ' inside' : ''}">
<input type="radio" name="who" value="${value}" required>
<span><bdi>${label}</bdi> <small><bdi>${more}</bdi></small></span>
</label>
`;
}

// The button stands before the others: it is the one that Enter presses.
function searchOf(find: string, more: boolean): Html {
  return html`<fieldset>
<legend>${more ? 'There are more people' : 'Look for others'}</legend>
<div class="row">
<input type="search" name="find" value="${find}" aria-label="Name, email address or id">
<button name="decision" value="find" formnovalidate>Find</button>
</div>
</fieldset>
`;
}

/** Returns the part of an address that says who is there. */
function placeOf(redirectUri: string): string {
  const { host, protocol } = new URL(redirectUri);
  return /^https?:$/.test(protocol) ? host : `an app on this device (${protocol})`;
}

/** Returns the source by which a policy lets a form lead to an address: browsers hold redirects to it, too. */
function sourceOf(redirectUri: string): string {
  const { host, protocol } = new URL(redirectUri);
  // A host may have characters that end a directive.
  return /^https?:$/.test(protocol) && /^[\w.:[\]-]+$/.test(host) ? `${protocol}//${host}` : protocol;
}
