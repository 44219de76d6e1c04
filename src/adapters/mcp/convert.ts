import type { CallToolResult, Tool } from '@modelcontextprotocol/server';
import { catalogue } from '../../runtime/catalogue/catalogue.ts';
import type { ToolResult } from '../../runtime/result/result.ts';
import type { JsonSchema, ToolDefinition } from '../../tool.ts';

/** How tools are spelled in the list; a call may use either spelling. */
export type ToolNames = 'underscore' | 'dotted';

/** A tool definition as MCP lists it. */
export function toMcpTool(tool: ToolDefinition, toolNames: ToolNames): Tool {
  const { name, wireName, title, description, inputSchema, annotations } = tool;
  const [shown, words, schema] =
    toolNames === 'dotted'
      ? [name, dotted(description), dottedWords(inputSchema)]
      : [wireName, description, inputSchema];
  return { name: shown, title, description: words, inputSchema: schema as Tool['inputSchema'], annotations };
}

/** Words with each tool that they name spelled as the list spells it. */
function dotted(words: string): string {
  return words.replace(/\b[A-Za-z0-9]+_[A-Za-z0-9]+\b/g, (word) =>
    Object.hasOwn(catalogue.tools, word) ? (catalogue.tools[word]?.name ?? word) : word,
  );
}

function dottedWords<Schema extends JsonSchema>(schema: Schema): Schema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, inner]) => [name, dottedWords(inner)]);
  return {
    ...schema,
    ...(schema.description !== undefined && { description: dotted(schema.description) }),
    ...(schema.properties && { properties: Object.fromEntries(properties) }),
    ...(schema.items && { items: dottedWords(schema.items) }),
  };
}

/** A result as MCP carries it: the same data as text and structured, because some clients read only one of them. */
export function toMcpResult({ isError, data, text }: ToolResult): CallToolResult {
  return { content: [{ type: 'text', text }], structuredContent: data, ...(isError && { isError }) };
}
