import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';
import { defaultSelection } from '../../src/generated/tool-index.ts';

const CATALOGUE = 'src/generated/catalogue';

/** Largest category, in bytes of source, that shares a file with other small ones. */
const SMALL = 20_000;

const TOGETHER = '\0small-categories';

/** The import of a category's definitions, as the index of tools has it. */
const IMPORT = /import\('\.\/catalogue\/(\w+)\.ts'\)\.then\(\(module\) => module\.definitions\)/g;

/** Lists the files of small categories of which no tool is served by default: they share a file of the bundle. */
export function smallCategories(root: string): string[] {
  return readdirSync(join(root, CATALOGUE))
    .filter((file) => !defaultSelection.some((name) => name.startsWith(`${file.replace(/ts$/, '')}`)))
    .map((file) => join(root, CATALOGUE, file))
    .filter((path) => statSync(path).size < SMALL);
}

/** Has the index of tools load small categories from one module, which saves a file for each of them where all are served. */
export function shareSmallCategories(root: string): Plugin {
  const small = new Map(smallCategories(root).map((path) => [/(\w+)\.ts$/.exec(path)?.[1] ?? '', path]));
  return {
    name: 'small-categories',
    resolveId: (id) => (id === TOGETHER ? { id, moduleSideEffects: false } : undefined),
    load: (id) =>
      id === TOGETHER
        ? [...small].map(([name, path]) => `export { definitions as ${name} } from ${JSON.stringify(path)};`).join('\n')
        : undefined,
    transform(code, id) {
      if (!/\/src\/generated\/tool-index\.ts$/.test(id)) return undefined;
      return {
        code: code.replace(IMPORT, (whole, name) =>
          small.has(name) ? `import(${JSON.stringify(TOGETHER)}).then((module) => module.${name})` : whole,
        ),
      };
    },
  };
}
