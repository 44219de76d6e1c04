import type { QueryProgress } from '../../runtime/query/reads/progress.ts';
import type { JsonObject } from '../../runtime/shared/json.ts';
import type { Annotations, Tier } from '../../tool-definition.ts';
import type { Ask } from './options.ts';

/** Options of one call. */
export interface ExecuteOptions {
  /** Cancels the call. */
  signal?: AbortSignal | undefined;
  /** Asks a person about this call, in place of the toolkit's `ask`. */
  ask?: Ask | undefined;
  /** The id with which `asks` was called about this very call: a person has said yes to what it returned. */
  approved?: string | undefined;
  /** Receives how far the call has come, if it reads whole lists. */
  onProgress?: ((progress: QueryProgress) => void) | undefined;
}

/** The result of a call: data for the program, and the same as JSON text for the model. */
export interface ToolOutput {
  /** The result as an object: a list stands under `data`. */
  data: JsonObject;
  /** True for a failure: `data.error` says what was wrong and what to do next. */
  isError: boolean;
  /** The same as JSON. */
  text: string;
}

/** The types of JSON Schema. */
export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';

/** A JSON Schema node of an input, with types that frameworks can tell apart. */
export interface PropertySchema {
  /** The type of the value, or those that it may have. */
  type?: JsonType | JsonType[];
  /** Tells the model what to give. */
  description?: string;
  /** The values that are allowed, where they are few. */
  enum?: unknown[];
  /** The fields of an object. */
  properties?: Record<string, PropertySchema>;
  /** The fields that must be there. */
  required?: string[];
  /** The schema of a list's items. */
  items?: PropertySchema;
  /** Says if an object may have other fields, or is the schema of these. */
  additionalProperties?: boolean | PropertySchema;
  /** The forms that the value may have. */
  anyOf?: PropertySchema[];
  [keyword: string]: unknown;
}

/** The schema of a tool's arguments, with every key that some framework wants. */
export interface InputSchema extends PropertySchema {
  /** Arguments are one object. */
  type: 'object';
  /** The arguments, by name. */
  properties: Record<string, PropertySchema>;
  /** The arguments that must be given; empty where none must. */
  required: string[];
  /** No others are taken. */
  additionalProperties: false;
}

/** One tool, in a form that every framework can be given. */
export interface ListedTool {
  /** The name for the model: `users_getUser`. */
  name: string;
  /** The name for people: "Get a user". */
  title: string;
  /** Tells the model what the tool does and returns. */
  description: string;
  /** JSON Schema 2020-12: one object, without `$ref` and combinators, always with `properties`, `required` and `additionalProperties`. */
  inputSchema: InputSchema;
  /** The harm that the tool can do. */
  tier: Tier;
  /** The hints of MCP. */
  annotations: Annotations;
  /** Says when a call waits for a person's yes: always, by its arguments, or never. */
  mayAsk: 'always' | 'sometimes' | false;
  /**
   * Returns the question to ask a person before this call, from data read now: undefined when nobody needs to be asked,
   * or when the call would fail before anybody is.
   * @param options.callId the framework's id of the call, where a person is shown what this returns: pass it to `execute` as `approved`
   */
  asks(args: unknown, options?: { callId?: string | undefined }): Promise<string | undefined>;
  /** Makes the call, asking a person first where one must be asked. Never throws but what interrupts a graph. */
  execute(args: unknown, options?: ExecuteOptions): Promise<ToolOutput>;
}
