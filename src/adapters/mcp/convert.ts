import type { CallToolResult, Tool } from '@modelcontextprotocol/server';
import { catalogue } from '../../runtime/catalogue/catalogue.ts';
import type { ToolResult } from '../../runtime/result/result.ts';
import type { JsonSchema, ToolDefinition } from '../../tool.ts';

/** The spelling of tools in the list; a call may use either one. */
export type ToolNames = 'underscore' | 'dotted';

/** Converts a tool definition to what MCP lists. */
export function toMcpTool(tool: ToolDefinition, toolNames: ToolNames): Tool {
  const { title, annotations } = tool;
  const { name, description, inputSchema } =
    toolNames === 'dotted'
      ? {
          name: tool.name,
          description: withDottedNames(tool.description),
          inputSchema: schemaWithDottedNames(tool.inputSchema),
        }
      : { name: tool.wireName, description: tool.description, inputSchema: tool.inputSchema };
  return {
    name,
    title,
    description,
    inputSchema: inputSchema as Tool['inputSchema'],
    // Claude Code shows no other title.
    annotations: { title, ...annotations },
  };
}

/** Replaces the wire name of every tool that a description mentions by its dotted name, as the list spells it. */
function withDottedNames(description: string): string {
  return description.replace(/\b[A-Za-z0-9]+_[A-Za-z0-9]+\b/g, (word) =>
    Object.hasOwn(catalogue.tools, word) ? (catalogue.tools[word]?.name ?? word) : word,
  );
}

function schemaWithDottedNames<Schema extends JsonSchema>(schema: Schema): Schema {
  const { description, properties, items } = schema;
  const spelled = Object.entries(properties ?? {}).map(([name, inner]) => [name, schemaWithDottedNames(inner)]);
  return {
    ...schema,
    ...(description !== undefined && { description: withDottedNames(description) }),
    ...(properties && { properties: Object.fromEntries(spelled) }),
    ...(items && { items: schemaWithDottedNames(items) }),
  };
}

/** Converts a result to MCP: the same data as text and as structured content, because some clients read only one of them. */
export function toMcpResult({ isError, data, text }: ToolResult): CallToolResult {
  return { content: [{ type: 'text', text }], structuredContent: data, ...(isError && { isError }) };
}
