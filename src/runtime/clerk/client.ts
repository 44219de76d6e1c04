import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from '../../generated/api.ts';
import { apiVersion } from '../../generated/api-version.ts';
import type { Api } from '../../tool.ts';
import { version } from '../../version.ts';
import { baseUrl } from '../http/api-url.ts';
import { sendByCustomFetch } from '../http/custom-fetch.ts';
import { MAX_IN_FLIGHT } from '../http/limits.ts';
import { openTransport } from '../http/open-transport.ts';
import { type Send, type Sendable, signalOf, toOutgoing } from '../http/outgoing-request.ts';
import { createQueue } from '../http/queue.ts';
import { retry } from '../http/retry.ts';
import { ToolError } from '../shared/errors.ts';
import { serializePath } from './path.ts';

/** The version of Clerk's API that the tools are made from, and that every request asks for. */
export { apiVersion } from '../../generated/api-version.ts';

/** Address and key of Clerk's API, and the way there. */
export interface HttpClientOptions {
  apiUrl: string;
  secretKey: string;
  /** Replaces our transport; queued, retried and bounded as that is. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Environment variables that may name a proxy; those of the process when left out. */
  proxyEnv?: NodeJS.ProcessEnv | undefined;
  /** Learns of every request, as part of the call that makes it, before it waits for its turn. */
  onRequest?: (() => void) | undefined;
}

/**
 * Creates the typed HTTP client that every tool calls through. It limits how many requests run at a time, and repeats one
 * where that can do no harm. It refuses redirects: the key must not follow one to another host.
 */
export function createHttpClient({ apiUrl, secretKey, fetch, proxyEnv, onRequest }: HttpClientOptions): Api<paths> {
  const base = baseUrl(apiUrl);
  const client = createClient<paths>({
    baseUrl: base,
    pathSerializer: serializePath,
    // Not 'error', which workerd refuses: the transport refuses what comes.
    redirect: 'manual',
    fetch: queued(retry(fetch ? sendByCustomFetch(fetch) : loadTransport(base, proxyEnv)), onRequest),
    headers: {
      Authorization: `Bearer ${secretKey}`,
      'Clerk-API-Version': apiVersion,
      'User-Agent': `clerk-agent-toolkit/${version} (node ${process.versions.node})`,
    },
  });
  client.use(refuseEmptyFilters, acceptEmptyBody);
  return client;
}

/** Sends requests in the order of their calls; each holds its place until the response, repetitions included. */
function queued(send: Send, onRequest = () => {}): (request: Sendable) => Promise<Response> {
  const queue = createQueue(MAX_IN_FLIGHT);
  return (request) => {
    onRequest();
    return queue(signalOf(request), async () => {
      if (request.progress) request.progress.begun = true;
      return send(await toOutgoing(request));
    });
  };
}

/** Sends by our transport, which is loaded at the first request: a custom fetch or a dry run doesn't need it. */
function loadTransport(base: string, proxyEnv: NodeJS.ProcessEnv | undefined): Send {
  let loaded: Promise<Send> | undefined;
  return async (request) => {
    loaded ??= openTransport(base, proxyEnv);
    return (await loaded)(request);
  };
}

/**
 * Refuses an empty list, which can't stand in a query and would be left out, and an empty text, which matches
 * everything: both turn "these users: none" into "all users".
 * @throws ToolError bad_arguments before anything is sent
 */
const refuseEmptyFilters: Middleware = {
  onRequest({ params }) {
    for (const [name, value] of Object.entries(params.query ?? {})) {
      const values = [value].flat();
      if (values.length > 0 && !values.some((one) => typeof one === 'string' && one.trim() === '')) continue;
      throw new ToolError({
        kind: 'bad_arguments',
        message: `\`${name}\` is empty.`,
        parameter: name,
        hint: `Leave \`${name}\` out to not filter by it. If you have nothing to look for, the result is empty.`,
      });
    }
  },
};

/** Accepts a bare 202 or 200 without a body, which would be parsed as JSON and fail after the change was made. */
const acceptEmptyBody: Middleware = {
  async onResponse({ response }) {
    if (!response.ok || response.body === null) return;
    const text = await response.text();
    const { headers, status } = response;
    return text.trim() === '' ? new Response(null, { status: 204, headers }) : new Response(text, { status, headers });
  },
};
