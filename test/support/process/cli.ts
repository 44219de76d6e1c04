import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** The built program. */
export const CLI = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

/** The flag that gives a call practically unlimited time, for tests that are not about timeouts. */
export const LONG_TIMEOUT = '--timeout=600';

/** Gives calls practically unlimited time, unless the flags set a time themselves: one given twice is an error. */
export function patiently(args: readonly string[]): string[] {
  return args.some((arg) => arg.startsWith('--timeout')) ? [...args] : [...args, LONG_TIMEOUT];
}

/**
 * Node's flags that preload a slow clock: waits of the kind that the variable SLOW names outlast what happens before
 * their end.
 */
export const SLOW_CLOCK = ['--require', fileURLToPath(new URL('./slow-clock.cjs', import.meta.url))];

/**
 * Options for starting the program; the environment is empty except for `env`, as clients pass on hardly any of theirs.
 */
export interface CliStart {
  args?: readonly string[];
  env?: Record<string, string>;
  /** Flags for node itself, before the program. */
  node?: readonly string[];
  /** Another build of the program. */
  cli?: string;
}

/** A running program, what it has written so far, and how it ended. */
export interface RunningCli {
  child: ChildProcessWithoutNullStreams;
  out: { stdout: string; stderr: string };
  ended: Promise<{ code: number | null; signal: string | null }>;
  send(message: object): void;
  /** Returns the next message with this id. */
  responseTo(id: number): Promise<Record<string, unknown>>;
  /** Resolves when a text is on standard error: it may come later than a response that was written after it. */
  waitForStderr(text: string): Promise<void>;
}

/** Starts the program as a client would, and exposes its streams. */
export function startCli({ args = [], env = {}, node = [], cli = CLI }: CliStart = {}): RunningCli {
  const child = spawn(process.execPath, [...node, cli, ...args], { env: { PATH: process.env.PATH ?? '', ...env } });
  const out = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (out.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (out.stderr += text));
  child.stdin.on('error', () => {});
  let over = false;
  const ended = once(child, 'close').then(([code, signal]) => {
    over = true;
    return { code, signal };
  });
  /** Waits for more from a stream, and throws when it has ended before. */
  const more = async (stream: Readable, wanted: string) => {
    if (over) throw new Error(`ended without ${wanted}; stderr: ${out.stderr}`);
    await Promise.race([once(stream, 'data'), ended]);
  };
  return {
    child,
    out,
    ended,
    send: (message) => child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`),
    waitForStderr: async (text) => {
      while (!out.stderr.includes(text)) await more(child.stderr, `saying "${text}"`);
    },
    responseTo: async (id) => {
      for (;;) {
        const found = parseLines(out.stdout).find((message) => message.id === id);
        if (found) return found;
        await more(child.stdout, `answering ${id}`);
      }
    },
  };
}

/** Runs the program to its end with nothing on standard input. */
export async function runCli(start: CliStart): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const { child, out, ended } = startCli(start);
  child.stdin.end();
  const { code } = await ended;
  return { code, ...out };
}

/** Parses every complete line as JSON, which each has to be. */
export function parseLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}
