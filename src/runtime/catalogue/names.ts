import type { Catalogue, IndexedTool, Tombstone } from '../../tool.ts';
import { wireName } from '../../tool-names.ts';
import { getOwn } from '../shared/json.ts';

/** A tool that was removed, under the name that it had. */
export interface RemovedTool extends Tombstone {
  name: string;
}

/** What a name means: a tool, or one that was removed. */
export interface NameMatch {
  tool?: IndexedTool;
  /** What to tell a person, where the tool has another name by now. */
  notice?: string;
  removed?: RemovedTool;
}

/**
 * What a name means that a tool has or had, dotted or as on the wire.
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

/** What a person is told who uses a former name. */
export function describeRename(name: string, present: string): string {
  return `${name} is now called ${present}; the old name stops working in a later version.`;
}

/** What became of a tool that is no more, and what to use: a sentence. */
export function describeRemoval({ name, since, use, because }: RemovedTool): string {
  const why = because === undefined ? '' : `: ${because}`;
  return `${name} is gone since ${since}${why}.${use === undefined ? '' : ` Use ${use}.`}`;
}
