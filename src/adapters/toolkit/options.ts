import type { AuditFunction } from '../../runtime/audit/audit-entry.ts';
import type { ClerkClient } from '../../runtime/catalogue/generated-types.ts';
import type { ConfirmMode, Decision } from '../../runtime/confirm/consent.ts';
import type { ToolProgress } from '../../runtime/query/reads/progress.ts';
import type { Store } from '../../runtime/store/store.ts';
import type { TelemetryApi } from '../../runtime/telemetry/telemetry-api.ts';

/** Options of a toolkit. The program sets them; a model can change none of them. */
export interface ClerkToolkitOptions {
  /** Clerk's secret key. Defaults to CLERK_SECRET_KEY of the environment. */
  secretKey?: string;
  /** Base URL of Clerk's API. Defaults to CLERK_API_URL of the environment, or else to Clerk's own. */
  apiUrl?: string;
  /** A client made by `createClerkClient` of clerk-agent-toolkit/client, whose key, address and connection are shared. */
  client?: ClerkClient;
  /** Sends requests in place of the built-in transport, with the same queue, retries and limits. */
  fetch?: (request: Request) => Promise<Response>;
  /** Milliseconds after which a call is given up. Defaults to 30,000. */
  timeout?: number;
  /** The most requests to Clerk in any second, of all toolkits with this key, over all processes with the same `store`; `lists.query` leaves room to single calls. Defaults to what Clerk allows. */
  rate?: number;
  /** Tools to hand out: names (`users.getUser`), categories (`users`), globs (`*.get*`), `default` or `*`. Defaults to the default set. One that is named and can't be served, such as for `authContext`, is an error; what a category or a glob brings is left out instead. */
  tools?: readonly string[];
  /** Tools to leave out, by the same patterns; wins over `tools`. */
  excludeTools?: readonly string[];
  /** Hands out a handful of tools that find and call the others, instead of all of them: everything, unless `tools` says what. Defaults to false. */
  discover?: boolean;
  /** With `discover`: tools to hand out beside those, by the same patterns. Defaults to none. */
  listed?: readonly string[];
  /** Hands out only tools that read; wins over `tools`. */
  readOnly?: boolean;
  /** Allows no call that loses something or lets somebody in, on any instance. */
  safe?: boolean;
  /** The signed-in user and organization: calls are confined to them, and tools that can't be are left out. Bounds whose data is reached, not what may be done to it. */
  authContext?: AuthContext;
  /** With a user and an organization in `authContext`: `intersection` hands out what can be confined to the two at once, `union` also what can be confined to one of them. With `union`, tools of the user can be named whether or not an organization is active. Defaults to `intersection`. */
  pins?: 'intersection' | 'union';
  /** Folders from which files may be uploaded. Defaults to none. */
  files?: readonly string[];
  /** The folder into which `lists.export` may write new files. Defaults to none; without it, the tool is left out. */
  exports?: string;
  /** Shows `private_metadata` in results. Defaults to false. */
  allowPrivateMetadata?: boolean;
  /** Shows secrets in results, and hands out the tools that return a live credential if `tools` names them exactly. Defaults to false. */
  allowSecrets?: boolean;
  /** The most characters of JSON in a result: further rows are a call away, and larger values are left out. Defaults to 30,000. */
  maxResult?: number;
  /** The form of results: as an agent needs them, or that of Clerk's API. Masks and limits hold for both. Defaults to `lean`. */
  view?: 'lean' | 'raw';
  /** The most pages that one call of `lists.query` or `lists.export` reads; beyond a bound it speaks of a part, and says so. Defaults to 500. */
  queryPages?: number;
  /** The most rows that it reads. Defaults to 250,000. */
  queryRows?: number;
  /** Milliseconds after which it reads no further. Defaults to 60,000. */
  queryTime?: number;
  /** The most megabytes that it keeps in memory, as estimated. Defaults to 64. */
  queryMemory?: number;
  /** When to ask a person before a call that loses something or lets somebody in. Defaults to `auto`: not on a test instance or the sandbox. */
  confirm?: ConfirmMode;
  /** Asks a person before such a call. When left out, the framework's own way is used; where it has none, the call is refused. */
  ask?: Ask;
  /** Keeps open questions and guesses where all processes of a deployment find them, such as `redisStore` of clerk-agent-toolkit/store. Defaults to this process. */
  store?: Store;
  /** Returns the request of every call but reads instead of sending it. */
  dryRun?: boolean;
  /** The audit log, with a line of JSON about every call: the path of its file, or a function that receives what such a line holds and returns once it is kept. Only reads go on when it can't be written. */
  audit?: string | AuditFunction;
  /** The module `@opentelemetry/api`, imported whole: each call is then a span, and counted. Arguments, results and ids are in neither. */
  telemetry?: TelemetryApi;
  /** Receives how far a call has come that reads whole lists, at most four times a second. */
  onProgress?: (progress: ToolProgress) => void;
  /** Receives messages for a person, such as that the audit log can't be written, or a tool's new name. Defaults to writing on standard error. */
  notice?: (line: string) => void;
}

/**
 * The options that choose tools, with their types, `never` where one isn't given: the compiler then knows what is served.
 */
export interface Choice<
  Tools extends readonly string[],
  Excluded extends readonly string[],
  ReadOnly extends boolean,
  Safe extends boolean,
  Auth extends AuthContext,
  Discover extends boolean,
> {
  discover?: Discover;
  tools?: Tools;
  excludeTools?: Excluded;
  readOnly?: ReadOnly;
  safe?: Safe;
  authContext?: Auth;
}

/** The signed-in user, as Clerk's `auth()` returns it: pass its result as it is. Other fields than these are not read. */
export interface AuthContext {
  /** The user that calls are confined to. Without an organization, the default set leaves out what could give them more rights. */
  userId?: string | null | undefined;
  /** The organization that calls are confined to, beside the user: leave it out to confine them to the user alone. */
  orgId?: string | null | undefined;
  /** The session. Like all fields below, it is only shown to the model by `injectSessionClaims` and confines no call. */
  sessionId?: string | null | undefined;
  /** The user's role in the organization. */
  orgRole?: string | null | undefined;
  /** The organization's slug, as used in URLs. */
  orgSlug?: string | null | undefined;
  /** The permissions that come with the role. */
  orgPermissions?: readonly string[] | null | undefined;
  /** The claims of the session token. */
  sessionClaims?: Readonly<Record<string, unknown>> | null | undefined;
  /** The person who impersonates the user, if anyone does. */
  actor?: Readonly<Record<string, unknown>> | null | undefined;
}

/** A question to a person before a call that loses something or lets somebody in. */
export interface Question {
  /** The tool's wire name. */
  tool: string;
  /** The text to show: what would be done, to what, and what would be lost, from data read just now. */
  message: string;
}

/** A person's reply to a question. Only `true` and `accept`, alone or as the `decision`, are a yes; anything else is a no. */
export type Answer =
  | boolean
  | Decision
  | {
      /** The person's decision. */
      decision: Decision;
      /** The question that the person saw: a yes counts only if the question still has this text. */
      message?: string;
    };

/** Puts a question to a person, and returns their `Answer` or a promise of it. */
export type Ask = (question: Question) => unknown;
