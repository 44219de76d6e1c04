import type { PickedTool } from '../../picked-tool.ts';
import { addTools } from '../../runtime/catalogue/catalogue.ts';
import { blameCaller } from '../../runtime/shared/blame-caller.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import { isObject } from '../../runtime/shared/json.ts';
import type { Category, IndexedTool } from '../../tool.ts';
import { wireName } from '../../tool-names.ts';

/**
 * Adds tools to the catalogue that a program imported by name, and returns their names.
 * @param caller the function that the program called, at which errors begin
 * @throws UsageError for anything else, such as a name
 */
export function addPicked(given: readonly PickedTool[] | undefined, caller: (...args: never[]) => unknown): string[] {
  if (!Array.isArray(given) || given.length === 0 || !given.every(isPicked)) {
    const sentence =
      '`tools` must be an array of tools that are imported, such as `users_getUser` of clerk-agent-toolkit/tools/users. An entry point without /picked takes names.';
    throw blameCaller(new UsageError(sentence), caller);
  }
  const picked = given as unknown as { tool: IndexedTool; category: Category }[];
  addTools({
    tools: Object.fromEntries(picked.map(({ tool }) => [wireName(tool.name), tool])),
    categories: Object.fromEntries(picked.map(({ tool, category }) => [tool.name.replace(/\..*/, ''), category])),
  });
  return picked.map(({ tool }) => tool.name);
}

function isPicked(value: unknown): boolean {
  return isObject(value) && isObject(value.tool) && typeof value.tool.name === 'string' && isObject(value.category);
}
