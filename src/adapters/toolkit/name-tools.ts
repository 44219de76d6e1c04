import { catalogue } from '../../runtime/catalogue/catalogue.ts';
import { wireName } from '../../tool-names.ts';
import type { ListedTool } from './listed-tool.ts';

/**
 * Creates an object of tools by their wire names. Under their other names they are found, too, and not listed, or a
 * framework would hand them to the model twice: under former names, which stand in stored conversations, and under the
 * name behind the dot, within a category or where no other tool has it.
 * @param category the category, if all tools are of one
 * @param convert makes the framework's tool, which is called by the given name
 */
export function nameTools<Tool>(
  tools: readonly ListedTool[],
  category: string | undefined,
  convert: (tool: ListedTool, name: string) => Tool,
): Record<string, Tool> {
  // Without a prototype: to a model that calls `constructor` there is no such tool, and not a function of every object.
  const named: Record<string, Tool> = Object.create(null);
  for (const tool of tools) named[tool.name] = convert(tool, tool.name);
  const others = otherNames(category);
  for (const tool of tools) {
    for (const name of others.get(tool.name) ?? []) {
      if (Object.hasOwn(named, name)) continue;
      Object.defineProperty(named, name, { get: () => convert(tool, name), enumerable: false });
    }
  }
  return named;
}

/** The other names that were listed, by the tools of the catalogue then, and by category: programs make a toolkit for each request. */
const listed = new WeakMap<object, Map<string | undefined, Map<string, string[]>>>();

function otherNames(category: string | undefined): Map<string, string[]> {
  const known = listed.get(catalogue.tools) ?? new Map<string | undefined, Map<string, string[]>>();
  listed.set(catalogue.tools, known);
  const names = known.get(category) ?? listOtherNames(category);
  known.set(category, names);
  return names;
}

/** Lists the other names of every tool, by its wire name. */
function listOtherNames(category: string | undefined): Map<string, string[]> {
  const all = [
    ...Object.values(catalogue.tools).map(({ name }) => [name, name] as const),
    ...Object.entries(catalogue.aliases),
  ];
  const owners = new Map<string, Set<string>>();
  const inScope = all.filter(([name]) => category === undefined || name.startsWith(`${category}.`));
  for (const [name, present] of inScope) {
    const method = methodOf(name);
    owners.set(method, (owners.get(method) ?? new Set()).add(present));
  }
  const names = new Map<string, string[]>();
  for (const [name, present] of all) {
    const method = methodOf(name);
    const short = owners.get(method)?.size === 1 && owners.get(method)?.has(present) ? [method] : [];
    const spellings = [...(name === present ? [] : [wireName(name)]), ...short];
    names.set(wireName(present), [...(names.get(wireName(present)) ?? []), ...spellings]);
  }
  return names;
}

function methodOf(name: string): string {
  return name.slice(name.indexOf('.') + 1);
}
