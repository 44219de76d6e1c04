import type { Identity } from '../../runtime/access/choose-rule.ts';
import { ToolError } from '../../runtime/shared/errors.ts';
import { metadataResponse } from './metadata.ts';
import type { Endpoint } from './options/endpoint.ts';
import type { SignedIn } from './people/signed-in.ts';
import { describeForOperator, isRefusedByClerk } from './refused-key.ts';
import { isForUs, mayCall, preflight, readableBy } from './request/browsers.ts';
import { findProblem, MOST_VALUES } from './request/check-message.ts';
import { type BodyLimits, parseBody, type ReadBody, readBody } from './request/read-body.ts';
import { challenge, refuse } from './request/refusals.ts';
import { describeWrongHost } from './request/wrong-host.ts';
import { readBearer } from './tokens/bearer.ts';
import { BadToken, type BadTokenReason } from './tokens/verify-token.ts';

/** Everything that a request is answered by. */
export interface HandlerParts {
  endpoint: Endpoint;
  issuer: string;
  origins: readonly string[];
  /** The scopes that some rule asks of a token. */
  scopes: readonly string[];
  body: BodyLimits;
  /** @throws BadToken, and ToolError where Clerk can't be asked */
  verify(token: string): Promise<Identity>;
  /** Counts a request of a user; returns 0, or the milliseconds until there is room for it. */
  count(user: string): Promise<number>;
  /** @throws ToolError where Clerk can't be asked */
  letIn(identity: Identity): Promise<SignedIn | { refused: true }>;
  /** Answers a request of the protocol, for somebody who was let in; without a body for GET and DELETE. */
  serve(request: Request, signedIn: SignedIn, body: unknown): Promise<Response>;
  /** Receives that a request was for another host. */
  onWrongHost(line: string): void;
  /** Receives what went wrong here, of which the client is told nothing. */
  onerror(error: unknown): void;
}

/** The outcome of a request, for a log: nothing of it says who it was or what they sent. */
export interface RequestOutcome {
  response: Response;
  /** Name of the access rule. */
  rule?: string;
  /** Reason of a refusal, where the status alone doesn't tell it. */
  why?: RefusalReason;
}

/** Reasons of refusals, for whoever runs the server: docs/hosting.md says what each means. */
export type RefusalReason =
  | BadTokenReason
  | 'host'
  | 'origin'
  | 'no_token'
  | 'malformed'
  | 'scope'
  | 'no_rule'
  | 'requests'
  | 'clerk_refuses'
  | 'clerk_unreachable';

/** Facts about a request that its Node framework knows and the request doesn't hold. */
export interface RequestFacts {
  /** The body, where a framework has read and parsed it. */
  parsedBody?: unknown;
}

const REFUSED_BY_CLERK =
  'Nobody can sign in here now: Clerk refuses what this server asks it. Trying again will not help: whoever runs the server finds the reason in its log.';
const METHODS = ['GET', 'POST', 'DELETE', 'OPTIONS'];
const SECONDS = '5';
/** No kind of JSON that has a name of its own, such as `application/json-patch+json`. */
const JSON_TYPE = /^application\/json[\t ]*(?:;|$)/i;

/**
 * Answers a request to the endpoint or to its metadata: whether it was meant for us, who sent it, what they may do, and then the
 * protocol. Never throws.
 */
export async function handleRequest(
  request: Request,
  parts: HandlerParts,
  facts: RequestFacts = {},
): Promise<RequestOutcome> {
  const { endpoint, issuer, scopes } = parts;
  const { pathname, username, password } = new URL(request.url);
  if (username || password)
    return { why: 'malformed', response: refuse(400, 'The address of a request has no user and no password.') };
  if (!isForUs(request, parts)) {
    const line = describeWrongHost(request, endpoint);
    parts.onWrongHost(line);
    return { why: 'host', response: refuse(421, line) };
  }
  if (pathname === endpoint.metadataPath)
    return { response: onlyGet(request, metadataResponse(endpoint, issuer, scopes)) };
  if (pathname !== endpoint.path)
    return { response: refuse(404, `There is nothing here. The endpoint is ${endpoint.url}.`) };
  const origin = request.headers.get('origin');
  if (!mayCall(origin, parts))
    return {
      why: 'origin',
      response: refuse(403, 'Pages of this origin may not call here: whoever runs the server adds it to `origins`.'),
    };
  const outcome = await answer(request, parts, facts).catch((error: unknown) => failed(error, parts));
  return { ...outcome, response: readableBy(origin, outcome.response) };
}

