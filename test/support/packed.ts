import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A folder of somebody who installed the package as it would be published. */
export interface Packed {
  folder: string;
  remove(): void;
}

/**
 * Packs `dist/` as it was built for this run, and unpacks it into the `node_modules` of a new folder, beside the packages
 * that its owner is to have: `{ ai: 'ai5' }` is `ai` in the version that is installed here as `ai5`.
 * @param files what is to lie in the folder, from the root of the project
 */
export function packed(packages: Record<string, string>, files: readonly string[] = []): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'clerk-agent-toolkit-packed-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'clerk-agent-toolkit'), { recursive: true });
  execFileSync('tar', [
    'xzf',
    join(folder, filename),
    '--strip-components=1',
    '-C',
    join(modules, 'clerk-agent-toolkit'),
  ]);
  for (const [name, installed] of Object.entries(packages)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(resolve('node_modules', installed), join(modules, name));
  }
  for (const file of files) cpSync(file, join(folder, file), { recursive: true });
  return { folder, remove };
}
