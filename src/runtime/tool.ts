import type { Client } from 'openapi-fetch';
import type { ZodType } from 'zod';

/** What a tool can do to you, least to most; written in the allowlist, never derived from the HTTP verb. */
export type Tier = 'read' | 'sensitive' | 'write' | 'destructive';

/** A JSON Schema (2020-12) node, as clients get it: no `$ref`, no combinator at the root, no `default` that is applied. */
export interface JsonSchema {
  type?: string | string[];
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  additionalProperties?: boolean | JsonSchema;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  [keyword: string]: unknown;
}

/** The four MCP hints, all explicit: a missing one is read pessimistically by clients. */
export interface Annotations {
  readOnlyHint: boolean;
  destructiveHint: boolean;
  idempotentHint: boolean;
  openWorldHint: boolean;
}

/** What codegen emits from a plan: data only, so that listing tools loads neither zod nor the calls. */
export interface ToolDefinition {
  /** For people: `users.getUser`. */
  name: string;
  /** For clients: `users_getUser`. */
  wireName: string;
  title: string;
  description: string;
  tier: Tier;
  /** `GET /users/{user_id}`; null for the one tool that asks nothing of the API. */
  endpoint: string | null;
  annotations: Annotations;
  inputSchema: JsonSchema & { type: 'object' };
  /** The argument that is the path of a file to send. */
  upload?: string;
  /** Fields of its answers whose values are secrets; clients don't get to see this. */
  secrets?: string[];
}

/** The typed HTTP client that a tool calls through; `Paths` is the generated API. */
export type Api<Paths extends {}> = Client<Paths>;

/** What the pipeline hands to every call beside its arguments. */
export interface CallInit {
  signal?: AbortSignal;
  /** Makes a query in which the named arrays are joined by commas. */
  commas(names: readonly string[]): (query: object) => string;
  /** Makes the body of an upload, with the file's contents where its path stands. */
  form?: (fields?: object) => FormData;
}

/** Arguments fixed from outside the conversation, by their API name. */
export interface Pins {
  user_id?: string;
}

/** What a call comes back with: openapi-fetch's answer, or, for a tool without an endpoint, the data itself. */
export interface CallAnswer {
  data?: unknown;
  error?: unknown;
  response?: Response;
}

/**
 * A tool's zod input and its call. `never` lets each tool keep its own argument type in one record:
 * where it is emitted, tsc has checked that type against the API's.
 */
export interface ToolImplementation {
  input: ZodType;
  /** API name -> argument name, for inputs that the allowlist renamed. */
  renamed?: Record<string, string>;
  /** Argument -> values that would turn its path into another operation's. */
  reserved?: Record<string, readonly string[]>;
  call(api: never, args: never, init: CallInit, pins: Pins): Promise<CallAnswer>;
}

/** Implementations of one category, by method name. */
export type ToolModule = Record<string, ToolImplementation>;

/** One category: what listing needs and what calling needs, each loaded when it is needed. */
export interface Category {
  definitions(): Promise<ToolDefinition[]>;
  implementations(): Promise<ToolModule>;
}

/** What is known of every tool without loading its category. */
export interface IndexedTool {
  name: string;
  tier: Tier;
  /** What it costs a model's context as listed, in o200k_base tokens. */
  tokens: number;
  /** Set when it asks nothing of the API. */
  local?: true;
  /** Set when it sends a file. */
  upload?: true;
}

/** The whole catalogue as emitted: every tool's name by wire name, and how to load the rest. */
export interface Catalogue {
  apiVersion: string;
  defaultSelection: string[];
  tools: Record<string, IndexedTool>;
  categories: Record<string, Category>;
}
