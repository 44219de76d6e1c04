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
 * Unpacks the package into the `node_modules` of a new folder, beside the packages that its owner is to have:
 * `{ ai: 'ai5' }` is `ai` in the version that is installed here as `ai5`.
 * @param options.tarball the package; packed from `dist/` as it is, if left out
 * @param options.files what is to lie in the folder, from the root of the project
 */
export function packed(
  packages: Record<string, string>,
  options: { tarball?: string; files?: readonly string[] } = {},
): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'clerk-agent-toolkit-packed-'));
  const modules = join(folder, 'node_modules');
  const own = join(modules, 'clerk-agent-toolkit');
  mkdirSync(own, { recursive: true });
  const { tarball = pack(folder), files = [] } = options;
  execFileSync('tar', ['xzf', tarball, '--strip-components=1', '-C', own]);
  for (const [name, installed] of Object.entries(packages)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(resolve('node_modules', installed), join(modules, name));
  }
  for (const file of files) cpSync(file, join(folder, file), { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Packs what npm would publish, without building it first. */
export function pack(folder: string): string {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }));
  return join(folder, filename);
}
