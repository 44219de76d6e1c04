import type { ToolResult } from '../../runtime/result/result.ts';
import type { ToolDefinition } from '../../tool.ts';
import type { ObjectSchema } from '../../tool-definition.ts';
import type { ExecuteOptions, InputSchema, ListedTool, ToolOutput } from './listed-tool.ts';

/** Options of a toolkit's tools. */
interface ToolMeans {
  run(name: string, args: unknown, options?: ExecuteOptions): Promise<ToolResult>;
  question(name: string, args: unknown, callId?: string): Promise<string | undefined>;
  mayAsk(tool: ToolDefinition): boolean;
}

/** Lists tools in the form that fits any framework. */
export function listTools(tools: readonly ToolDefinition[], { run, question, mayAsk }: ToolMeans): ListedTool[] {
  return tools.map((definition) => {
    const { wireName, title, description, inputSchema, tier, annotations } = definition;
    return {
      ...{
        name: wireName,
        title,
        description,
        inputSchema: completeSchema(inputSchema),
        tier,
        annotations,
        mayAsk: (mayAsk(definition) && definition.asks) || false,
      },
      asks: (args, { callId } = {}) => question(wireName, args, callId),
      execute: async (args, options) => toOutput(await run(wireName, args, options)),
    };
  });
}

function toOutput({ data, isError, text }: ToolResult): ToolOutput {
  return { data, isError, text };
}

/** Adds `required` where nothing is; codegen emits every other key, and no types but those of JSON Schema. */
function completeSchema({ required = [], ...schema }: ObjectSchema): InputSchema {
  return { ...schema, required } as InputSchema;
}
