import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runNpm } from '../../../scripts/run-npm.ts';

/**
 * Installs packages apart from the others, once for each set of versions: for those that are too large for everyone who
 * clones the project, or that get on with none of the versions here.
 * @param versions exact ones, so that a test doesn't depend on the day it runs
 * @param flags more options of `npm install`
 * @returns the path of their folder from `node_modules`
 */
export function installApart(versions: Record<string, string>, flags: readonly string[] = []): string {
  const names = Object.entries(versions).map(([name, version]) => `${name.replace(/\W+/g, '-')}-${version}`);
  const folder = `.cache/apart/${names.join('_').replace(/^-/, '')}`;
  const installed = resolve('node_modules', folder);
  if (!existsSync(installed)) {
    const unfinished = `${installed}-${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    writeFileSync(join(unfinished, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
    runNpm(['install', ...quiet, ...flags], { cwd: unfinished });
    // Whoever comes second finds it made.
    if (existsSync(installed)) rmSync(unfinished, { recursive: true });
    else renameSync(unfinished, installed);
  }
  return `${folder}/node_modules`;
}
