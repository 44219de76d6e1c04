import { dirname, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/** Parts that are never run, as undici's modules name them. */
const UNUSED = /\/(web\/fetch\/body|client-h2)(\.js)?$/;

/** Leaves out of undici what this project never runs, and one of its two parsers: that for machines with SIMD is hardly faster. */
export const trimUndici: Plugin = {
  name: 'trim-undici',
  setup({ onResolve, initialOptions: { absWorkingDir = '.' } }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, importer }) => {
      if (!importer.includes('undici')) return undefined;
      if (UNUSED.test(path)) return { path: resolve(absWorkingDir, 'scripts/build/undici-shims.cjs') };
      if (!path.includes('llhttp_simd-wasm')) return undefined;
      return { path: resolve(dirname(importer), path.replace('llhttp_simd-wasm', 'llhttp-wasm')) };
    });
  },
};
