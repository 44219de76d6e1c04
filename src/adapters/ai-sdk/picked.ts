import type { ToolSet } from 'ai';
import type { PickedTool } from '../../picked-tool.ts';
import { loadPeer } from '../toolkit/load-peer.ts';
import type { ClerkToolkitOptions } from '../toolkit/options.ts';
import type { ClerkToolkitBase } from '../toolkit/public.ts';

export type { PickedTool } from '../../picked-tool.ts';
export * from '../toolkit/public.ts';

/** Options of a toolkit whose tools are imported by name. */
export type PickedToolkitOptions = Omit<ClerkToolkitOptions, 'tools' | 'excludeTools'> & {
  /** The tools to hand out, each imported from `clerk-agent-toolkit/tools/<category>`. */
  tools: readonly PickedTool[];
};

/** Clerk's API as tools of the AI SDK (`ai` 5, 6 or 7), of which a bundle holds only the categories that are imported. */
export interface ClerkToolkit extends ClerkToolkitBase {
  /** Returns every chosen tool, for `generateText`, `streamText` or an agent. */
  tools(): ToolSet;
}

/**
 * Creates a toolkit as `clerk-agent-toolkit/ai-sdk` does, of tools that are imported by name. Requests go out by the
 * platform's own fetch, which knows of no HTTPS_PROXY unless the platform reads it: pass a `fetch` that does.
 * @throws UsageError as that does, and for `tools` that are not imported ones
 */
export async function createClerkToolkit(options: PickedToolkitOptions): Promise<ClerkToolkit> {
  const { addPicked, createToolSet, openToolkit } = await import('./picked-parts.ts');
  const tools = addPicked(options?.tools, createClerkToolkit);
  const opened = await openToolkit({ ...options, tools }, 'objects', createClerkToolkit);
  const { jsonSchema } = await loadPeer('ai-sdk/picked', 'ai', () => import('ai'), createClerkToolkit);
  return { ...opened.base, tools: () => createToolSet(opened.base.list(), opened, { jsonSchema }) };
}
