import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { toOneLine } from '../stderr.ts';
import { type ServerEntry, variablesOf } from './entry.ts';
import type { Machine } from './machine.ts';

/** The result of starting an entry: the names of the tools that it lists, or a sentence about why there are none. */
export type Start = { tools: string[] } | { problem: string };

/** The time that a start may take: npx may have to download the package first. */
const TIME_LIMIT = 90_000;

/** The variables that even the strictest clients pass on. */
const PASSED_ON =
  /^(?:HOME|LOGNAME|PATH|SHELL|TERM|USER|APPDATA|LOCALAPPDATA|USERPROFILE|USERNAME|HOMEDRIVE|HOMEPATH|SYSTEMDRIVE|SYSTEMROOT|PROGRAMFILES|PATHEXT|COMSPEC|TEMP)$/i;

/** Starts an entry as a client would, in the person's folder and with few variables, and asks it for its tools. */
export async function tryStart(entry: ServerEntry, machine: Machine, timeLimit = TIME_LIMIT): Promise<Start> {
  const passedOn = Object.entries(machine.env).filter(([name]) => PASSED_ON.test(name));
  const child = spawn(entry.command, [...entry.args], {
    cwd: machine.home,
    env: { ...Object.fromEntries(passedOn), ...variablesOf(entry, machine.env) },
    // A group of its own, to end what npx started with it.
    detached: machine.platform !== 'win32',
    windowsHide: true,
  });
  try {
    return await Promise.race([converse(child), lateAfter(timeLimit)]);
  } finally {
    end(child);
  }
}

function lateAfter(limit: number): Promise<Start> {
  return new Promise((resolve) => {
    setTimeout(resolve, limit, { problem: `it did not answer within ${limit / 1000} seconds` }).unref();
  });
}

/** Initializes a connection and lists the tools; ends with the reason when the program does before. */
function converse(child: ChildProcessWithoutNullStreams): Promise<Start> {
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-4000);
  });
  // A program that ended takes no more requests; how it ended is what counts.
  child.stdin.on('error', () => {});
  const send = (message: object) => child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  return new Promise((resolve) => {
    const fail = (problem: string) => resolve({ problem: toOneLine(problem) });
    child.on('error', ({ code }: NodeJS.ErrnoException) =>
      fail(code === 'ENOENT' ? describeMissing(child.spawnfile) : `it can't be started (${code})`),
    );
    child.on('close', (code) => fail(lastLine(stderr) || `it ended at once, with exit code ${code}`));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const { id, result, error } = parseMessage(line);
      if (error) fail(error.message);
      else if (id === 1 && result) {
        send({ method: 'notifications/initialized' });
        send({ id: 2, method: 'tools/list' });
      } else if (id === 2 && result) resolve({ tools: (result.tools ?? []).map(({ name }) => name) });
    });
    const clientInfo = { name: 'clerk-agent-toolkit', version: '1' };
    send({
      id: 1,
      method: 'initialize',
      params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo },
    });
  });
}

interface Message {
  id?: number;
  result?: { tools?: { name: string }[] };
  error?: { message: string };
}

function parseMessage(line: string): Message {
  try {
    return JSON.parse(line) ?? {};
  } catch {
    return {};
  }
}

function describeMissing(program: string): string {
  return /[/\\]/.test(program) ? `"${program}" does not exist` : `"${program}" is not on PATH`;
}

/** Returns the last line that says something, without the name that ours begin with. */
function lastLine(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  // npm's first lines say what is wrong, and its last where the log is.
  // Those of Node's own errors stand before a stack.
  const chosen =
    lines.find((line) => /^(?:npm (?:error|ERR!) (?!code)|\w*Error\b.*: )/.test(line)) ?? lines.at(-1) ?? '';
  return chosen.replace(/^clerk-agent-toolkit: /, '').slice(0, 300);
}

function end(child: ChildProcessWithoutNullStreams): void {
  child.stdin.end();
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
  for (const stream of child.stdio) stream?.destroy();
  child.unref();
}
