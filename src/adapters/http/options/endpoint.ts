import { isLoopback } from '../../../runtime/http/api-url.ts';
import { UsageError } from '../../../runtime/shared/errors.ts';

/** The public address of the endpoint, and all that follows from it. */
export interface Endpoint {
  /** The address as clients are given it, and as tokens name it as their audience. */
  url: string;
  /** Its host's name, without the port. */
  hostname: string;
  path: string;
  /** Path and address of the metadata that tells clients where to sign in (RFC 9728, section 3.1). */
  metadataPath: string;
  metadataUrl: string;
}

const WELL_KNOWN = '/.well-known/oauth-protected-resource';

/**
 * Reads the public address of the endpoint.
 * @throws UsageError for one that isn't https (http is for this machine alone), or that has more than a host and a path
 */
export function parseEndpoint(given: string): Endpoint {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !['https:', 'http:'].includes(url.protocol))
    throw new UsageError(
      `\`url\` must be the public address of the endpoint, such as https://mcp.example.com/mcp, not ${JSON.stringify(given)}.`,
    );
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    throw new UsageError(
      `\`url\` must begin with https://: tokens would travel in the open to ${url.hostname}. Only an address of this machine may be http.`,
    );
  const { hostname, pathname: path, origin } = url;
  if (url.username || url.password || url.search || url.hash || /[?#]/.test(given))
    throw new UsageError('`url` is a host and a path, without a user, a query or a fragment.');
  if (path !== '/' && path.endsWith('/'))
    throw new UsageError(
      `\`url\` ends in a slash: clients compare it letter by letter. Write ${url.href.slice(0, -1)}.`,
    );
  const metadataPath = path === '/' ? WELL_KNOWN : `${WELL_KNOWN}${path}`;
  return { url: url.href, hostname, path, metadataPath, metadataUrl: `${origin}${metadataPath}` };
}

/** Reports whether an audience that a token names is this endpoint, however the address is spelled. */
export function isAudience(audience: string, { url }: Endpoint): boolean {
  return URL.canParse(audience) && new URL(audience).href === url;
}
