import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from '../../scripts/run-npm.ts';

const NAME = '@clerk/agent-toolkit';
const VERSION = '0.3.15';
/** Its range would take newer ones from time to time, and the baseline would move without us. */
const OVERRIDES = { '@clerk/backend': '3.25.0', '@clerk/shared': '4.41.0' };

/**
 * Installs the package that this one replaces, if the folder doesn't have it yet, and returns the path of its server.
 * @throws Error when npm can't
 */
export function installOldPackage(folder: string): string {
  const target = join(folder, 'old');
  if (installedVersion(target) !== VERSION) install(folder, target);
  return join(target, 'node_modules', NAME, 'dist/modelcontextprotocol/local-server.js');
}

function install(folder: string, target: string): void {
  mkdirSync(folder, { recursive: true });
  // In a folder of its own until it is whole: an install that was cut off must not count.
  const temporary = mkdtempSync(join(folder, 'installing-'));
  try {
    const manifest = { private: true, dependencies: { [NAME]: VERSION }, overrides: OVERRIDES };
    writeFileSync(join(temporary, 'package.json'), JSON.stringify(manifest));
    const quick = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=60000'];
    const plain = [
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--no-package-lock',
      '--prefer-offline',
      '--loglevel=error',
    ];
    runNpm(['install', '--prefix', temporary, ...plain, ...quick], { cwd: temporary });
    rmSync(target, { recursive: true, force: true });
    renameSync(temporary, target);
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    const reason = /^npm (?:error|ERR!) (?!code |errno |syscall )(.+)$/m.exec(stderr)?.[1] ?? 'npm failed';
    throw new Error(
      `${NAME}@${VERSION}, to compare with, could not be installed: ${reason}. It needs the npm registry once; --short goes on without it.`,
      { cause: error },
    );
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function installedVersion(target: string): string | undefined {
  const manifest = join(target, 'node_modules', NAME, 'package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
}
