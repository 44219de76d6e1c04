// Types of a tool as listed.

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

/** A JSON Schema node of an object. */
export type ObjectSchema = JsonSchema & { type: 'object' };

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
  inputSchema: ObjectSchema;
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
