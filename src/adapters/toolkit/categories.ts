import { catalogue } from '../../runtime/catalogue/catalogue.ts';
import type { CategoryName } from '../../runtime/catalogue/generated-types.ts';
import { blameCaller } from '../../runtime/shared/blame-caller.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import type { ListedTool } from './listed-tool.ts';
import type { OpenedToolkit } from './open-toolkit.ts';

/**
 * Creates a method for each category of the catalogue, `users()` and so on, that returns its served tools. A category
 * whose tools were all left out returns none. One that was never asked for throws: were its tools silently absent, they
 * would be missed only in the model.
 */
export function createCategoryMethods<Tools>(
  { base }: Pick<OpenedToolkit, 'base'>,
  convert: (tools: readonly ListedTool[], category: string) => Tools,
): Record<CategoryName, () => Tools> {
  const listed = base.list();
  const categories = Object.keys(catalogue.categories) as CategoryName[];
  const methods = categories.map((category) => {
    const isMember = (name: string) => name.startsWith(`${category}.`);
    const served = listed.filter(({ name }) => name.startsWith(`${category}_`));
    const wasAskedFor = served.length > 0 || base.leftOut.some(({ names }) => names.some(isMember));
    const method = (): Tools => {
      if (wasAskedFor) return convert(served, category);
      throw blameCaller(new UsageError(`No ${category} tools were selected: add "${category}" to \`tools\`.`), method);
    };
    return [category, method] as const;
  });
  return Object.fromEntries(methods) as Record<CategoryName, () => Tools>;
}
