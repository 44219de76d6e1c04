import type { Catalogue, IndexedTool, Tombstone } from '../../tool.ts';
import { wireName } from '../../tool-names.ts';
import { getOwn } from '../shared/json.ts';

/** A tool that was removed, under the name that it had. */
export interface RemovedTool extends Tombstone {
  name: string;
}

/** The tool, or the removed tool, that a name stands for. */
export interface NameMatch {
  tool?: IndexedTool;
  /** Notice for a person, where the name is a former one of the tool. */
  notice?: string;
  removed?: RemovedTool;
}

/**
 * Looks up a name that a tool has or had, dotted or as on the wire.
 * @returns undefined for a name that no tool ever had
 */
export function lookUpName(spelling: string, { tools, aliases, removed }: Catalogue): NameMatch | undefined {
  const tool = getOwn(tools, wireName(spelling));
  if (tool) return { tool };
  const name = spelling.replace('_', '.');
  const present = getOwn(aliases, name);
  const renamed = present === undefined ? undefined : getOwn(tools, wireName(present));
  if (renamed) return { tool: renamed, notice: describeRename(name, renamed.name) };
  const tombstone = getOwn(removed, name);
  return tombstone && { removed: { ...tombstone, name } };
}

/** Writes the notice for a person who uses a former name. */
function describeRename(name: string, present: string): string {
  return `${name} is now called ${present}; the old name stops working in a later version.`;
}

/** Describes a removed tool in a sentence: since when and why it is gone, and what to use. */
export function describeRemoval({ name, since, use, because }: RemovedTool): string {
  const why = because === undefined ? '' : `: ${because}`;
  return `${name} was removed in ${since}${why}.${use === undefined ? '' : ` Use ${use}.`}`;
}
