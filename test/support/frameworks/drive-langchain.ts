import { AIMessage, ToolMessage } from '@langchain/core/messages';
import { StructuredTool } from '@langchain/core/tools';
import { convertToOpenAITool } from '@langchain/core/utils/function_calling';
import { ToolNode } from '@langchain/langgraph/prebuilt';
import { createToolFactory } from '../../../src/adapters/langchain/tools.ts';
import { openToolkit } from '../../../src/adapters/toolkit/open-toolkit.ts';
import { type Driver, parseOutcome } from './driver.ts';

/** Drives LangGraph: its tool node is given a model's message that calls one tool. */
export const langChain: Driver = async (options, person) => {
  const opened = await openToolkit({ ...options, ...(person && { ask: () => person }) });
  const tools = opened.base.list().map(createToolFactory({ StructuredTool, ToolMessage }, opened));
  const node = new ToolNode(tools);
  return {
    list: async () =>
      tools.map((tool) => {
        const { name, description = '', parameters } = convertToOpenAITool(tool).function;
        return { name, description, schema: parameters };
      }),
    call: async (name, args, signal) => {
      const call = { name, args, id: 'call_1', type: 'tool_call' as const };
      const [message] = await node.invoke([new AIMessage({ content: '', tool_calls: [call] })], signal && { signal });
      if (!(message instanceof ToolMessage)) throw new Error('no message of a tool');
      const { content, status, artifact } = message;
      const read = parseOutcome(status === 'error', content);
      if (JSON.stringify(artifact) !== content) throw new Error('the artifact is not the content');
      return read;
    },
    close: async () => {},
  };
};
