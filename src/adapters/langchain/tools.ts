import type { ToolMessage as ToolMessageType } from '@langchain/core/messages';
import type { StructuredTool as StructuredToolType } from '@langchain/core/tools';
import { errorResult, type ToolResult } from '../../runtime/result/result.ts';
import { ToolError } from '../../runtime/shared/errors.ts';
import type { JsonObject } from '../../runtime/shared/json.ts';
import type { ToolDefinition } from '../../tool.ts';
import type { OpenedToolkit } from '../toolkit/create.ts';
import type { Ask } from '../toolkit/options.ts';
import { type CallKind, NotFirstCall, taskOf } from './interrupt.ts';

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
export function toolMaker({ StructuredTool, ToolMessage }: LangChain, opened: OpenedToolkit) {
  class ClerkTool extends StructuredTool<JsonObject> {
    static override lc_name() {
      return 'ClerkTool';
    }

    readonly definition: ToolDefinition;
    name: string;
    description: string;
    schema: JsonObject;
    ask: Ask | undefined = opened.ask;

    constructor(definition: ToolDefinition) {
      const { wireName, title, description, inputSchema, annotations, tier } = definition;
      super({
        responseFormat: 'content_and_artifact',
        metadata: { title, tier, annotations },
        // Otherwise traces and events call each of them ClerkTool.
        defaultConfig: { runName: wireName },
      });
      this.definition = definition;
      this.name = wireName;
      this.description = description;
      this.schema = inputSchema;
    }

    /**
     * Makes the call on a tool of its own, which takes anything: LangChain would check arguments by itself, without our
     * hints, and refuse what ours would understand.
     */
    override call(...[args, ...rest]: Parameters<StructuredToolType['call']>) {
      const call = (ask: Ask | undefined) => {
        const open = Object.assign(new ClerkTool(this.definition), this, { schema: {}, ask });
        return super.call.apply(open, [args ?? {}, ...rest]);
      };
      return this.ask ? taskOf(rest[0]).run(kindOf(this.definition, opened), this.ask, call) : call(undefined);
    }

    protected override async _call(args: JsonObject, _manager: unknown, config: Config = {}) {
      const { signal, toolCall } = config;
      const result = opened.run(this.name, args, { signal, ask: this.ask }).catch((error) => {
        if (error instanceof NotFirstCall) return notFirst();
        throw error;
      });
      const { isError, text, data } = await result;
      if (!isError || toolCall?.id === undefined) return [text, data];
      const { name, metadata } = this;
      const message = { content: text, artifact: data, tool_call_id: toolCall.id, name, metadata };
      return [new ToolMessage({ ...message, status: 'error' }), data];
    }
  }
  return (tool: ToolDefinition): StructuredToolType => new ClerkTool(tool) as unknown as StructuredToolType;
}

function notFirst(): ToolResult {
  const message = 'A person is asked about one call at a time here, and another one came first.';
  const hint =
    'Nothing was done. Make this call again in your next message, with no call beside it that a person has to confirm.';
  return errorResult(new ToolError({ kind: 'conflict', message, hint }));
}

function kindOf(tool: ToolDefinition, { asks }: OpenedToolkit): CallKind {
  return asks(tool) ? 'asks' : tool.tier === 'read' ? 'reads' : 'writes';
}
