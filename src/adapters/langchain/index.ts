import type { StructuredTool } from '@langchain/core/tools';
import type { CategoryName } from '../../runtime/catalogue/category-name.ts';
import type { ToolDefinition } from '../../tool.ts';
import { createCategoryMethods } from '../toolkit/categories.ts';
import { openToolkit } from '../toolkit/create.ts';
import type { ClerkToolkitOptions } from '../toolkit/options.ts';
import { loadPeer } from '../toolkit/peer.ts';
import type { ClerkToolkitBase } from '../toolkit/public.ts';
import { createToolFactory } from './tools.ts';

export * from '../toolkit/public.ts';

const [tools, messages] = await loadPeer('langchain', '@langchain/core', () =>
  Promise.all([import('@langchain/core/tools'), import('@langchain/core/messages')]),
);

/** Clerk's API as tools of LangChain (`@langchain/core` 1): `tools()` for all that were chosen, `users()` and so on for a category. */
export interface ClerkToolkit extends ClerkToolkitBase, Record<CategoryName, () => StructuredTool[]> {
  /** Every tool that was chosen, for `createAgent`, `ToolNode` or `bindTools`. */
  tools(): StructuredTool[];
  /** The same as `tools()`. */
  allTools(): StructuredTool[];
  /** The same tools by name, for calls by hand: `toolMap()[call.name].invoke(call)`. */
  toolMap(): Record<string, StructuredTool>;
}

/**
 * A toolkit for LangChain. A person is asked before a destructive call by `ask`: LangGraph's `interrupt` itself, or a
 * function of yours. Without it such calls are refused wherever a person has to be asked.
 * @throws UsageError for an option that there isn't or that can't be, without a key, and when nobody is signed in
 */
export async function createClerkToolkit(options: ClerkToolkitOptions = {}): Promise<ClerkToolkit> {
  const opened = await openToolkit(options);
  const { StructuredTool } = tools;
  const { ToolMessage } = messages;
  const toLangChainTool = createToolFactory({ StructuredTool, ToolMessage }, opened);
  const convert = (definitions: readonly ToolDefinition[]) => definitions.map(toLangChainTool);
  const all = () => convert(opened.toolkit.tools);
  return {
    ...createCategoryMethods(opened.toolkit, convert),
    ...opened.base,
    tools: all,
    allTools: all,
    toolMap: () => Object.fromEntries(all().map((tool) => [tool.name, tool])),
  };
}
