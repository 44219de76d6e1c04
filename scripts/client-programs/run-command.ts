import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { stripVTControlCharacters } from 'node:util';

/** A command of a client, and how it is run. */
export interface Run {
  command: readonly string[];
  cwd: string;
  env: Record<string, string>;
  /** Run it in a terminal. */
  terminal?: boolean | undefined;
  /** Keep its standard input open: it ends with it. */
  open?: boolean | undefined;
  /** The time that it may take, in seconds. */
  seconds: number;
  /** Is given all that was printed so far, whenever there is more. */
  onText?(printed: string): void;
}

/** The end of a command: what it printed, without colours, and its exit code, which is null where it took too long. */
export interface Ended {
  printed: string;
  code: number | null;
}

/** Runs a command to its end, or until its time is over; whatever it started ends with it. */
export async function runCommand({ command, cwd, env, terminal, open, seconds, onText }: Run): Promise<Ended> {
  const [first = '', ...rest] = terminal ? ['script', '-qefc', quote(command), '/dev/null'] : command;
  const stdio = [terminal || open ? 'pipe' : 'ignore', 'pipe', 'pipe'] as const;
  const child = spawn(first, rest, { cwd, env, stdio: [...stdio], detached: true });
  child.on('error', () => {});
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      onText?.(printed);
    });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    endGroup(child);
  }, seconds * 1000);
  const [code] = await once(child, 'close');
  clearTimeout(timer);
  endGroup(child);
  return { printed: stripVTControlCharacters(printed).trim(), code: late ? null : code };
}

/** Writes the words of a command for a shell. */
export function quote(command: readonly string[]): string {
  return command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
}

function endGroup({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // All of it has ended by itself.
  }
}
