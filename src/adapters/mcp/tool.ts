import type { CallToolResult, Tool } from '@modelcontextprotocol/server';
import type { ToolResult } from '../../runtime/result.ts';
import type { ToolDefinition } from '../../runtime/tool.ts';

/** How tools are spelled in the list; a call may use either spelling. */
export type ToolNames = 'underscore' | 'dotted';

/** A tool definition as MCP lists it. */
export function listed(tool: ToolDefinition, toolNames: ToolNames): Tool {
  const { name, wireName, title, description, inputSchema, annotations } = tool;
  return {
    name: toolNames === 'dotted' ? name : wireName,
    title,
    description,
    inputSchema: inputSchema as Tool['inputSchema'],
    annotations,
  };
}

/** A result as MCP carries it: the same data as text and structured, because some clients read only one of them. */
export function answered({ isError, data, text }: ToolResult): CallToolResult {
  return { content: [{ type: 'text', text }], structuredContent: data, ...(isError && { isError }) };
}
