import type { ConfirmMode, Decision } from '../../runtime/confirm/consent.ts';

/** What a person decides about the tools that a program hands out; a model can change none of it. */
export interface ClerkToolkitOptions {
  /** Clerk's secret key; CLERK_SECRET_KEY of the environment when left out. */
  secretKey?: string;
  /** Another address of Clerk's API; CLERK_API_URL of the environment, or Clerk's own, when left out. */
  apiUrl?: string;
  /** A client that `createClerkClient` of clerk-agent-toolkit/client made: its key, address and connection are used. */
  client?: object;
  /** In place of our transport; queued, retried and bounded as it is. */
  fetch?: (request: Request) => Promise<Response>;
  /** Milliseconds until a call is given up; 30,000 when left out. */
  timeout?: number;
  /** Which tools: names (`users.getUser`), categories (`users`), `default`, `*`. The default set when left out. */
  tools?: readonly string[];
  /** Which tools not; wins over `tools`. */
  excludeTools?: readonly string[];
  /** Only tools that read; wins over `tools`. */
  readOnly?: boolean;
  /** Who is signed in: calls keep to their user and organization, and tools that can't keep to them are left out. */
  authContext?: AuthContext;
  /** Folders from which files may be uploaded; none when left out. */
  files?: readonly string[];
  /** Whether results show `private_metadata`; not when left out. */
  allowPrivateMetadata?: boolean;
  /** Whether results show secrets, and tools that answer with a live credential may be named; not when left out. */
  allowSecrets?: boolean;
  /** Characters of JSON of the largest result; lists are cut by whole rows. */
  maxResult?: number;
  /** When a person is asked before a destructive call; `auto`, on any instance but a test one, when left out. */
  confirm?: ConfirmMode;
  /** How a person is asked. Without it the framework's own way is used where it has one; where it hasn't, it is a no. */
  ask?: Ask;
  /** Answers every write with the request that it would have sent, and sends nothing. */
  dryRun?: boolean;
  /** The file of the audit log: a line of JSON about every call. */
  audit?: string;
  /** Told what a person should know, such as that the audit log can't be written, or a tool's new name; standard error when left out. */
  notice?: (line: string) => void;
}

/** Who is signed in: what Clerk's `auth()` gives, which may be passed as it is; what isn't named here is not read. */
export interface AuthContext {
  /** Calls keep to this user. */
  userId?: string | null | undefined;
  /** Calls keep to this organization. */
  orgId?: string | null | undefined;
  /** Told to the model by `injectSessionClaims`, as all below; calls don't keep to it. */
  sessionId?: string | null | undefined;
  /** The role in the organization. */
  orgRole?: string | null | undefined;
  /** The organization's name in addresses. */
  orgSlug?: string | null | undefined;
  /** What the role allows. */
  orgPermissions?: readonly string[] | null | undefined;
  /** The claims of the session token. */
  sessionClaims?: Readonly<Record<string, unknown>> | null | undefined;
  /** Who acts as this user. */
  actor?: Readonly<Record<string, unknown>> | null | undefined;
}

/** What a person is asked before a destructive call. */
export interface Question {
  /** The tool, by its wire name. */
  tool: string;
  /** What would be done, to what, and what would be lost: facts read now. */
  message: string;
}

/** What a person did with a question: `true` and `accept` are a yes, anything that is none of these is a no. */
export type Answer =
  | boolean
  | Decision
  | {
      /** What they did. */
      decision: Decision;
      /** The question that was answered: a yes to other words than the question has now is no yes. */
      message?: string;
    };

/** Puts a question to a person. */
export type Ask = (question: Question) => unknown;
