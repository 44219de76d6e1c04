import type { JsonSchema, ToolDefinition } from '../../../../src/tool.ts';

/** A tool as it is listed to clients. */
export interface ListedTool {
  name: string;
  description: string;
  inputSchema: ToolDefinition['inputSchema'];
}

/** An input schema as it goes to a model. */
export interface Conversion {
  schema: JsonSchema;
  /** Set by converters to OpenAI's strict mode: false for a schema that was left as it is. */
  strict?: boolean;
}

/** Code of a framework that turns a listed schema into the one that a model gets. */
export interface Converter {
  /** The package that it is in, as in package.json. */
  package: string;
  /** The function, class or option that converts. */
  entry: string;
  /** Converts the schema of one tool; throws or rejects where it can't. */
  convert(tool: ListedTool): Conversion | Promise<Conversion>;
  /** Tells whether it refuses a schema by design; it must refuse those and no others. */
  refuses?(schema: JsonSchema): boolean;
}

/** Returns a tool as it is listed; a copy, since some converters write into what they are given. */
export function listedTool({ wireName, description, inputSchema }: ToolDefinition): ListedTool {
  return structuredClone({ name: wireName, description, inputSchema });
}
