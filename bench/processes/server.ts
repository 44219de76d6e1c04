import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A program in the words of a command line, without Node itself. */
export type Program = readonly string[];

/** Resources that a server used so far: milliseconds of processor time, and MB. */
export interface Usage {
  cpu: number;
  rss: number;
  heap: number;
}

/** A server that talks lines of JSON. */
export interface Server {
  pid: number;
  /** Makes a request; rejects when its answer is an error, or the result of a tool that failed. */
  request(method: string, params?: object): Promise<Record<string, unknown>>;
  /** Says hello, as a client does first; the answer may be waited for or not. */
  initialize(): Promise<unknown>;
  /** Asks the probe; `heap` collects garbage first. */
  usage(what: 'usage' | 'heap'): Promise<Usage>;
  /** Lets it end as it does when its client is gone, or ends it. */
  close(): Promise<void>;
}

interface Message {
  id?: number;
  error?: { message: string };
  result?: { isError?: boolean };
}
interface Waiting {
  resolve(result: Record<string, unknown>): void;
  reject(error: Error): void;
}

const PROBE = new URL('../programs/probe.mjs', import.meta.url).href;
const HELLO = { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'bench', version: '1' } };
/** Milliseconds that a server has to end by itself. */
const GRACE = 500;

/** Starts a server. This is no client of a library: the time between a request and its answer must be the server's. */
export function startServer(
  program: Program,
  { env, node = process.execPath, probed = false }: { env: NodeJS.ProcessEnv; node?: string; probed?: boolean },
): Server {
  const args = [...(probed ? ['--expose-gc', '--import', PROBE] : []), ...program];
  const child = spawn(node, args, {
    stdio: ['pipe', 'pipe', 'ignore', probed ? 'ipc' : 'ignore'],
    env,
  });
  const [stdin, stdout] = [child.stdin as NodeJS.WritableStream, child.stdout as NodeJS.ReadableStream];
  const waiting = new Map<number, Waiting>();
  let [last, rest] = [0, ''];
  const fail = (reason: string) => {
    const error = new Error(`${reason} Run it by hand to see why: ${[node, ...args].join(' ')}`);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const receive = (line: string) => {
    const { id = 0, error, result } = JSON.parse(line) as Message;
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error || result?.isError) asked?.reject(new Error(`A server that is measured answered with an error: ${line}`));
    else asked?.resolve(result as Record<string, unknown>);
  };
  stdout.setEncoding('utf8');
  stdout.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) receive(line);
  });
  // Input that it doesn't read is reported when it ends.
  stdin.on('error', () => {});
  child.on('error', (error) => fail(`A server that is measured didn't start: ${error.message}.`));
  child.on('close', (code) => fail(`A server that is measured ended with code ${code} before it answered.`));
  const send = (message: object) => stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  const request: Server['request'] = (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      send({ id: last, method, params });
    });

  return {
    pid: child.pid ?? 0,
    request,
    initialize() {
      const hello = request('initialize', HELLO);
      send({ method: 'notifications/initialized' });
      return hello;
    },
    async usage(what) {
      child.send(what);
      const [usage] = await once(child, 'message');
      return usage as Usage;
    },
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'close');
      stdin.end();
      const timer = setTimeout(() => child.kill(), GRACE);
      await ended;
      clearTimeout(timer);
    },
  };
}

/** Returns the path of one of our own programs. */
export function ownProgram(name: string): string {
  return fileURLToPath(new URL(`../programs/${name}`, import.meta.url));
}

/** Returns what `import` takes for a path, on Windows too. */
export function importable(path: string): string {
  return pathToFileURL(path).href;
}
