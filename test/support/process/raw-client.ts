import { EventEmitter, once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import { type CliStart, patiently, type RunningCli, startCli } from './cli.ts';
import { linux } from './platform.ts';

/** A secret key that must not appear anywhere, and that can't be mistaken for another text. */
export const KEY = 'sk_test_Recognisable0123456789';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const POLLUTION = fileURLToPath(new URL('./pollute-prototypes.cjs', import.meta.url));

/** A reply as it came, with the parts that the tests look at. */
export interface Reply {
  id?: unknown;
  result?: { isError?: boolean; content?: { text: string }[]; structuredContent?: Record<string, unknown> };
  error?: { code: number; message: string };
}

/** A client that follows no protocol: it writes what it is given, and records the replies. */
export interface RawClient extends Pick<RunningCli, 'child' | 'ended'> {
  /** Every reply so far, in order. */
  replies: Reply[];
  write(raw: string | Uint8Array): void;
  /** Calls a tool under an id of its own, the arguments as JSON text or a value, and waits for the reply. */
  call(tool: string, args: unknown): Promise<Reply>;
  /** Returns the reply to an id, which may have come already. */
  reply(id: number | string): Promise<Reply>;
  /** Resolves when there are this many replies. */
  count(replies: number): Promise<void>;
  /** Returns the megabytes of memory that the process uses; 0 where the system doesn't say. */
  memory(): number;
  /** Returns the seconds that the process has computed; 0 where the system doesn't say. */
  computed(): number;
  stderr(): string;
  /** Closes the input, waits for the end, and checks that the program exited without an error. */
  end(): Promise<void>;
}

/** Starts the program with the recognisable key, and with a check for polluted prototypes. */
export function startRaw({ args = [], env = {} }: CliStart = {}): RawClient {
  const start = {
    args: patiently(args),
    env: { CLERK_SECRET_KEY: KEY, ...env },
    node: ['--require', POLLUTION],
  };
  const { child, out, ended } = startCli(start);
  const replies: Reply[] = [];
  const waiting = new Map<unknown, (reply: Reply) => void>();
  const arrivals = new EventEmitter();
  let [last, rest, printed] = [0, '', ''];
  child.stdout.on('data', (text: string) => {
    // What came is taken apart once: the answers of some tests are large.
    out.stdout = '';
    printed += text;
    rest += text;
    if (!text.includes('\n')) return;
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const reply: Reply = JSON.parse(line);
      replies.push(reply);
      waiting.get(reply.id)?.(reply);
    }
    arrivals.emit('replies');
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const client: RawClient = {
    child,
    ended,
    replies,
    write: (raw) => void child.stdin.write(raw),
    reply: async (id) => {
      const found = replies.find((reply) => reply.id === id);
      if (found) return found;
      const over = ended.then(() => Promise.reject(new Error(`ended without a reply to ${id}: ${out.stderr}`)));
      return Promise.race([new Promise<Reply>((resolve) => waiting.set(id, resolve)), over]);
    },
    count: async (wanted) => {
      while (replies.length < wanted) await once(arrivals, 'replies');
    },
    call: (tool, args) => {
      last += 1;
      const id = `call ${last}`;
      client.write(`${callLine(id, tool, args)}\n`);
      return client.reply(id);
    },
    memory: () => memoryOf(child.pid),
    computed: () => {
      if (!linux) return 0;
      // Fields 14 and 15, in hundredths; the name in field 2 has no space.
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(' ');
      return (Number(fields[13]) + Number(fields[14])) / 100;
    },
    stderr: () => out.stderr,
    end: async () => {
      child.stdin.end();
      expect(await ended).toEqual({ code: 0, signal: null });
      expect(findLeaks(printed + out.stderr)).toEqual([]);
    },
  };
  return client;
}

/** Returns the megabytes of memory that a process uses; 0 where the system doesn't say. */
export function memoryOf(pid: number | undefined): number {
  if (!linux) return 0;
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

/** Returns the message that calls a tool, as a line without its line break. */
export function callLine(id: unknown, tool: string, args: unknown): string {
  const text = typeof args === 'string' ? args : JSON.stringify(args);
  return `{"jsonrpc":"2.0","id":${JSON.stringify(id)},"method":"tools/call","params":{"name":"${tool}","arguments":${text}}}`;
}

/** Finds internals that a text reveals: the key, a stack, a path of ours, a warning of Node's, a polluted prototype. */
export function findLeaks(text: string): string[] {
  const telling = [KEY, KEY.slice(8), ROOT, 'node_modules', 'file://', '/dist/', '\n    at ', '(node:', 'polluted: '];
  return telling.filter((each) => text.includes(each));
}

/** Returns the kind of error that a call failed with; undefined for one that succeeded. */
export function errorKind({ result }: Reply): unknown {
  return (result?.structuredContent?.error as { kind?: unknown } | undefined)?.kind;
}
