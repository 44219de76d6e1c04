import * as generated from '../../generated/index.ts';
import type { Catalogue, IndexedTool, ToolDefinition, ToolImplementation } from '../../tool.ts';
import { wireName } from '../../tool-names.ts';
import { ToolError } from '../shared/errors.ts';
import { getOwn } from '../shared/json.ts';
import { nearest } from '../shared/nearest.ts';
import { describeRemoval, lookUpName, type NameMatch, type RemovedTool } from './names.ts';

/** Everything codegen emitted; definitions and implementations load a category at a time. */
export const catalogue: Catalogue = generated;

/** How much of a name that no tool has is said back. */
const SAID = 200;

const NAMES = 'Use a name from the list of tools.';

/** The definitions of the named tools, in the catalogue's order; loads no category but theirs. */
export async function loadDefinitions(names: readonly string[]): Promise<ToolDefinition[]> {
  const wanted = new Set(names);
  const categories = [...new Set(names.map(categoryOf))];
  const loaded = await Promise.all(
    categories.map((category) => getOwn(catalogue.categories, category)?.definitions() ?? []),
  );
  return loaded.flat().filter((definition) => wanted.has(definition.name));
}

/** The zod input and the call of one tool. */
export async function loadImplementation(name: string): Promise<ToolImplementation> {
  const module = await getOwn(catalogue.categories, categoryOf(name))?.implementations();
  const tool = module && getOwn(module, name.slice(name.indexOf('.') + 1));
  if (!tool) throw new Error(`${name} is in the catalogue but not among its category's tools: run npm run generate`);
  return tool;
}

/** What a name of the catalogue means, in either spelling; undefined for one that no tool has or had. */
export function findTool(spelling: string): NameMatch | undefined {
  return lookUpName(spelling, catalogue);
}

/**
 * A tool by either spelling of its name, and what to tell a person if that is a former one.
 * @throws ToolError bad_arguments for a tool that was removed, with what to use, and for a name that no tool has, with
 *   the nearest.
 */
export function resolveTool(spelling: string): { tool: IndexedTool; notice?: string } {
  const { tool, notice, removed } = findTool(spelling) ?? {};
  if (tool) return { tool, ...(notice !== undefined && { notice }) };
  if (removed) throw gone(removed);
  // Looked for by the dotted names, so that a bare method finds its tool; said as the client spells it.
  const close = nearest(
    spelling,
    Object.values(catalogue.tools).map((tool) => tool.name),
  );
  const meant = Object.keys(catalogue.tools).find((wireName) => catalogue.tools[wireName]?.name === close);
  const details = {
    message: `There is no tool "${spelling.slice(0, SAID)}".${meant ? ` Did you mean "${meant}"?` : ''}`,
    ...(meant && { candidates: [meant] }),
    hint: NAMES,
  };
  throw new ToolError({ kind: 'bad_arguments', ...details }, { refusedBy: 'unknown_tool' });
}

/** Said as the client spells it. */
function gone(removed: RemovedTool): ToolError {
  const meant = removed.use && wireName(removed.use);
  const details = {
    message: describeRemoval(removed),
    ...(meant && { candidates: [meant] }),
    hint: meant ? `Call ${meant}, with the arguments that it takes.` : NAMES,
  };
  return new ToolError({ kind: 'bad_arguments', ...details }, { refusedBy: 'unknown_tool' });
}

function categoryOf(name: string): string {
  return name.slice(0, name.indexOf('.'));
}
