import type { ToolMessage as ToolMessageType } from '@langchain/core/messages';
import type { StructuredTool as StructuredToolType } from '@langchain/core/tools';
import type { JsonObject } from '../../runtime/json.ts';
import type { ToolDefinition } from '../../runtime/tool.ts';
import type { Opened } from '../open.ts';

/** The part of `@langchain/core` that makes a tool of data. */
export interface LangChain {
  StructuredTool: typeof StructuredToolType;
  ToolMessage: typeof ToolMessageType;
}

/** What a call is run with; LangChain's own type of it lacks what it adds itself. */
interface Config {
  signal?: AbortSignal;
  toolCall?: { id?: string };
}

/**
 * A maker of tools for LangChain. What its tools answer is the result as text, with the same as data for an artifact; a
 * failure is the answer too, as a message with the status `error`, and nothing is thrown but what stops a graph.
 */
export function toolMaker({ StructuredTool, ToolMessage }: LangChain, { run }: Opened) {
  class ClerkTool extends StructuredTool<JsonObject> {
    static override lc_name() {
      return 'ClerkTool';
    }

    name: string;
    description: string;
    schema: JsonObject;

    constructor({ wireName, title, description, inputSchema, annotations, tier }: ToolDefinition) {
      super({ responseFormat: 'content_and_artifact', metadata: { title, tier, annotations } });
      this.name = wireName;
      this.description = description;
      this.schema = inputSchema;
    }

    /** LangChain would check arguments by itself, without our hints, and refuse what ours would understand. */
    override call(...given: Parameters<StructuredToolType['call']>) {
      const open = Object.create(this, { schema: { value: {} } }) as this;
      return super.call.apply(open, given);
    }

    protected override async _call(args: JsonObject, _manager: unknown, config: Config = {}) {
      const { isError, text, data } = await run(this.name, args, { signal: config.signal });
      const id = config.toolCall?.id;
      if (!isError || id === undefined) return [text, data];
      const message = { status: 'error', content: text, artifact: data, tool_call_id: id, name: this.name } as const;
      return [new ToolMessage(message), data];
    }
  }
  return (tool: ToolDefinition): StructuredToolType => new ClerkTool(tool) as unknown as StructuredToolType;
}
