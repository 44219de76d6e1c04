import { createFinalURL, createQuerySerializer } from 'openapi-fetch';
import type { paths } from '../../generated/api.ts';
import { apiVersion } from '../../generated/api-version.ts';
import type { Api, CallInit, CallResponse, ResponseHead } from '../../tool.ts';
import { version } from '../../version.ts';
import { baseUrl } from '../http/api-url.ts';
import { sendByCustomFetch } from '../http/custom-fetch.ts';
import { DEFAULT_TIMEOUT, MAX_IN_FLIGHT } from '../http/limits.ts';
import { openTransport } from '../http/open-transport.ts';
import type { Received, RequestTrace, Send } from '../http/outgoing-request.ts';
import { retry } from '../http/retry.ts';
import { traced } from '../http/traced.ts';
import { type PaceOptions, paced } from '../rate/pace.ts';
import { createSlots } from '../rate/slots.ts';
import { type EncodedBody, encodeBody } from './encode-body.ts';
import { serializePath } from './path.ts';
import { refuseEmptyFilters } from './refuse-empty-filters.ts';

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
  /** Most requests under way at a time; 10 when left out. */
  inFlight?: number | undefined;
  /** When requests may be sent; in this process, after Clerk refused some, when left out. */
  pace?: PaceOptions | undefined;
}

/** Everything that a call of the client may be given, as openapi-fetch has it. */
interface ClientInit extends Partial<Pick<CallInit, 'signal' | 'deadline' | 'progress' | 'fetch' | 'yields'>> {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> };
  body?: unknown;
  querySerializer?: (query: object) => string;
  bodySerializer?: (body: never) => FormData;
  /** Follows the request, where telemetry is on. */
  trace?: RequestTrace;
}

const WITHOUT_BODY: EncodedBody = {};

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

const serializeQuery: (query: object) => string = createQuerySerializer();

/**
 * Creates the typed HTTP client that every tool calls through. It limits how many requests run at a time, and repeats one
 * where that can do no harm. It refuses redirects: the key must not follow one to another host.
 *
 * It is typed as openapi-fetch's, whose addresses it has, and does without that one's requests and responses: making the
 * platform's own for each call, only to take them apart again, takes longer than everything else on the way to Clerk.
 */
export function createHttpClient(options: HttpClientOptions): Api<paths> {
  const { apiUrl, secretKey, fetch, proxyEnv, onRequest = () => {} } = options;
  const base = baseUrl(apiUrl);
  const { pace = { id: base }, inFlight = MAX_IN_FLIGHT } = options;
  const toBase = { baseUrl: base, pathSerializer: serializePath };
  const transport = traced(fetch ? sendByCustomFetch(fetch) : loadTransport(base, proxyEnv));
  const send = retry(paced(transport, createSlots(inFlight), pace));
  const ours: readonly (readonly [string, string])[] = [
    ['authorization', `Bearer ${secretKey}`],
    ['clerk-api-version', apiVersion],
    ['user-agent', `clerk-agent-toolkit/${version} (node ${process.versions.node})`],
  ];

  const call = async (method: string, path: string, init: ClientInit = {}): Promise<CallResponse> => {
    const { params = {}, querySerializer = serializeQuery, signal = new AbortController().signal } = init;
    const url = createFinalURL(path, { ...toBase, params, querySerializer });
    refuseEmptyFilters(params.query);
    const { body, type } = init.body === undefined ? WITHOUT_BODY : await encodeBody(init);
    const headers = type === undefined ? ours : [...ours, ['content-type', type] as const];
    if (init.fetch) {
      const pairs = headers.map(([...pair]) => pair);
      return read(await init.fetch(new Request(url, { method, headers: pairs, signal, ...(body && { body }) })));
    }
    onRequest();
    const { progress = { begun: true, sent: false }, deadline = performance.now() + DEFAULT_TIMEOUT } = init;
    const { yields = false } = init;
    const endpoint = `${method} ${path}`;
    const { trace } = init;
    const request = {
      method,
      endpoint,
      url,
      headers,
      signal,
      deadline,
      progress,
      yields,
      trace,
      ...(body && { body }),
    };
    return read(await send(request));
  };
  const methods = METHODS.map((method) => [method, (path: string, init?: ClientInit) => call(method, path, init)]);
  return Object.fromEntries(methods) as Api<paths>;
}

/**
 * Reads what Clerk responded: the data, or of a refusal the error, which may be no JSON. A bare 200 or 202 without a body
 * is one too, as the change was made.
 * @throws SyntaxError for data that is not JSON
 */
async function read(response: Received): Promise<CallResponse> {
  const text = await response.text();
  if (!response.ok) return { error: parseOr(text, text), response };
  if (response.status === 204) return { response };
  if (text.trim() === '') return { response: withoutBody(response) };
  return { data: JSON.parse(text), response };
}

function withoutBody({ headers }: Received): ResponseHead {
  return { ok: true, status: 204, headers };
}

function parseOr(text: string, otherwise: unknown): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return otherwise;
  }
}

/** Sends by our transport, which is loaded at the first request: a custom fetch or a dry run doesn't need it. */
function loadTransport(base: string, proxyEnv: NodeJS.ProcessEnv | undefined): Send {
  let [loading, loaded]: [Promise<Send>?, Send?] = [];
  return async (request) => {
    if (loaded) return loaded(request);
    loading ??= openTransport(base, proxyEnv);
    loaded = await loading;
    return loaded(request);
  };
}
