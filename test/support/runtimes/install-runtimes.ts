import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runNpm } from '../../../scripts/run-npm.ts';

const NODE = `npm:node-${process.platform}-${process.arch}`;

/** The Node of the newest line that is tested: the image has the same. */
export const NODE_24 = '24.22.3';

/** Programs that run JavaScript: the version that is tested, and the folder and name of the program in the package. */
const RUNTIMES = {
  node22: { version: `${NODE}@22.23.5`, folder: 'node22/bin', program: 'node' },
  node24: { version: `${NODE}@${NODE_24}`, folder: 'node24/bin', program: 'node' },
  bun: { version: '1.4.5', folder: '@oven/*/bin', program: 'bun' },
  deno: { version: '2.9.6', folder: '@deno/*', program: 'deno' },
  workerd: { version: '1.20261117.1', folder: '@cloudflare/*/bin', program: 'workerd' },
} as const;

export type Runtime = keyof typeof RUNTIMES;

/**
 * Installs the runtimes beside the other packages, once: with some hundred megabytes each they are too large for those
 * who run other tests.
 * @returns the path of each program
 */
export function installRuntimes(): Record<Runtime, string> {
  const versions = Object.fromEntries(Object.entries(RUNTIMES).map(([name, { version }]) => [name, version]));
  const installed = resolve(
    'node_modules/.cache/runtimes',
    Object.values(versions)
      .join('-')
      .replace(/[^\w.-]+/g, '-'),
  );
  if (!existsSync(installed)) {
    const unfinished = `${installed}-${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    writeFileSync(join(unfinished, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
    // Their scripts would move the programs, and npm may not run them anyway.
    runNpm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: unfinished });
    if (existsSync(installed)) rmSync(unfinished, { recursive: true });
    else renameSync(unfinished, installed);
  }
  const paths = Object.entries(RUNTIMES).map(([name, { folder, program }]) => [
    name,
    join(expand(join(installed, 'node_modules'), folder), program),
  ]);
  return Object.fromEntries(paths);
}

/** Replaces the `*` in a folder's path by the one name there that is for this machine. */
function expand(root: string, folder: string): string {
  const [scope = '', rest] = folder.split('*');
  if (rest === undefined) return join(root, folder);
  const name = readdirSync(join(root, scope)).find((one) => !/musl|android/.test(one)) ?? '*';
  return join(root, scope, name, rest);
}
