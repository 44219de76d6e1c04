import type { AccessRules } from '../../../runtime/access/rules.ts';
import type { AuditFunction } from '../../../runtime/audit/audit-entry.ts';
import type { CalledBy } from '../../../runtime/policy/person.ts';
import type { Store } from '../../../runtime/store/store.ts';
import type { TelemetryApi } from '../../../runtime/telemetry/telemetry-api.ts';
import type { AnyMcpServer } from '../../mcp/sdk.ts';
import type { ClerkToolkitOptions } from '../../toolkit/options.ts';

/** Options of a toolkit that one person's calls can't have: whom they act for comes from signing in, and no file of the server's is theirs. */
type NotHere =
  | 'secretKey'
  | 'client'
  | 'ask'
  | 'files'
  | 'exports'
  | 'audit'
  | 'authContext'
  | 'pins'
  | 'onProgress'
  | 'store'
  | 'telemetry'
  | 'notice';

/** Options of `createClerkMcpHandler`. */
export interface ClerkMcpHandlerOptions {
  /** Public address of the endpoint, as clients are given it: `https://mcp.example.com/mcp`. The audience of tokens, the host and the path of requests, and the address of the metadata follow from it. */
  url: string;
  /** Publishable key of the instance in which people sign in. Defaults to CLERK_PUBLISHABLE_KEY. */
  publishableKey?: string | undefined;
  /** Secret key of the same instance, with which calls are made. Defaults to CLERK_SECRET_KEY. */
  secretKey?: string | undefined;
  /** Public key in PEM, from the Clerk dashboard: tokens are then verified without a request for it. Defaults to CLERK_JWT_KEY. */
  jwtKey?: string | undefined;
  /** Who may do what: the path of an access file, or its rules. */
  access: string | AccessRules;
  /** Options of a toolkit that hold for everybody, and bounds among them: a rule narrows them, and never widens them. All of `ClerkToolkitOptions` but `secretKey`, `client`, `ask`, `files`, `exports`, `audit`, `authContext`, `pins`, `onProgress`, `store`, `telemetry` and `notice`. */
  toolkit?: Omit<ClerkToolkitOptions, NotHere>;
  /** Path of the audit log, or a function that receives its entries. */
  audit?: string | AuditFunction;
  /** Keeps open questions, counts and roles where all processes of a deployment find them, such as `redisStore` of clerk-agent-toolkit/store. Defaults to this process. */
  store?: Store;
  /** The module `@opentelemetry/api`, imported whole: each call is then a span, and counted. Arguments, results and ids are in neither. */
  telemetry?: TelemetryApi;
  /** Adds tools of one's own to the server of a person, once for each of their requests or sessions. */
  register?: (server: AnyMcpServer, who: CalledBy) => void | Promise<void>;
  /** Origins of web pages that may call, beside the endpoint's own and those on the person's machine. Defaults to none; `*` is any. */
  origins?: readonly string[];
  /** Largest body of a request, in bytes; only the arguments of a call can make it larger than 65,536. Defaults to 1,000,000. */
  maxBody?: number;
  /** Milliseconds in which a body must have arrived. Defaults to 10,000. */
  bodyTimeout?: number;
  /** Receives what a person should know, such as that the audit log can't be written, or that Clerk can't be reached. Defaults to writing on standard error. */
  notice?: (line: string) => void;
}
