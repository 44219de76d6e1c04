import { catalogue, findTool } from '../../runtime/catalogue/catalogue.ts';
import { describeRemoval } from '../../runtime/catalogue/former-names.ts';
import { boundsOf } from '../../runtime/policy/bounds.ts';
import { needs, unmetNeed } from '../../runtime/policy/needs.ts';
import { nearest } from '../../runtime/shared/did-you-mean.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import type { IndexedTool } from '../../tool.ts';
import type { SelectionFlags } from '../command-line/options.ts';

/** Longest part of an unknown name that an error quotes, in characters. */
const MAX_QUOTED = 200;

/**
 * Finds the tool that a command line names, in either spelling.
 * @throws UsageError for a name that no tool has, with the nearest, for one of several, and for a tool that was removed, with what to use
 */
export function findCalledTool(name: string): IndexedTool {
  const { tool, removed } = findTool(name) ?? {};
  if (tool) return tool;
  if (removed) throw new UsageError(describeRemoval(removed));
  if (Object.hasOwn(catalogue.categories, name) || name.includes('*')) {
    throw new UsageError(
      `"${name.slice(0, MAX_QUOTED)}" stands for several tools, and call makes one: clerk-agent-toolkit tools "${name.slice(0, MAX_QUOTED)}" lists them.`,
    );
  }
  const near = nearest(
    name,
    Object.values(catalogue.tools).map((one) => one.name),
  );
  throw new UsageError(
    `There is no tool "${name.slice(0, MAX_QUOTED)}".${near ? ` Did you mean "${near}"?` : ''} clerk-agent-toolkit tools "*" lists them.`,
  );
}

/**
 * Returns the choice of tools with which one may be called. Whoever names a tool has chosen it: only what bounds calls can
 * still refuse it, when it is called and in its result. With patterns of their own, these choose.
 * @throws UsageError for a tool that needs an option which isn't given
 */
export function selectionFor(tool: IndexedTool, options: SelectionFlags): Pick<SelectionFlags, 'tools'> {
  const need = unmetNeed(tool, options);
  if (need) throw new UsageError(`${tool.name} can't be called without ${needs[need].option}: ${needs[need].because}.`);
  if (options.tools) return {};
  // Named exactly, a tool that can't be served would be a mistake in a pattern instead of a call that is refused.
  const isHandedOut = tool.tier === 'sensitive' && options.allowSecrets && boundsOf(tool, options).length > 0;
  return { tools: isHandedOut && !options.readOnly ? ['*', tool.name] : ['*'] };
}
