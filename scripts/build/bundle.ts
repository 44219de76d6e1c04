import { isBuiltin } from 'node:module';
import { relative, sep } from 'node:path';
import { transform } from 'esbuild';
import { build, type OutputChunk, type Plugin } from 'rolldown';
import { planChunks } from './chunks.ts';
import { dataAsJson } from './data-as-json.ts';
import { entryPoints, isFromPackage } from './entry-points.ts';
import { lazySchemas } from './lazy-schemas.ts';
import { ownCopies, withoutCopy } from './own-copies.ts';
import { shareSmallCategories } from './small-categories.ts';
import { importBuiltins, standIns } from './stand-ins.ts';

/** Longest line: Node shows the one that an error comes from, in front of what it says. */
const LINE_LIMIT = 100;

/** A file of the bundle. */
export interface BundledFile {
  /** Its path below the folder of the bundle, with `/`. */
  path: string;
  text: string;
  /** The module that it stands for, from the folder of the project: an entry point, or what is imported when needed. */
  source: string | undefined;
  /** Files of the bundle, and modules of Node and of peers, that are loaded with it. */
  imports: string[];
  /** Files that it loads when needed. */
  dynamicImports: string[];
  /** The modules of which something is in it, from the folder of the project. */
  modules: string[];
}

/**
 * Bundles the command and the entry points, with their chunks/ and nothing left to install but peers. Writes nothing.
 * @param root the folder of the project, without symbolic links
 * @throws Error for an import that is neither bundled, Node's own, nor a peer of its entry point
 */
export async function bundle(root: string = process.cwd()): Promise<BundledFile[]> {
  const { plugin, groups } = planChunks(root);
  const pathOf = (id: string) => relative(root, id).replaceAll(sep, '/');
  const { output } = await build({
    cwd: root,
    input: {
      cli: 'src/cli/main.ts',
      ...Object.fromEntries(Object.entries(entryPoints).map(([name, { source }]) => [name, source])),
    },
    platform: 'node',
    transform: { target: 'node20' },
    // Its main file loads its parts in a way that can't be bundled.
    resolve: { alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' } },
    plugins: [
      ownCopies,
      shareSmallCategories(root),
      dataAsJson,
      importBuiltins,
      standIns,
      externalPeers(pathOf),
      plugin,
      lazySchemas,
    ],
    output: {
      format: 'es',
      chunkFileNames: 'chunks/[name]-[hash].js',
      // Errors keep their names.
      minify: { compress: true, mangle: { keepNames: { class: true, function: false } }, codegen: true },
      // Bundlers of programs go by the annotations.
      comments: { annotation: true, legal: false, jsdoc: false },
      codeSplitting: { groups },
    },
    write: false,
    logLevel: 'warn',
  });
  const chunks = output.filter((file): file is OutputChunk => file.type === 'chunk');
  const names = new Set(chunks.map(({ fileName }) => fileName));
  const foreign = chunks.flatMap(({ imports, dynamicImports, facadeModuleId }) =>
    [...imports, ...dynamicImports].filter(
      (path) => !names.has(path) && !isBuiltin(path) && !isFromPackage(peersOf(pathOf(facadeModuleId ?? '')), path),
    ),
  );
  if (foreign.length > 0) throw new Error(`Left out of the bundle: ${[...new Set(foreign)].join(', ')}.`);
  return Promise.all(
    chunks.map(async ({ fileName, code, facadeModuleId, imports, dynamicImports, modules }) => ({
      path: fileName,
      text: (await transform(code, { minifyWhitespace: true, lineLimit: LINE_LIMIT })).code,
      source: facadeModuleId === null ? undefined : pathOf(facadeModuleId),
      imports,
      dynamicImports,
      modules: Object.keys(modules)
        .filter((id) => !id.startsWith('\0') && modules[id]?.renderedLength)
        .map((id) => pathOf(withoutCopy(id))),
    })),
  );
}

/** Leaves the peers of an entry point imports there; anywhere else the same package is bundled. */
function externalPeers(pathOf: (id: string) => string): Plugin {
  return {
    name: 'external-peers',
    resolveId: (path, importer) =>
      importer !== undefined && isFromPackage(peersOf(pathOf(importer)), path)
        ? { id: path, external: true }
        : undefined,
  };
}

function peersOf(source: string): readonly string[] {
  return Object.values(entryPoints).find((entry) => entry.source === source)?.peers ?? [];
}