async function answer(request: Request, parts: HandlerParts, facts: RequestFacts): Promise<RequestOutcome> {
  const { method } = request;
  if (method === 'OPTIONS') return { response: preflight(request) };
  if (!METHODS.includes(method)) return { response: refuse(405, 'Use POST.', { Allow: METHODS.join(', ') }) };
  const bearer = readBearer(request);
  if (bearer.token === undefined) return signIn(parts, bearer.problem);
  const identity = await parts.verify(bearer.token);
  const wait = await parts.count(identity.user);
  if (wait > 0) return { why: 'requests', response: tooMany(wait) };
  const signedIn = await parts.letIn(identity);
  if ('refused' in signedIn) return refuseAccess(parts, identity);
  const rule = signedIn.by.rule;
  if (method !== 'POST') return { rule, response: await parts.serve(request, signedIn, undefined) };
  if (!JSON_TYPE.test(request.headers.get('content-type') ?? ''))
    return { rule, response: refuse(415, 'The body must be JSON, and Content-Type application/json.') };
  const body = 'parsedBody' in facts ? readParsed(facts.parsedBody, parts) : await readBody(request, parts.body);
  if ('problem' in body) return { rule, response: refuseBody(body.problem, parts.body) };
  const problem = findProblem(body.value);
  if (problem) return { rule, response: refuse(problem.status, problem.message) };
  return { rule, response: await parts.serve(request, signedIn, body.value) };
}

/** Takes a body that a framework has read: parsed, or as it came. */
function readParsed(body: unknown, { onerror }: HandlerParts): ReadBody {
  if (typeof body === 'string') return parseBody(new TextEncoder().encode(body));
  if (body instanceof Uint8Array) return parseBody(body);
  if (body !== undefined) return { value: body };
  onerror(
    new Error(
      'The body had been read before it came here, and nobody passed it on: mount the handler before any parser.',
    ),
  );
  return { problem: 'not_json' };
}

function onlyGet({ method }: Request, response: Response): Response {
  if (method === 'OPTIONS')
    return new Response(null, {
      status: 204,
      headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'mcp-protocol-version' },
    });
  return method === 'GET' || method === 'HEAD' ? response : refuse(405, 'Use GET.', { Allow: 'GET' });
}

function signIn({ endpoint, scopes }: HandlerParts, problem?: string): RequestOutcome {
  if (problem !== undefined)
    return { why: 'malformed', response: challenge(400, problem, endpoint, { error: 'invalid_request', scopes }) };
  const message = 'Sign in first: the metadata of this server says where.';
  return { why: 'no_token', response: challenge(401, message, endpoint, { scopes }) };
}

/**
 * Refuses somebody whom no rule fits; which rules there are is none of their business, but for the scopes that some rule
 * asks for: a client can ask the person for them.
 */
function refuseAccess({ endpoint, scopes }: HandlerParts, identity: Identity): RequestOutcome {
  if (scopes.some((scope) => !identity.scopes.includes(scope))) {
    const message = 'No access rule of this server fits you with the scopes of your token.';
    return { why: 'scope', response: challenge(403, message, endpoint, { error: 'insufficient_scope', scopes }) };
  }
  const message =
    'No access rule of this server fits you: you are signed in, and may do nothing here. Ask whoever runs it, or sign in as somebody else or with another organization.';
  return { why: 'no_rule', response: challenge(403, message, endpoint) };
}

function tooMany(wait: number): Response {
  const seconds = String(Math.ceil(wait / 1000));
  return refuse(429, `You sent too many requests within a minute. Go on in ${seconds} seconds.`, {
    'Retry-After': seconds,
  });
}

function refuseBody(problem: Extract<ReadBody, { problem: string }>['problem'], { bytes, time }: BodyLimits): Response {
  if (problem === 'too_large') return refuse(413, `The body has more than ${bytes} bytes.`, { Connection: 'close' });
  if (problem === 'too_many_values') return refuse(413, `The body has more than ${MOST_VALUES} values.`);
  if (problem === 'too_slow')
    return refuse(408, `The body took longer than ${time / 1000} seconds.`, { Connection: 'close' });
  return refuse(400, 'The body is no JSON.');
}

function failed(error: unknown, { endpoint, scopes, onerror }: HandlerParts): RequestOutcome {
  if (error instanceof BadToken) {
    const { message, why } = error;
    return { why, response: challenge(401, message, endpoint, { error: 'invalid_token', scopes }) };
  }
  onerror(describeForOperator(error));
  if (isRefusedByClerk(error)) return { why: 'clerk_refuses', response: refuse(503, REFUSED_BY_CLERK) };
  if (!(error instanceof ToolError)) return { response: refuse(500, 'The server failed on this request.') };
  const message = 'Clerk could not be asked who you are. Try again in a few seconds.';
  return { why: 'clerk_unreachable', response: refuse(503, message, { 'Retry-After': SECONDS }) };
}
