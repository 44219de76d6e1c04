import type { BaseLanguageModelInput } from '@langchain/core/language_models/base';
import { type AIMessage, SystemMessage } from '@langchain/core/messages';
import type { Runnable } from '@langchain/core/runnables';
import type { StructuredTool } from '@langchain/core/tools';
import { MemorySaver, MessagesAnnotation, START, StateGraph } from '@langchain/langgraph';
import { ToolNode, toolsCondition } from '@langchain/langgraph/prebuilt';

/** A model that is bound to its tools. */
export type Model = Runnable<BaseLanguageModelInput, AIMessage>;

/**
 * Builds the graph: the model and its tools in turn, until the model calls none. The checkpointer keeps the run while it
 * waits for a person: MemorySaver is enough while the process lives; in production, use one with a database.
 */
export function createGraph(model: Model, tools: StructuredTool[], instructions: string) {
  const system = new SystemMessage(`You set up organizations in Clerk for new customers.\n\n${instructions}`);
  return new StateGraph(MessagesAnnotation)
    .addNode('model', async ({ messages }) => ({ messages: [await model.invoke([system, ...messages])] }))
    .addNode('tools', new ToolNode(tools))
    .addEdge(START, 'model')
    .addConditionalEdges('model', toolsCondition, ['tools', '__end__'])
    .addEdge('tools', 'model')
    .compile({ checkpointer: new MemorySaver() });
}
