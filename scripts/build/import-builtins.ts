import { isBuiltin } from 'node:module';
import type { Plugin } from 'esbuild';

/**
 * Makes imports of what dependencies written as CommonJS (undici, yaml, commander) `require` of Node. There is no
 * `require` in ESM, and one made by `createRequire` needs a path, which a program bundled to CommonJS or for workerd has not.
 */
export const importBuiltins: Plugin = {
  name: 'import-builtins',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[a-z]/ }, ({ kind, path }) =>
      kind === 'require-call' && isBuiltin(path)
        ? { path: path.replace(/^node:/, ''), namespace: 'required-builtin', sideEffects: false }
        : undefined,
    );
    onLoad({ filter: /./, namespace: 'required-builtin' }, ({ path }) => ({
      // A CommonJS module gets the module itself, not its exports one by one.
      contents: `import builtin from 'node:${path}';\nmodule.exports = builtin;`,
      resolveDir: '/',
    }));
  },
};
