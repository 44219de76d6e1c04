import { resolve } from 'node:path';
import type { CodeSplittingGroup, Plugin } from 'rolldown';
import { smallCategories } from './small-categories.ts';

// Node takes a third of a millisecond for each file of a program, so what is loaded together is in one.

/** Modules that are loaded together with all that they import. */
const TOGETHER = {
  runtime: [
    'src/runtime/toolkit.ts',
    'src/runtime/instructions.ts',
    'src/runtime/http/open-transport.ts',
    'src/runtime/shared/untraced.ts',
  ],
  everything: ['src/runtime/everything.ts'],
  mcp: ['src/adapters/mcp/server.ts', 'src/adapters/mcp/register.ts'],
  commands: ['src/cli/run.ts'],
};

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
  const small = new Set(smallCategories(root));
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
    // Shared by the command line and the rest: --help does without the runtime, and programs without the command line.
    common: (id) => isIn('commands', id) && (isIn('runtime', id) || isIn('everything', id) || isIn('mcp', id)),
    runtime: (id) => isIn('runtime', id),
    everything: (id) => isIn('everything', id),
    mcp: (id) => isIn('mcp', id),
    commands: (id) => isIn('commands', id) && id !== resolve(root, 'src/cli/run.ts'),
    'small-categories': (id) => small.has(id),
  };
  return {
    plugin: {
      name: 'imports',
      moduleParsed: ({ id, importedIds }) => void imports.set(id, [...importedIds]),
    },
    groups: Object.entries(tests).map(([name, test], index) => ({ name, test, priority: -index })),
  };
}
