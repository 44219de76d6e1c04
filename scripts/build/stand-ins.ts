import { isBuiltin } from 'node:module';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'rolldown';

/** A module that the bundle has another one for: imported as `path` by a file of the package. */
interface StandIn {
  importer: string;
  path: RegExp;
  /** Returns the file to take, of a path from a folder. */
  file: (path: string, folder: string) => string;
}

const ours = (name: string) => () => resolve(import.meta.dirname, 'stand-ins', name);

const STAND_INS: StandIn[] = [
  { importer: '@modelcontextprotocol', path: /^@modelcontextprotocol\/server\/_shims$/, file: ours('mcp-platform.ts') },
  { importer: 'commander', path: /^node:child_process$/, file: ours('child-process.cjs') },
  { importer: '@redis', path: /\/digest(\.js)?$/, file: ours('redis-digest.cjs') },
  { importer: '@redis', path: /^@opentelemetry\/api$/, file: ours('opentelemetry.cjs') },
  { importer: '@redis', path: /^node:assert$/, file: ours('assert.cjs') },
  { importer: 'undici', path: /^node:assert$/, file: ours('assert.cjs') },
  { importer: 'undici', path: /\/(web\/fetch\/body|client-h2)(\.js)?$/, file: ours('undici-parts.cjs') },
  // One of its two parsers: that for machines with SIMD is hardly faster.
  {
    importer: 'undici',
    path: /llhttp_simd-wasm/,
    file: (path, folder) => resolve(folder, `${path.replace('_simd', '').replace(/\.js$/, '')}.js`),
  },
];

/** Puts modules of ours in the place of what dependencies import and this project never runs. */
export const standIns: Plugin = {
  name: 'stand-ins',
  resolveId(path, importer = '') {
    const standIn = STAND_INS.find((one) => importer.includes(`/${one.importer}/`) && one.path.test(path));
    return standIn?.file(path, dirname(importer));
  },
};

const BUILTIN = /^\0builtin:(.+) for .+$/;

/**
 * Makes imports of what dependencies written as CommonJS (undici, yaml, commander) `require` of Node. There is no
 * `require` in ESM, and one made by `createRequire` needs a path, which a program bundled to CommonJS or for workerd has not.
 */
export const importBuiltins: Plugin = {
  name: 'import-builtins',
  resolveId: (path, importer, { kind }) =>
    kind === 'require-call' && isBuiltin(path)
      ? // One for each importer, so that none has to load a chunk of another.
        { id: `\0builtin:${path.replace(/^node:/, '')} for ${importer}`, moduleSideEffects: false }
      : undefined,
  load: (id) => {
    const [, name] = BUILTIN.exec(id) ?? [];
    // A CommonJS module gets the module itself, not its exports one by one.
    return name && { code: `import builtin from 'node:${name}';\nmodule.exports = builtin;`, moduleType: 'js' };
  },
};
