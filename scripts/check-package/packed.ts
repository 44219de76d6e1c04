import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { npm } from '../npm.ts';

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
  // Not by its full path: some tars take the C: of Windows for another machine.
  const archive = relative(own, tarball).replaceAll(sep, '/');
  execFileSync('tar', ['xzf', archive, '--strip-components=1'], { cwd: own });
  for (const [name, installed] of Object.entries(packages)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    // On Windows a junction, which everybody may make.
    symlinkSync(resolve('node_modules', installed), join(modules, name), 'junction');
  }
  for (const file of files) cpSync(file, join(folder, file), { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Packs what npm would publish, without building it first. */
export function pack(folder: string): string {
  const [{ filename }] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder]));
  return join(folder, filename);
}
