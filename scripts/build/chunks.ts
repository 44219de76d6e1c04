import { relative, resolve, sep } from 'node:path';
import type { CodeSplittingGroup, Plugin } from 'rolldown';
import { defaultSelection } from '../../src/generated/tool-index.ts';

// Node takes a third of a millisecond for each file of a program, so what is loaded together is in one.

/** Modules that are loaded together with all that they import. */
const TOGETHER = {
  runtime: ['src/runtime/toolkit.ts', 'src/runtime/instructions.ts', 'src/runtime/http/open-transport.ts'],
  everything: ['src/runtime/everything.ts'],
  mcp: ['src/adapters/mcp/server.ts', 'src/adapters/mcp/register.ts'],
  commands: ['src/cli/run.ts'],
};

const CATALOGUE = 'src/generated/catalogue/';

/** Largest category, in characters of source, that shares a file with other small ones. */
const SMALL_CATEGORY = 6_000;

/** Decides which modules share a chunk. */
export interface ChunkPlan {
  /** Learns from the build which module imports which. */
  plugin: Plugin;
  /** The chunks, by order: a module is in the first that has it, or in one that the bundler makes. */
  groups: CodeSplittingGroup[];
}

/**
 * Plans the chunks that are loaded at the start of a server, or of a toolkit in code; the bundler makes those of the rest.
 * @param root the folder of the project
 */
export function planChunks(root: string): ChunkPlan {
  const imports = new Map<string, readonly string[]>();
  const sizes = new Map<string, number>();
  const loadedWith = (files: readonly string[]) => {
    const found = new Set(files.map((file) => resolve(root, file)));
    for (const id of found) for (const next of imports.get(id) ?? []) found.add(next);
    return found;
  };
  const found = new Map<string, Set<string>>();
  const isIn = (name: keyof typeof TOGETHER, id: string) => {
    if (!found.has(name)) found.set(name, loadedWith(TOGETHER[name]));
    return found.get(name)?.has(id) ?? false;
  };
  const tests: Record<string, (id: string) => boolean> = {
    zod: (id) => id.includes('/node_modules/zod/'),
    // What the command line shares with the rest: --help does without the runtime, and programs without the command line.
    common: (id) => isIn('commands', id) && (isIn('runtime', id) || isIn('everything', id) || isIn('mcp', id)),
    runtime: (id) => isIn('runtime', id),
    everything: (id) => isIn('everything', id),
    mcp: (id) => isIn('mcp', id),
    commands: (id) => isIn('commands', id) && id !== resolve(root, 'src/cli/run.ts'),
    'small-categories': (id) => isSmallCategory(relative(root, id).replaceAll(sep, '/'), sizes.get(id) ?? 0),
  };
  return {
    plugin: {
      name: 'imports',
      moduleParsed({ id, importedIds, code }) {
        imports.set(id, [...importedIds]);
        sizes.set(id, code?.length ?? 0);
      },
    },
    groups: Object.entries(tests).map(([name, test], index) => ({ name, test, priority: -index })),
  };
}

/** Reports whether a module holds a small category, none of whose tools is served by default. */
function isSmallCategory(path: string, size: number): boolean {
  const category = path.startsWith(CATALOGUE) && path.slice(CATALOGUE.length).replace(/\.ts$/, '');
  return (
    Boolean(category) && size < SMALL_CATEGORY && !defaultSelection.some((name) => name.startsWith(`${category}.`))
  );
}
