import { EventEmitter, once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';
import { type CliStart, PATIENT, type RunningCli, startCli } from './cli.ts';
import { linux } from './platform.ts';

/** What must be seen nowhere; one that can be told from all others. */
export const KEY = 'sk_test_Recognisable0123456789';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const POLLUTION = fileURLToPath(new URL('./pollute-prototypes.cjs', import.meta.url));

/** A reply as it came, and what of it the tests look at. */
export interface Reply {
  id?: unknown;
  result?: { isError?: boolean; content?: { text: string }[]; structuredContent?: Record<string, unknown> };
  error?: { code: number; message: string };
}

/** A client that minds no protocol: it writes what it is told to, and keeps what comes back. */
export interface RawClient extends Pick<RunningCli, 'child' | 'ended'> {
  /** Every reply so far, in order. */
  replies: Reply[];
  write(raw: string | Uint8Array): void;
  /** Calls a tool under an id of its own, the arguments as JSON text or a value, and waits for the reply. */
  call(tool: string, args: unknown): Promise<Reply>;
  /** The reply to an id, which may have come already. */
  reply(id: number | string): Promise<Reply>;
  /** Resolves when there are so many replies. */
  count(replies: number): Promise<void>;
  /** Megabytes of memory that the process holds; 0 where the system doesn't say. */
  memory(): number;
  /** Seconds that the process has computed, or 0 where the system doesn't say. */
  computed(): number;
  stderr(): string;
  /** Closes the input, waits for the end, and checks that it was a clean one. */
  end(): Promise<void>;
}

/** Starts the program with a key that can be told, and something that notices when it is polluted. */
export function startRaw({ args = [], env = {} }: CliStart = {}): RawClient {
  const start = { args: [...args, PATIENT], env: { CLERK_SECRET_KEY: KEY, ...env }, node: ['--require', POLLUTION] };
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
      expect(leaks(printed + out.stderr)).toEqual([]);
    },
  };
  return client;
}

/** Megabytes of memory that a process holds; 0 where the system doesn't say. */
export function memoryOf(pid: number | undefined): number {
  if (!linux) return 0;
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

/** A call as a line without its end. */
export function callLine(id: unknown, tool: string, args: unknown): string {
  const text = typeof args === 'string' ? args : JSON.stringify(args);
  return `{"jsonrpc":"2.0","id":${JSON.stringify(id)},"method":"tools/call","params":{"name":"${tool}","arguments":${text}}}`;
}

/** What of our insides a text shows: the key, a stack, a path of ours, a warning of Node's, a polluted prototype. */
export function leaks(text: string): string[] {
  const telling = [KEY, KEY.slice(8), ROOT, 'node_modules', 'file://', '/dist/', '\n    at ', '(node:', 'polluted: '];
  return telling.filter((each) => text.includes(each));
}

/** The kind of error that a call came back with; undefined for one that went through. */
export function kindOf({ result }: Reply): unknown {
  return (result?.structuredContent?.error as { kind?: unknown } | undefined)?.kind;
}
