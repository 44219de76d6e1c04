import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { allow, openPage } from '../../test/support/sandbox/browser.ts';
import type { Step } from './clients.ts';

const LIMIT_MS = 60_000;

/** The place in which a client runs. */
export interface Surroundings {
  /** A folder with its package, and its home. */
  folder: string;
  env: Record<string, string>;
  /** Address of the page at which people sign in. */
  authorize: string;
}

/**
 * Runs a command of a client. When it prints the address at which to sign in, the first person there is signed in, as a
 * browser would do it.
 * @returns what it printed, without its colours
 */
export async function runStep({ program, args, env, terminal, open }: Step, around: Surroundings): Promise<string> {
  const command = [join(around.folder, 'node_modules/.bin', program), ...args];
  const quoted = command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const [first = '', ...rest] = terminal ? ['script', '-qefc', quoted, '/dev/null'] : command;
  const child = spawn(first, rest, {
    cwd: around.folder,
    env: { ...around.env, ...env },
    stdio: [terminal || open ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    detached: true,
  });
  child.on('error', () => {});
  let printed = '';
  // With what follows it: the rest of an address may be still to come.
  const link = new RegExp(`(${around.authorize.replaceAll('.', '\\.')}\\?[\\w%&=.~+-]+)[^\\w%&=.~+-]`);
  let consented: Promise<string> | undefined;
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const [, address] = link.exec(printed) ?? [];
      if (address?.includes('code_challenge=')) consented ??= consent(address);
    });
  const timer = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), LIMIT_MS);
  const [code] = await once(child, 'close');
  clearTimeout(timer);
  const ending = code === null ? `(ended after ${LIMIT_MS / 1000} s)` : code === 0 ? '' : `(exit code ${code})`;
  return [stripVTControlCharacters(printed).trim(), await consented, ending].filter(Boolean).join('\n');
}

/** Signs somebody in, and brings the answer to the client. */
async function consent(address: string): Promise<string> {
  try {
    const page = await openPage(address);
    const [who] = page.choices;
    if (who === undefined) return `(the page says: ${page.words})`;
    const response = await fetch(await allow(address, who));
    return `(signed in as ${who}; the client's page answered ${response.status})`;
  } catch (error) {
    return `(the browser failed: ${(error as Error).message})`;
  }
}
