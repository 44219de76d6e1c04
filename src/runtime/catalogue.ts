import * as generated from '../generated/index.ts';
import { ToolError } from './errors.ts';
import { own } from './json.ts';
import { nearest } from './nearest.ts';
import type { Catalogue, IndexedTool, ToolDefinition, ToolImplementation } from './tool.ts';

/** Everything codegen emitted; definitions and implementations load a category at a time. */
export const catalogue: Catalogue = generated;

/** How much of a name that no tool has is said back. */
const SAID = 200;

/** The definitions of the named tools, in the catalogue's order; loads no category but theirs. */
export async function loadDefinitions(names: readonly string[]): Promise<ToolDefinition[]> {
  const wanted = new Set(names);
  const categories = [...new Set(names.map(categoryOf))];
  const loaded = await Promise.all(
    categories.map((category) => own(catalogue.categories, category)?.definitions() ?? []),
  );
  return loaded.flat().filter((definition) => wanted.has(definition.name));
}

/** The zod input and the call of one tool. */
export async function loadImplementation(name: string): Promise<ToolImplementation> {
  const module = await own(catalogue.categories, categoryOf(name))?.implementations();
  const tool = module && own(module, name.slice(name.indexOf('.') + 1));
  if (!tool) throw new Error(`${name} is in the catalogue but not among its category's tools: run npm run generate`);
  return tool;
}

/**
 * A tool by either spelling of its name.
 * @throws ToolError bad_arguments for a name that no tool has, with the nearest.
 */
export function resolve(spelling: string): IndexedTool {
  const found = own(catalogue.tools, spelling) ?? Object.values(catalogue.tools).find((tool) => tool.name === spelling);
  if (found) return found;
  // Looked for by the dotted names, so that a bare method finds its tool; said as the client spells it.
  const close = nearest(
    spelling,
    Object.values(catalogue.tools).map((tool) => tool.name),
  );
  const meant = Object.keys(catalogue.tools).find((wireName) => catalogue.tools[wireName]?.name === close);
  const details = {
    message: `There is no tool "${spelling.slice(0, SAID)}".${meant ? ` Did you mean "${meant}"?` : ''}`,
    ...(meant && { candidates: [meant] }),
    hint: 'Use a name from the list of tools.',
  };
  throw new ToolError({ kind: 'bad_arguments', ...details }, { gate: 'unknown_tool' });
}

function categoryOf(name: string): string {
  return name.slice(0, name.indexOf('.'));
}
