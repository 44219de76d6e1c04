import { catalogue } from '../../runtime/catalogue/catalogue.ts';
import type { CategoryName } from '../../runtime/catalogue/category-name.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import type { Toolkit } from '../../runtime/toolkit.ts';
import type { ToolDefinition } from '../../tool.ts';

/**
 * A method for each category of the catalogue, `users()` and so on, over what of it is handed out. One that the options
 * left nothing of gives nothing; one that was never asked for throws, since tools that silently aren't there are looked
 * for in the model.
 */
export function categoryMethods<Tools>(
  { tools, leftOut }: Pick<Toolkit, 'tools' | 'leftOut'>,
  make: (tools: readonly ToolDefinition[]) => Tools,
): Record<CategoryName, () => Tools> {
  const named = Object.keys(catalogue.categories) as CategoryName[];
  const methods = named.map((category) => {
    const within = (name: string) => name.startsWith(`${category}.`);
    const its = tools.filter(({ name }) => within(name));
    const asked = its.length > 0 || leftOut.some(({ names }) => names.some(within));
    const method = () => {
      if (asked) return make(its);
      throw new UsageError(`No tool of ${category} is handed out: add "${category}" to \`tools\`.`);
    };
    return [category, method] as const;
  });
  return Object.fromEntries(methods) as Record<CategoryName, () => Tools>;
}
