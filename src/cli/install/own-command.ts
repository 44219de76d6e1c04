import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const PACKAGE = 'clerk-agent-toolkit';

/**
 * Returns the words by which a client starts this package. What npx fetched for a moment it shall fetch again, from the
 * same place; a copy that was installed to stay, or that is being worked on, is started itself, without the network.
 * @param program the file of the program that runs now
 * @param platform on Windows npx is a script, which only cmd can start
 */
export function ownCommand(program: string, platform: NodeJS.Platform): [command: string, ...args: string[]] {
  const [cache] = /^.*[\\/]_npx[\\/][^\\/]+(?=[\\/])/.exec(program) ?? [];
  if (cache === undefined) return [process.execPath, program];
  const npx = ['npx', '-y', ...fetchedAs(cache)];
  return platform === 'win32' ? ['cmd', '/c', ...npx] : (npx as [string, ...string[]]);
}

/** Returns the arguments that have npx fetch what is in a folder of its cache: the package of the registry, or a packed one. */
function fetchedAs(cache: string): string[] {
  try {
    const { dependencies } = JSON.parse(readFileSync(resolve(cache, 'package.json'), 'utf8'));
    const [, file] = /^file:(.*)/.exec(dependencies[PACKAGE]) ?? [];
    return file === undefined ? [PACKAGE] : [`--package=${resolve(cache, file)}`, PACKAGE];
  } catch {
    return [PACKAGE];
  }
}
