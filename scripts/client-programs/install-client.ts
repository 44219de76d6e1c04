import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from '../run-npm.ts';

/**
 * Installs packages from npm into a folder of their own, unless they are there.
 * @returns the folder
 */
export function installClient(root: string, name: string, packages: Readonly<Record<string, string>>): string {
  const folder = join(root, name.replace(/\W+/g, '-'));
  if (existsSync(join(folder, 'package-lock.json'))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
  runNpm(['install', '--no-audit', '--no-fund'], { cwd: folder });
  return folder;
}
