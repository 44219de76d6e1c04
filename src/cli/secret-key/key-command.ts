import { spawn } from 'node:child_process';
import { basename } from 'node:path';
import { UsageError } from '../../runtime/shared/errors.ts';
import { toOneLine } from '../stderr.ts';
import { KEY_TIMEOUT, MAX_BYTES, NO_KEY_IN_TIME, readKeyText } from './key-text.ts';
import { splitCommand } from './split-command.ts';

/** The time that output may take to come after the program has ended: something that it started may hold it open. */
const DRAIN_MS = 1000;

/** The most characters of its errors that are shown. */
const MAX_SHOWN = 300;

/**
 * Runs a command, once and without a shell, and returns the key that it prints. It gets nothing on standard input, which
 * carries the protocol. Its arguments may be secrets, so that errors name the program alone.
 * @throws UsageError for a command that fails, takes too long or prints something else; with what it wrote to standard
 *   error, masked
 */
export async function runKeyCommand(command: string, timeout = KEY_TIMEOUT): Promise<string> {
  const [program = '', ...args] = splitCommand(command);
  const { failure, stdout, stderr } = await collect(program, args, timeout);
  const name = basename(program);
  if (failure === undefined) return readKeyText(stdout, `what ${name} printed`);
  // A script may have written the key to its errors, in whatever form.
  const printed = stdout.toString().trim();
  const said = toOneLine(printed === '' ? stderr : stderr.replaceAll(printed, '[hidden]')).slice(0, MAX_SHOWN);
  throw new UsageError(`${name} ${failure}${said === '' ? '.' : ` and said: ${said}`}`);
}

interface Output {
  /** Why there is no key; undefined for a program that ended well. */
  failure?: string;
  stdout: Buffer;
  stderr: string;
}

function collect(program: string, args: readonly string[], timeout: number): Promise<Output> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    const parts = { stdout: Buffer.alloc(0), stderr: '' };
    const kill = () => child.kill('SIGKILL');
    process.once('exit', kill);
    const finish = (failure?: string) => {
      clearTimeout(timer);
      process.off('exit', kill);
      kill();
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ ...parts, ...(failure !== undefined && { failure }) });
    };
    const timer = setTimeout(() => finish(`was ended: ${NO_KEY_IN_TIME}`), timeout);
    child.stdout.on('data', (chunk: Buffer) => {
      if (parts.stdout.length <= MAX_BYTES) parts.stdout = Buffer.concat([parts.stdout, chunk]);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      parts.stderr = (parts.stderr + text).slice(0, MAX_BYTES);
    });
    child.on('error', (error) => finish(describeStart(error)));
    const end = (code: number | null, signal: string | null) => finish(describeEnd(code, signal));
    child.on('close', end);
    child.on('exit', (code, signal) => setTimeout(end, DRAIN_MS, code, signal).unref());
  });
}

function describeEnd(code: number | null, signal: string | null): string | undefined {
  if (code === 0) return undefined;
  return signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`;
}

function describeStart({ code = 'UNKNOWN' }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT')
    return 'was not found: clients often start programs with a short PATH. Give the full path of the program';
  if (code === 'EACCES') return 'is no program that this process may run';
  return `could not be started (${code})`;
}
