import { type BuildResult, build } from 'esbuild';

/** Dependencies written as CommonJS (commander) call `require` for Node's own modules; ESM has none. */
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * Bundles the entry points for a folder: cli.js, client.js and their chunks/, with nothing left to install. Writes nothing.
 * @returns the files, and esbuild's account of what went into them
 * @throws Error for an import that is neither bundled nor Node's own
 */
export async function bundle(outdir: string): Promise<BuildResult<{ write: false; metafile: true }>> {
  const result = await build({
    entryPoints: { cli: 'src/cli/main.ts', client: 'src/client/client.ts' },
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
    banner: { js: REQUIRE },
    alias: { '@modelcontextprotocol/server/_shims': './scripts/mcp-shims.ts' },
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const imports = Object.values(result.metafile.outputs).flatMap((output) => output.imports);
  const foreign = imports.filter(({ external, path }) => external && !path.startsWith('node:')).map(({ path }) => path);
  if (foreign.length > 0) throw new Error(`Left out of the bundle: ${[...new Set(foreign)].join(', ')}.`);
  return result;
}
