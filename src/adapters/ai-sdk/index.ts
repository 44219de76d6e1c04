import type { Tool, ToolSet } from 'ai';
import type { CategoryName } from '../../runtime/catalogue/generated-types.ts';
import type { ErrorDetails } from '../../runtime/shared/errors.ts';
import type { ListedTool } from '../toolkit/listed-tool.ts';
import { loadPeer } from '../toolkit/load-peer.ts';
import type { AuthContext, Choice, ClerkToolkitOptions } from '../toolkit/options.ts';
import type { ClerkToolkitBase } from '../toolkit/public.ts';
import type { PossibleTools, ServedTools, ToolName, ToolsByName, ToolsOfCategory } from '../toolkit/served-tools.ts';

export * from '../toolkit/public.ts';

/** The output of a tool: fields of Clerk's, or an `error` alone. */
export interface ClerkToolOutput {
  /** The error of a call that failed: what was wrong, and what to do next. */
  error?: ErrorDetails;
  [field: string]: unknown;
}

/** One of our tools, as the SDK has it. */
export type ClerkTool = Tool<Record<string, unknown>, ClerkToolOutput>;

/** Every chosen tool by its wire name; where it is known only at run time whether some are served, any other name too. */
type ToolsToHandOver<Served extends ToolName, Possible extends ToolName> = ToolsByName<Served, never, ClerkTool> &
  ([Exclude<Possible, Served>] extends [never] ? unknown : ToolSet);

/** The methods that return the tools of a category, each by its wire name and by the name behind the dot. */
type Categories<Served extends ToolName, Possible extends ToolName> = {
  [Category in CategoryName]: () => ToolsOfCategory<Category, Served, Possible, ClerkTool>;
};

/**
 * Clerk's API as tools of the AI SDK (`ai` 5, 6 or 7): `tools()` returns all that were chosen, `users()` and so on those of
 * a category, which are also found by the name behind the dot: `const { getUser } = toolkit.users()`.
 */
export interface ClerkToolkit<Served extends ToolName = never, Possible extends ToolName = ToolName>
  extends ClerkToolkitBase,
    Categories<Served, Possible> {
  /** Returns every chosen tool, for `generateText`, `streamText` or an agent. */
  tools(): ToolsToHandOver<Served, Possible>;
  /** Returns the same as `tools()`. */
  allTools(): ToolsToHandOver<Served, Possible>;
}

/**
 * Creates a toolkit for the AI SDK. A tool whose calls wait for a person's yes has `needsApproval`, unless `ask` is given.
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
  const { createCategoryMethods, createToolSet, openToolkit } = await import('./parts.ts');
  const opened = await openToolkit(options, 'objects', createClerkToolkit);
  const { jsonSchema } = await loadPeer('ai-sdk', 'ai', () => import('ai'), createClerkToolkit);
  const convert = (tools: readonly ListedTool[], category?: string) =>
    createToolSet(tools, opened, { jsonSchema }, category);
  const tools = () => convert(opened.base.list());
  return { ...createCategoryMethods(opened, convert), ...opened.base, tools, allTools: tools } as never;
}
