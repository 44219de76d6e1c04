import '../../runtime/everything.ts';
import type { ToolSet } from 'ai';
import type { CategoryName } from '../../runtime/catalogue/category-name.ts';
import { createCategoryMethods } from '../toolkit/categories.ts';
import type { ListedTool } from '../toolkit/listed-tool.ts';
import { loadPeer } from '../toolkit/load-peer.ts';
import { openToolkit } from '../toolkit/open-toolkit.ts';
import type { ClerkToolkitOptions } from '../toolkit/options.ts';
import type { ClerkToolkitBase } from '../toolkit/public.ts';
import { createToolSet } from './tools.ts';

export * from '../toolkit/public.ts';

/** Clerk's API as tools of the AI SDK (`ai` 5, 6 or 7): `tools()` returns all that were chosen, `users()` and so on those of a category. */
export interface ClerkToolkit extends ClerkToolkitBase, Record<CategoryName, () => ToolSet> {
  /** Returns every chosen tool, for `generateText`, `streamText` or an agent. */
  tools(): ToolSet;
  /** Returns the same as `tools()`. */
  allTools(): ToolSet;
}

/**
 * Creates a toolkit for the AI SDK. A tool whose calls wait for a person's yes has `needsApproval`, unless `ask` is given.
 * @throws UsageError for an unknown option or a value that it can't have, without a key, and for an `authContext` in which
 *   nobody is signed in
 */
export async function createClerkToolkit(options: ClerkToolkitOptions = {}): Promise<ClerkToolkit> {
  const opened = await openToolkit(options, 'objects', createClerkToolkit);
  const { jsonSchema } = await loadPeer('ai-sdk', 'ai', () => import('ai'), createClerkToolkit);
  const convert = (tools: readonly ListedTool[]) => createToolSet(tools, opened, { jsonSchema });
  const tools = () => convert(opened.base.list());
  return { ...createCategoryMethods(opened, convert), ...opened.base, tools, allTools: tools };
}
