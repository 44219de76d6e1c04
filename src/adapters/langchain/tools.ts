import type { ToolMessage as ToolMessageType } from '@langchain/core/messages';
import type { StructuredTool as StructuredToolType } from '@langchain/core/tools';
import { errorResult, type ToolResult } from '../../runtime/result/result.ts';
import { ToolError } from '../../runtime/shared/errors.ts';
import type { JsonObject } from '../../runtime/shared/json.ts';
import { NotFirstCall } from '../toolkit/consent/ask-in-graph.ts';
import type { ListedTool } from '../toolkit/listed-tool.ts';
import type { OpenedToolkit } from '../toolkit/open-toolkit.ts';
import type { Ask } from '../toolkit/options.ts';
import { type CallKind, findGraphTask, readGraph } from './interrupt.ts';

/** The part of `@langchain/core` that tools are made with. */
export interface LangChain {
  StructuredTool: typeof StructuredToolType;
  ToolMessage: typeof ToolMessageType;
}

/** The options that LangChain passes along with a call; its own type lacks the fields that LangChain itself adds. */
interface CallConfig {
  signal?: AbortSignal;
  toolCall?: { id?: string };
}

/**
 * Creates a function that turns definitions into LangChain tools. Their content is the result as text, their artifact
 * the same result as data; a failure comes back too, as a message with the status `error`. Nothing is thrown but what
 * interrupts a graph.
 */
export function createToolFactory({ StructuredTool, ToolMessage }: LangChain, opened: OpenedToolkit) {
  class ClerkTool extends StructuredTool<JsonObject> {
    static override lc_name() {
      return 'ClerkTool';
    }

    readonly tool: ListedTool;
    name: string;
    description: string;
    schema: JsonObject;
    ask: Ask | undefined = opened.ask;

    constructor(tool: ListedTool) {
      const { name, title, description, inputSchema, annotations, tier } = tool;
      super({
        responseFormat: 'content_and_artifact',
        metadata: { title, tier, annotations },
        // Without it, traces and events would call every tool ClerkTool.
        defaultConfig: { runName: name },
      });
      this.tool = tool;
      this.name = name;
      this.description = description;
      this.schema = inputSchema;
    }

    /**
     * Makes the call on a copy that takes anything: LangChain would check the arguments itself, without our hints, and
     * refuse what our own check understands.
     */
    override call(...[args, ...rest]: Parameters<StructuredToolType['call']>) {
      const call = (ask: Ask | undefined) => {
        const lenient = Object.assign(new ClerkTool(this.tool), this, { schema: {}, ask });
        return super.call.apply(lenient, [args ?? {}, ...rest]);
      };
      if (!this.ask) return call(undefined);
      const asks = async () => (await this.tool.asks(args)) !== undefined;
      return findGraphTask(rest[0]).run({ kind: kindOf(this.tool), ask: this.ask, asks, call });
    }

    protected override async _call(args: JsonObject, _manager: unknown, config: CallConfig = {}) {
      const { signal, toolCall } = config;
      const graph = readGraph(config, toolCall?.id);
      const result = opened.run(this.name, args, { signal, ask: this.ask, graph }).catch((error) => {
        if (error instanceof NotFirstCall) return notFirstResult();
        throw error;
      });
      const { isError, text, data } = await result;
      if (!isError || toolCall?.id === undefined) return [text, data];
      const { name, metadata } = this;
      const message = { content: text, artifact: data, tool_call_id: toolCall.id, name, metadata };
      return [new ToolMessage({ ...message, status: 'error' }), data];
    }
  }
  return (tool: ListedTool): StructuredToolType => new ClerkTool(tool) as unknown as StructuredToolType;
}

function notFirstResult(): ToolResult {
  const message = 'Only one call at a time can ask a person here, and another one came first.';
  const hint =
    'Nothing was done. Repeat this call in your next message, with no other call that a person may have to confirm.';
  return errorResult(new ToolError({ kind: 'conflict', message, hint }));
}

function kindOf({ mayAsk, tier }: ListedTool): CallKind {
  if (mayAsk) return mayAsk === 'always' ? 'asks' : 'may ask';
  return tier === 'read' ? 'reads' : 'writes';
}
