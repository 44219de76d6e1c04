import { settingsOf } from '../endpoints/instance/settings.ts';
import type { SandboxState } from '../records/state.ts';

/** The scope with which a person chooses one of their organizations. */
export const ORGANIZATION_SCOPE = 'user:org:read';

/** The scopes that every instance has, as a person reads them. */
export const SCOPES: Readonly<Record<string, string>> = {
  openid: 'Know who you are',
  profile: 'See your name and picture',
  email: 'See your email address',
  public_metadata: 'See the public metadata of your account',
  private_metadata: 'See the private metadata of your account',
  offline_access: 'Stay signed in while you are away',
  [ORGANIZATION_SCOPE]: 'Know an organization of yours that you choose here',
};

/** Returns the scopes in a text, each once. */
export function splitScopes(text: string): string[] {
  return [...new Set(text.split(' ').filter(Boolean))];
}

/** Returns whether a text may be the name of a scope (RFC 6749, 3.3). */
export function isScope(text: string): boolean {
  return /^[\x21\x23-\x5b\x5d-\x7e]+$/.test(text);
}

/** Returns the scopes of a client that asks for none. */
export function defaultScopes(state: SandboxState): string[] {
  const { default_scopes } = settingsOf(state, 'oauth_application_settings') as { default_scopes: string[] | null };
  return default_scopes ?? ['profile', 'email'];
}
