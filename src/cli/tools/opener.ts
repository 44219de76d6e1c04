import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter } from 'node:path';
import { findCommand, type Machine } from '../clients/machine.ts';

/** A program that opens pages. */
export interface Opener {
  command: string;
  /** Its arguments before what it is to open. */
  args: readonly string[];
  /** The kind of target that it opens: any address, or the path of a file. */
  takes: 'address' | 'file';
}

/**
 * Finds what opens pages on a machine: the program that BROWSER names, or the system's own. Undefined where there is
 * none, and where there is no screen.
 */
export function findOpener(machine: Machine): Opener | undefined {
  const { platform, env } = machine;
  const [browser = ''] = (env.BROWSER ?? '').split(delimiter);
  // More than a name is a line for a shell, which xdg-open understands.
  if (browser !== '' && !/[\s%]/.test(browser)) return { command: browser, args: [], takes: 'address' };
  if (platform === 'darwin') return { command: 'open', args: [], takes: 'file' };
  if (platform === 'win32') return { command: 'rundll32', args: ['url.dll,FileProtocolHandler'], takes: 'file' };
  const hasScreen = Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  const command = hasScreen ? findCommand('xdg-open', machine) : undefined;
  return command === undefined ? undefined : { command, args: [], takes: 'file' };
}

/** Starts an opener, without a shell, and leaves it alone; returns false where it can't be started. */
export async function startOpener({ command, args }: Opener, target: string): Promise<boolean> {
  const child = spawn(command, [...args, target], { detached: true, stdio: 'ignore' });
  try {
    await once(child, 'spawn');
    child.unref();
    return true;
  } catch {
    return false;
  }
}
