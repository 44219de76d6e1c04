import { join } from 'node:path';
import { allow, openPage } from '../../test/support/sandbox/browser.ts';
import { runCommand } from '../client-programs/run-command.ts';
import type { Step } from './clients.ts';

/** The time that a step may take. */
const SECONDS = 60;

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
  // With what follows it: the rest of an address may be still to come.
  const link = new RegExp(`(${around.authorize.replaceAll('.', '\\.')}\\?[\\w%&=.~+-]+)[^\\w%&=.~+-]`);
  let consented: Promise<string> | undefined;
  const { printed, code } = await runCommand({
    command: [join(around.folder, 'node_modules/.bin', program), ...args],
    cwd: around.folder,
    env: { ...around.env, ...env },
    terminal,
    open,
    seconds: SECONDS,
    onText: (text) => {
      const [, address] = link.exec(text) ?? [];
      if (address?.includes('code_challenge=')) consented ??= consent(address);
    },
  });
  const ending = code === null ? `(ended after ${SECONDS} s)` : code === 0 ? '' : `(exit code ${code})`;
  return [printed, await consented, ending].filter(Boolean).join('\n');
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
