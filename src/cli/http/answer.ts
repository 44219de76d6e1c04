import type { RequestFacts, RequestOutcome } from '../../adapters/http/handle-request.ts';
import type { OpenEndpoint } from '../../adapters/http/open-handler.ts';
import { BODY_LIMITS } from '../../adapters/http/options/read-options.ts';
import { readBody } from '../../adapters/http/request/read-body.ts';
import { refuse } from '../../adapters/http/request/refusals.ts';
import { isObject } from '../../runtime/shared/json.ts';
import type { GuardedStore, StoreState } from '../../runtime/store/guard-store.ts';
import { connectPage, type PageFacts, wrongDoorPage } from './page/pages.ts';
import type { Readiness } from './readiness.ts';

/** Everything that requests are answered by. */
export interface AnswerParts {
  endpoint: OpenEndpoint;
  page: PageFacts;
  readiness: Readiness;
  /** The store that all replicas share. */
  store: GuardedStore | undefined;
  /** True once the process is about to end. */
  isEnding(): boolean;
}

/** Answers a request: the page, a probe, or the endpoint. */
export async function answer(request: Request, facts: RequestFacts, parts: AnswerParts): Promise<RequestOutcome> {
  const { pathname } = new URL(request.url);
  const endpointPath = new URL(parts.page.url).pathname;
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (pathname === '/healthz' && isRead) return { response: probe(200, { status: 'alive' }) };
  if (pathname === '/readyz' && isRead) return { response: await readyResponse(parts) };
  const isPerson = isRead && isBrowser(request);
  if (pathname === '/' && isRead && (endpointPath !== '/' || isPerson)) return { response: connectPage(parts.page) };
  if (parts.isEnding() && pathname === endpointPath) return answerLast(request, facts, parts);
  const outcome = await parts.endpoint.handle(request, facts);
  const isRefused = outcome.response.status === 401 && pathname === endpointPath;
  return isPerson && isRefused ? { ...outcome, response: wrongDoorPage(outcome.response) } : outcome;
}

/** Tells a person who opened an address from a client: a client sends a token, or asks for no page. */
function isBrowser({ headers }: Request): boolean {
  return /\btext\/html\b/i.test(headers.get('accept') ?? '') && !headers.has('authorization');
}

async function readyResponse({ readiness, store, isEnding }: AnswerParts): Promise<Response> {
  if (isEnding()) return probe(503, { status: 'ending' });
  const [clerk, stored] = await Promise.all([readiness.ask(), store && stateOf(store)]);
  const facts = { clerk, ...(stored && { store: stored }) };
  // Another process of ours would reach Clerk no better, and the store neither: most calls go on without it.
  return clerk === 'refuses the secret key'
    ? probe(503, { status: 'not ready', ...facts })
    : probe(200, { status: 'ready', ...facts });
}

/** Milliseconds for which a look at the store counts: anybody may ask for it, as often as they like. */
const EVERY = 1_000;
const looks = new WeakMap<GuardedStore, { at: number; state: Promise<StoreState> }>();

async function stateOf(store: GuardedStore): Promise<StoreState> {
  const last = looks.get(store);
  if (last && performance.now() - last.at < EVERY) return last.state;
  const look = async () => {
    await store.get('probe').catch(() => {});
    return store.state();
  };
  const state = look();
  looks.set(store, { at: performance.now(), state });
  return state;
}

function probe(status: number, body: object): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
}

/**
 * Answers a request while calls under way have time to end: what belongs to one of them is taken (a person's answer, a
 * cancellation), and nothing new is begun.
 */
async function answerLast(request: Request, facts: RequestFacts, { endpoint }: AnswerParts): Promise<RequestOutcome> {
  const ending = {
    response: refuse(503, 'This server is about to end. Connect again in a moment.', {
      'Retry-After': '5',
      Connection: 'close',
    }),
  };
  if (request.method === 'DELETE') return endpoint.handle(request, facts);
  if (request.method !== 'POST' || !request.headers.has('mcp-session-id') || !request.headers.has('authorization'))
    return ending;
  const body = await readBody(request, BODY_LIMITS);
  if (!('value' in body) || ![body.value].flat().every(belongsToCall)) return ending;
  return endpoint.handle(request, { parsedBody: body.value });
}

function belongsToCall(message: unknown): boolean {
  if (!isObject(message)) return false;
  return message.method === undefined || (typeof message.method === 'string' && message.id === undefined);
}
