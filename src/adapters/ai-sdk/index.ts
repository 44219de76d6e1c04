import type { ToolSet } from 'ai';
import type { CategoryName } from '../../runtime/catalogue/category-name.ts';
import { createCategoryMethods } from '../toolkit/categories.ts';
import { openToolkit } from '../toolkit/create.ts';
import type { ClerkToolkitOptions } from '../toolkit/options.ts';
import { loadPeer } from '../toolkit/peer.ts';
import type { ClerkToolkitBase } from '../toolkit/public.ts';
import { createToolSet } from './tools.ts';

export * from '../toolkit/public.ts';

const { jsonSchema } = await loadPeer('ai-sdk', 'ai', () => import('ai'));

/** Clerk's API as tools of the AI SDK (`ai` 5, 6 or 7): `tools()` for all that were chosen, `users()` and so on for a category. */
export interface ClerkToolkit extends ClerkToolkitBase, Record<CategoryName, () => ToolSet> {
  /** Every tool that was chosen, for `generateText`, `streamText` or an agent. */
  tools(): ToolSet;
  /** The same as `tools()`. */
  allTools(): ToolSet;
}

/**
 * A toolkit for the AI SDK. Where a person has to be asked before a destructive call, its tool has `needsApproval`, unless
 * `ask` is given.
 * @throws UsageError for an option that there isn't or that can't be, without a key, and when nobody is signed in
 */
export async function createClerkToolkit(options: ClerkToolkitOptions = {}): Promise<ClerkToolkit> {
  const opened = await openToolkit(options);
  const convert = (tools: Parameters<typeof createToolSet>[0]) => createToolSet(tools, opened, { jsonSchema });
  const tools = () => convert(opened.toolkit.tools);
  return { ...createCategoryMethods(opened.toolkit, convert), ...opened.base, tools, allTools: tools };
}
