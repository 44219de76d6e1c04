import { ORGANIZATION_SCOPE } from '../../runtime/access/choose-rule.ts';
import { type AccessRules, valuesOf } from '../../runtime/access/rules.ts';
import type { Endpoint } from './options/endpoint.ts';

/** Returns the scopes that some rule asks of a token, each once: clients that read them ask the person for them. */
export function scopesOf({ rules }: AccessRules): string[] {
  const wanted = rules.flatMap(({ who, pin }) => [
    ...valuesOf(who.scope),
    ...(pin === 'organization' || pin === 'both' ? [ORGANIZATION_SCOPE] : []),
  ]);
  return [...new Set(wanted)];
}

/** Scope that clients are told to ask for where no rule wants one: those that find none ask for all that Clerk has, private metadata too. */
const LEAST = ['profile'];

/** Answers with the metadata of the endpoint, by which clients find out where to sign in (RFC 9728, section 2). */
export function metadataResponse(endpoint: Endpoint, issuer: string, scopes: readonly string[]): Response {
  const metadata = {
    resource: endpoint.url,
    authorization_servers: [issuer],
    bearer_methods_supported: ['header'],
    scopes_supported: scopes.length > 0 ? scopes : LEAST,
    resource_name: 'Clerk Agent Toolkit',
  };
  return Response.json(metadata, {
    headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=300' },
  });
}
