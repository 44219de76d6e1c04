import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { runNpm } from '../run-npm.ts';

/** A folder with the package installed as it would be published. */
export interface Installation {
  folder: string;
  remove(): void;
}

/**
 * Installs the package in a new folder, beside other packages: `{ ai: 'ai5' }` is `ai` in the version that is
 * installed here as `ai5`.
 * @param options.tarball the package; by default packed from `dist/` as it is
 * @param options.files files and folders to copy there, by their path from the root of the project
 */
export function installPackage(
  packages: Record<string, string>,
  options: { tarball?: string; files?: readonly string[] } = {},
): Installation {
  const folder = mkdtempSync(join(tmpdir(), 'clerk-agent-toolkit-packed-'));
  const modules = join(folder, 'node_modules');
  const target = join(modules, 'clerk-agent-toolkit');
  mkdirSync(target, { recursive: true });
  const { tarball = pack(folder), files = [] } = options;
  // Not by its full path: some tars take the C: of Windows for another machine.
  const archive = relative(target, tarball).replaceAll(sep, '/');
  execFileSync('tar', ['xzf', archive, '--strip-components=1'], { cwd: target });
  for (const [name, installed] of Object.entries(packages)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    // On Windows a junction, which needs no privilege.
    symlinkSync(resolve('node_modules', installed), join(modules, name), 'junction');
  }
  for (const file of files) cpSync(file, join(folder, file), { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Packs what npm would publish, without building it first, and returns the path of the tarball. */
export function pack(folder: string): string {
  const [{ filename }] = JSON.parse(runNpm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder]));
  return join(folder, filename);
}
