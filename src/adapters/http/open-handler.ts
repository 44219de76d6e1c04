import { openAccess } from '../../runtime/access/open-access.ts';
import type { AccessRules, PersonLimits } from '../../runtime/access/rules.ts';
import type { Connection } from '../../runtime/clerk/connection.ts';
import { QUESTION_LIFETIME } from '../../runtime/confirm/seal.ts';
import { isObject } from '../../runtime/shared/json.ts';
import type { ToolkitOptions } from '../../runtime/toolkit.ts';
import type { McpSdk } from '../mcp/sdk.ts';
import { type HandlerParts, handleRequest, type RequestFacts, type RequestOutcome } from './handle-request.ts';
import { scopesOf } from './metadata.ts';
import { parseEndpoint } from './options/endpoint.ts';
import { checkKinds, issuerOf } from './options/issuer.ts';
import { createOpenResponses, MOST_OPEN } from './people/open-responses.ts';
import { createRequestLimit } from './people/request-limit.ts';
import { createSessions, type SessionLimits, type SessionSdk } from './people/sessions.ts';
import { createDoor, type MakeServer, type SignedIn } from './people/signed-in.ts';
import { refuse } from './request/refusals.ts';
import { createHostNotice } from './request/wrong-host.ts';
import { readJwtKey } from './tokens/read-jwt-key.ts';
import { createSigningKeys } from './tokens/signing-keys.ts';
import { type ClerkBackend, createVerifier } from './tokens/verify-token.ts';

/** The part of the MCP SDK that the endpoint is made with: bundled for the command line, the user's own copy in code. */
export type HttpSdk = McpSdk &
  SessionSdk &
  Pick<typeof import('@modelcontextprotocol/server'), 'createMcpHandler' | 'isLegacyRequest'>;

const CLOSING = { Connection: 'close', 'Retry-After': '5' };

/** The endpoint, with every option decided. */
export interface EndpointOptions {
  url: string;
  publishableKey: string;
  jwtKey?: string | undefined;
  rules: AccessRules;
  connection: Connection;
  /** Options of every toolkit: bounds that hold for everybody, and the audit log. */
  toolkit: ToolkitOptions;
  limits?: PersonLimits | undefined;
  sessionLimits?: SessionLimits | undefined;
  origins: readonly string[];
  body: HandlerParts['body'];
  makeServer?: MakeServer | undefined;
  onerror(error: unknown): void;
  sdk: HttpSdk;
  clerk: ClerkBackend;
}

/** The endpoint at work. */
export interface OpenEndpoint {
  /** Answers a request. Never throws. */
  handle(request: Request, facts?: RequestFacts): Promise<RequestOutcome>;
  /** Ends all sessions and what is under way in them. */
  close(): Promise<void>;
  /** Resolves when every call is over, and recorded where there is an audit log. */
  settled(): Promise<void>;
}

/**
 * Opens the endpoint. No request is made before the first one comes.
 * @throws UsageError for an address, a key or rules that can't be
 */
export function openEndpoint(options: EndpointOptions): OpenEndpoint {
  const { url, publishableKey, jwtKey, rules, sdk, clerk, onerror } = options;
  const connection = options.toolkit.telemetry?.watch(options.connection) ?? options.connection;
  const endpoint = parseEndpoint(url);
  const issuer = issuerOf(publishableKey);
  checkKinds(publishableKey, connection.secretKey);
  const toolkit: ToolkitOptions = { ...options.toolkit, optionStyle: 'rules', isReplica: true };
  const scopes = scopesOf(rules);
  const access = openAccess({ rules, toolkit, limits: options.limits, connection });
  const verify = createVerifier({
    endpoint,
    issuer,
    publishableKey,
    connection,
    jwtKey: jwtKey === undefined ? undefined : readJwtKey(jwtKey),
    keys: createSigningKeys(connection),
    clients: rules.clients ?? [],
    clerk,
    onerror,
  });
  const { letIn, settled } = createDoor({ access, scopes, sdk, makeServer: options.makeServer });
  const sessions = createSessions(sdk, options.sessionLimits);
  const signedInBy = new WeakMap<Request, SignedIn>();
  const stateless = sdk.createMcpHandler(
    ({ requestInfo }) => {
      const signedIn = requestInfo && signedInBy.get(requestInfo);
      if (!signedIn) throw new Error('a request came as far as the protocol and nobody is signed in');
      return signedIn.createServer().catch((error: unknown) => {
        onerror(error);
        throw error;
      });
    },
    // It would report what clients do wrong as well, in their words.
    { legacy: 'reject' },
  );
  // A call may wait for a question, and for Clerk before and after it.
  const holdCall = createOpenResponses({
    most: MOST_OPEN.responses,
    longest: 2 * QUESTION_LIFETIME + connection.timeout,
  });
  const holdSubscription = createOpenResponses({ most: MOST_OPEN.subscriptions });
  const parts: HandlerParts = {
    endpoint,
    issuer,
    origins: options.origins,
    scopes,
    body: options.body,
    verify,
    count: createRequestLimit(),
    letIn,
    onWrongHost: createHostNotice(onerror),
    onerror,
    async serve(request, signedIn, body) {
      // Each session has one stream beside its POSTs, and sessions are bounded as well.
      if (request.method !== 'POST') return sessions.handle(request, signedIn, undefined);
      const answer = async () => {
        if (await sdk.isLegacyRequest(request, body)) return sessions.handle(request, signedIn, body);
        signedInBy.set(request, signedIn);
        return stateless.fetch(request, { parsedBody: body });
      };
      const { id, method } = isObject(body) ? body : {};
      // A yes or a cancellation needs no room: it is answered at once, and ends calls that wait.
      if (id === undefined || method === undefined) return answer();
      const subscribes = method === 'subscriptions/listen';
      const [hold, most] = subscribes ? [holdSubscription, MOST_OPEN.subscriptions] : [holdCall, MOST_OPEN.responses];
      const response = await hold(signedIn.by.user, answer);
      return response ?? refuse(429, tooManyOpen(most), { 'Retry-After': '1' });
    },
  };
  let isClosed = false;
  return {
    handle: async (request, facts) =>
      isClosed ? { response: refuse(503, 'The server is ending.', CLOSING) } : handleRequest(request, parts, facts),
    close: async () => {
      isClosed = true;
      await Promise.all([stateless.close(), sessions.close()]);
    },
    settled,
  };
}

function tooManyOpen(most: number): string {
  return `You have ${most} responses open, the most that is allowed at once here. Wait for the end of one, or close it, and try again.`;
}
