import type { Client } from 'openapi-fetch';
import type { ZodType } from 'zod';
import type { CallInit, CallResponse, OwnWork } from './tool-call.ts';
import type { Effect, Question } from './tool-question.ts';
import type { ResponseShape } from './tool-response.ts';

export type * from './tool-call.ts';
export type * from './tool-question.ts';
export type * from './tool-response.ts';

/** The harm that a tool can do, least to most; written in the allowlist, never derived from the HTTP verb. */
export type Tier = 'read' | 'sensitive' | 'write' | 'destructive';

/** A JSON Schema (2020-12) node as clients get it: no `$ref`, no combinator, no `default` that is applied, no null. */
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

/** An argument that can be fixed from outside the conversation, by its API name. */
export type PinName = 'user_id' | 'organization_id';

/** The ids that calls are confined to, whatever the model says. */
export type Pins = { [Name in PinName]?: string | undefined };

/** A tool's rule for keeping to a pin. */
export interface PinRule {
  /** Arguments that the pin fills, as the id or, where they take a list, as a list of it. */
  fill?: string[];
  /** Arguments that could reach past the pin, and that can't be given under it. */
  drop?: string[];
  /** Fields of its results, at any depth, that show what is beyond the pin, and that are removed. */
  hide?: string[];
}

/** A tool as listed, emitted by codegen from its plan: data only, so that listing tools loads neither zod nor the calls. */
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
  /** The calls that lose something or let somebody in: all, or some, by their arguments; absent where none does. */
  asks?: 'always' | 'sometimes';
  /** The argument that is the path of a file to send. */
  upload?: string;
  /** By argument that `clear` may name, what is sent to empty it; clients don't get to see this. */
  clear?: Record<string, null | ''>;
  /** Fields of its results whose values are masked; clients don't get to see this. */
  secrets?: string[];
  /**
   * The rule for each pin; 'apart' where it reaches nothing of that kind. It is not served under a pin that isn't here,
   * nor with pins that it is apart from alone. Clients don't get to see this.
   */
  pins?: { [Name in PinName]?: PinRule | 'apart' };
}

/** The typed HTTP client that a tool calls through; `Paths` is the generated API. */
export type Api<Paths extends {}> = Client<Paths>;

/** A read that shows to whom the thing belongs that an argument names. */
export interface Ownership {
  /** `/sessions/{session_id}`; placeholders are filled from the arguments and the pins. */
  read: string;
  /** The place in the response to look at, dotted, through lists: `user_id`, `email_addresses.id`. */
  at: string;
  /** The argument whose value must be there; the pinned id by default. */
  argument?: string;
}

/** The unit of a Unix time. */
export type TimeUnit = 's' | 'ms';

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
  /** By pin: reads that show that what the arguments name belongs to the pinned one. All must succeed. */
  owned?: { [Name in PinName]?: readonly Ownership[] };
  /** Everything by which a call of it can lose something or let somebody in. */
  effects?: readonly Effect[];
  /** Asked before a call that does. */
  question?: Question;
  /** The argument that says about whom a call is a guess at a password or a code; guesses are limited. */
  guesses?: string;
  /** The shape of its response, where it has one of its own. */
  response?: ResponseShape;
  /** By argument, the unit of a Unix time: it is listed as a date and time, and sent as the number. */
  times?: Record<string, TimeUnit>;
  /** Set for a tool of our own: its work, which takes many requests and has bounds of its own. */
  runs?: OwnWork;
  call(api: never, args: never, init: CallInit, pins: Pins): Promise<CallResponse>;
}

/** Implementations of one category, by method name. */
export type ToolModule = Record<string, ToolImplementation>;

/** A category, with what listing needs and what calling needs, each loaded on demand. */
export interface Category {
  definitions(): Promise<ToolDefinition[]>;
  implementations(): Promise<ToolModule>;
}

/** An option without which a tool that needs it is not served: folders to send files from, a folder to write files into. */
export type Need = 'files' | 'exports';

/** Entry of a tool in the index: everything known of it without loading its category. */
export interface IndexedTool {
  name: string;
  tier: Tier;
  /** As in its definition. */
  asks?: 'always' | 'sometimes';
  /** Its cost to a model's context as listed, in o200k_base tokens. */
  tokens: number;
  /** Set when it has no endpoint of its own at the API. */
  local?: true;
  /** Set for a read whose response is a list. */
  lists?: true;
  /** The option that it needs. */
  needs?: Need;
  /** The pins under which it is served, joined by `+`, each with its cost then. */
  pins?: Record<string, number>;
  /** The pins with which, alone, the default selection leaves it out. */
  notDefault?: PinName[];
}

/** The whole catalogue as emitted: every tool by its wire name, and how to load the rest. */
export interface Catalogue {
  apiVersion: string;
  defaultSelection: string[];
  tools: Record<string, IndexedTool>;
  categories: Record<string, Category>;
  /** Former name -> present name; both dotted. */
  aliases: Record<string, string>;
  /** By former name, the tools that were removed. */
  removed: Record<string, Tombstone>;
}

/** Note about a tool that was removed. */
export interface Tombstone {
  /** The first version of the package without it. */
  since: string;
  /** The tool that does its work now, dotted. */
  use?: string;
  /** Why it is gone, without a full stop. */
  because?: string;
}
