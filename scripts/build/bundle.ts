import { isBuiltin } from 'node:module';
import { relative, sep } from 'node:path';
import { type BuildResult, build, type Plugin } from 'esbuild';
import { entryPoints, isFromPackage } from './entry-points.ts';
import { importBuiltins } from './import-builtins.ts';
import { trimUndici } from './trim-undici.ts';

/** Longest line: Node shows the one that an error comes from, in front of what it says. */
const LINE_LIMIT = 100;

/** Leaves the peer of an entry point an import there; anywhere else the same package is bundled. */
const externalPeers = (root: string): Plugin => ({
  name: 'external-peers',
  setup({ onResolve }) {
    onResolve({ filter: /^[^.]/ }, ({ path, importer }) => {
      const source = relative(root, importer).replaceAll(sep, '/');
      return isFromPackage(peerOf(source), path) ? { path, external: true } : undefined;
    });
  },
});

function peerOf(source: string): string | undefined {
  return Object.values(entryPoints).find((entry) => entry.source === source)?.peer;
}

/**
 * Bundles the command and the entry points for a folder, with their chunks/ and nothing left to install but peers.
 * Writes nothing.
 * @param root the folder of the project, without symbolic links
 * @returns the files, and esbuild's record of what went into each
 * @throws Error for an import that is neither bundled, Node's own, nor the peer of its entry point
 */
export async function bundle(
  outdir: string,
  root: string = process.cwd(),
): Promise<BuildResult<{ write: false; metafile: true }>> {
  const result = await build({
    absWorkingDir: root,
    entryPoints: {
      cli: 'src/cli/main.ts',
      ...Object.fromEntries(Object.entries(entryPoints).map(([name, { source }]) => [name, source])),
    },
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    // Stack traces keep the names of functions and errors.
    keepNames: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    chunkNames: 'chunks/[name]-[hash]',
    lineLimit: LINE_LIMIT,
    alias: {
      '@modelcontextprotocol/server/_shims': './scripts/build/mcp-shims.ts',
      'node:assert': './scripts/build/plain-assert.cjs',
      // Its main file loads its parts in a way that can't be bundled.
      'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
    },
    legalComments: 'none',
    plugins: [importBuiltins, trimUndici, externalPeers(root)],
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const foreign = Object.values(result.metafile.outputs).flatMap(({ imports, entryPoint = '' }) =>
    imports
      .filter(({ external, path }) => external && !isBuiltin(path) && !isFromPackage(peerOf(entryPoint), path))
      .map(({ path }) => path),
  );
  if (foreign.length > 0) throw new Error(`Left out of the bundle: ${[...new Set(foreign)].join(', ')}.`);
  return result;
}
