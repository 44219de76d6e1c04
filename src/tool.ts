import type { Client } from 'openapi-fetch';
import type { ZodType } from 'zod';
import type { CallInit, CallResponse, OwnWork } from './tool-call.ts';
import type { PinName, Pins, Tier, ToolDefinition } from './tool-definition.ts';
import type { Effect, OwnTargets, Question } from './tool-question.ts';
import type { ResponseShape } from './tool-response.ts';

export type * from './tool-call.ts';
export type * from './tool-definition.ts';
export type * from './tool-question.ts';
export type * from './tool-response.ts';

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
  /** Whom its calls let in, where some do; everybody when left out. */
  own?: OwnTargets;
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

/** A catalogue: every tool by its wire name, and how to load the rest. */
export interface Catalogue {
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
