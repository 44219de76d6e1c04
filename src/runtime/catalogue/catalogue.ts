import type { Catalogue, Category, IndexedTool, ToolDefinition, ToolImplementation, ToolModule } from '../../tool.ts';
import { wireName } from '../../tool-names.ts';
import { nearest } from '../shared/did-you-mean.ts';
import { ToolError } from '../shared/errors.ts';
import { getOwn } from '../shared/json.ts';
import { describeRemoval, lookUpName, type NameMatch, type RemovedTool } from './former-names.ts';

/**
 * The tools that this program has: those that were added. That is all that codegen emitted, unless the program imports
 * each of its tools by name, and is bundled with no other. Definitions and implementations load a category at a time.
 */
export const catalogue: Catalogue = { defaultSelection: [], tools: {}, categories: {}, aliases: {}, removed: {} };

/** Adds tools to the catalogue, in the order of the larger part; those that it has already change nothing. */
export function addTools(added: Pick<Catalogue, 'tools' | 'categories'> & Partial<Catalogue>): void {
  if (Object.keys(added.tools).every((name) => Object.hasOwn(catalogue.tools, name))) return;
  catalogue.tools = { ...added.tools, ...catalogue.tools };
  catalogue.categories = { ...added.categories, ...catalogue.categories };
  catalogue.defaultSelection = added.defaultSelection ?? catalogue.defaultSelection;
  catalogue.aliases = { ...catalogue.aliases, ...added.aliases };
  catalogue.removed = { ...catalogue.removed, ...added.removed };
}

/** Longest part of an unknown name that an error quotes, in characters. */
const MAX_QUOTED = 200;

const NAMES_HINT = 'Use a name from the list of tools.';

/** Loads the definitions of the named tools, in the catalogue's order, and no category but theirs. */
export async function loadDefinitions(names: readonly string[]): Promise<ToolDefinition[]> {
  const wanted = new Set(names);
  const categories = [...new Set(names.map(categoryOf))];
  const loaded = await Promise.all(
    categories.map((category) => getOwn(catalogue.categories, category)?.definitions() ?? []),
  );
  return loaded.flat().filter((definition) => wanted.has(definition.name));
}

/** Implementations that are loaded, by category: to import a module again takes a while each time. */
const loaded = new WeakMap<Category, ToolModule>();

/** Loads the zod input and the call of one tool. */
export async function loadImplementation(name: string): Promise<ToolImplementation> {
  const category = getOwn(catalogue.categories, categoryOf(name));
  const module = category && (loaded.get(category) ?? (await category.implementations()));
  if (module) loaded.set(category, module);
  const tool = module && getOwn(module, name.slice(name.indexOf('.') + 1));
  if (!tool) throw new Error(`${name} is in the catalogue but not among its category's tools: run npm run generate`);
  return tool;
}

/** Looks up a name, in either spelling; returns undefined for one that no tool has or had. */
export function findTool(spelling: string): NameMatch | undefined {
  return lookUpName(spelling, catalogue);
}

/**
 * Returns the tool of a name, in either spelling, with a notice for a person if that is a former name.
 * @param served the dotted names of the tools that errors may advise; all of them when left out
 * @throws ToolError bad_arguments for a tool that was removed, with what to use, and for a name that no tool has, with
 *   the nearest one.
 */
export function resolveTool(spelling: string, served?: ReadonlySet<string>): { tool: IndexedTool; notice?: string } {
  const { tool, notice, removed } = findTool(spelling) ?? {};
  if (tool) return { tool, ...(notice !== undefined && { notice }) };
  const isServed = (name: string) => served?.has(name) ?? true;
  if (removed) throw removedError(removed, isServed);
  // Compared with the dotted names, so that a bare method finds its tool; suggested as the client spells it.
  const nearestName = nearest(
    spelling,
    Object.values(catalogue.tools).flatMap(({ name }) => (isServed(name) ? name : [])),
  );
  const suggestion = Object.keys(catalogue.tools).find((wireName) => catalogue.tools[wireName]?.name === nearestName);
  const details = {
    message: `There is no tool "${spelling.slice(0, MAX_QUOTED)}".${suggestion ? ` Did you mean "${suggestion}"?` : ''}`,
    ...(suggestion && { candidates: [suggestion] }),
    hint: NAMES_HINT,
  };
  throw new ToolError({ kind: 'bad_arguments', ...details }, { refusedBy: 'unknown_tool' });
}

/** Names the replacement as the client spells it, if it is served. */
function removedError({ use, ...removed }: RemovedTool, isServed: (name: string) => boolean): ToolError {
  const replacement = use !== undefined && isServed(use) ? { use } : {};
  const suggestion = replacement.use && wireName(replacement.use);
  const details = {
    message: describeRemoval({ ...removed, ...replacement }),
    ...(suggestion && { candidates: [suggestion] }),
    hint: suggestion ? `Call ${suggestion} with the arguments that it takes.` : NAMES_HINT,
  };
  return new ToolError({ kind: 'bad_arguments', ...details }, { refusedBy: 'unknown_tool' });
}

function categoryOf(name: string): string {
  return name.slice(0, name.indexOf('.'));
}
