import createClient from 'openapi-fetch';
import type { paths } from '../generated/api.ts';
import { apiVersion } from '../generated/index.ts';
import { version } from '../version.ts';
import { baseUrl } from './api-url.ts';
import { serializePath } from './path.ts';
import type { Api } from './tool.ts';

/** How to reach Clerk. */
export interface ClerkClientOptions {
  apiUrl: string;
  secretKey: string;
  /** Own transport; the global fetch when left out. */
  fetch?: (request: Request) => Promise<Response>;
}

/**
 * The typed HTTP client that every tool calls through.
 * Redirects are refused: the key must not follow one to another host.
 */
export function createClerkClient({ apiUrl, secretKey, fetch }: ClerkClientOptions): Api<paths> {
  return createClient<paths>({
    baseUrl: baseUrl(apiUrl),
    pathSerializer: serializePath,
    redirect: 'error',
    fetch: fetch ?? globalThis.fetch,
    headers: {
      Authorization: `Bearer ${secretKey}`,
      'Clerk-API-Version': apiVersion,
      'User-Agent': `clerk-agent-toolkit/${version} (node ${process.versions.node})`,
    },
  });
}
