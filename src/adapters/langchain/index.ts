import type { StructuredTool } from '@langchain/core/tools';
import type { CategoryName } from '../../runtime/catalogue/generated-types.ts';
import type { ListedTool } from '../toolkit/listed-tool.ts';
import { loadPeer } from '../toolkit/load-peer.ts';
import type { AuthContext, Choice, ClerkToolkitOptions } from '../toolkit/options.ts';
import type { ClerkToolkitBase } from '../toolkit/public.ts';
import type { PossibleTools, ServedTools, ToolName, ToolsByName } from '../toolkit/served-tools.ts';

export * from '../toolkit/public.ts';

/** The chosen tools by their wire names; any other name, such as a model may give, has none or is an old one. */
type ToolMap<Served extends ToolName, Possible extends ToolName> = ToolsByName<Served, Possible, StructuredTool> & {
  readonly [name: string]: StructuredTool | undefined;
};

/** Clerk's API as tools of LangChain (`@langchain/core` 1): `tools()` returns all that were chosen, `users()` and so on those of a category. */
export interface ClerkToolkit<Served extends ToolName = never, Possible extends ToolName = ToolName>
  extends ClerkToolkitBase,
    Record<CategoryName, () => StructuredTool[]> {
  /** Returns every chosen tool, for `createAgent`, `ToolNode` or `bindTools`. */
  tools(): StructuredTool[];
  /** Returns the same as `tools()`. */
  allTools(): StructuredTool[];
  /**
   * Returns the same tools by name, to invoke by hand: `toolMap()[call.name]?.invoke(call)`. Names of stored conversations
   * (`getUser`, and former names) are found, too.
   */
  toolMap(): ToolMap<Served, Possible>;
}

/**
 * Creates a toolkit for LangChain. To have a person asked before a call that loses something or lets somebody in, pass `ask`: LangGraph's `interrupt`
 * itself, or a function of yours. Without it, calls that wait for a person's yes are refused.
 * @throws UsageError for an unknown option or a value that it can't have, without a key, and for an `authContext` in which
 *   nobody is signed in
 */
export async function createClerkToolkit<
  const Tools extends readonly string[] = never,
  const Excluded extends readonly string[] = never,
  ReadOnly extends boolean = never,
  Safe extends boolean = never,
  Auth extends AuthContext = never,
  Discover extends boolean = never,
>(
  options: ClerkToolkitOptions & Choice<Tools, Excluded, ReadOnly, Safe, Auth, Discover> = {},
): Promise<
  ClerkToolkit<
    ServedTools<Tools, Excluded, ReadOnly, Safe, Auth, Discover>,
    PossibleTools<Tools, Excluded, ReadOnly, Safe, Discover>
  >
> {
  const { createCategoryMethods, createToolFactory, nameTools, openToolkit } = await import('./parts.ts');
  const opened = await openToolkit(options, 'objects', createClerkToolkit);
  const [{ StructuredTool }, { ToolMessage }] = await loadPeer(
    'langchain',
    '@langchain/core',
    () => Promise.all([import('@langchain/core/tools'), import('@langchain/core/messages')]),
    createClerkToolkit,
  );
  const toLangChainTool = createToolFactory({ StructuredTool, ToolMessage }, opened);
  const convert = (listed: readonly ListedTool[]) => listed.map(toLangChainTool);
  const all = () => convert(opened.base.list());
  return {
    ...createCategoryMethods(opened, convert),
    ...opened.base,
    tools: all,
    allTools: all,
    toolMap: () => nameTools(opened.base.list(), undefined, toLangChainTool) as never,
  };
}
