import '../src/runtime/everything.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { createToolkit } from '../src/runtime/toolkit.ts';

// Measures lists.query over all users of an API that answers at once, 500 a page, then over ten times as many: time, memory
// and the longest block of the event loop. README.md has the command: bundled, because tsx names every function anew each
// time that it is made, which alone takes a fifth of the time.

const users = Number(process.argv[2] ?? 50_000);
const MB = 1024 * 1024;
/** A key that isn't refused as a placeholder. */
const KEY = 'sk_test_BenchmarkKey0123456789ABCDEFGHabcdefgh12';
const QUERY = {
  list: 'users_getUserList',
  where: { 'public_metadata.plan': 'enterprise' },
  count_by: ['email_addresses.email_address:domain'],
};
const BOUNDS = { queryPages: 10_000, queryRows: 10_000_000, queryTime: 3_600_000, queryMemory: 256 };

/** Starts the API in a process of its own, and returns its address and what stops it. */
async function startApi(count: number): Promise<{ url: string; stop(): void }> {
  const api = spawn(process.execPath, ['--import', 'tsx', 'bench/users-api.ts', String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = await once(createInterface({ input: api.stdout }), 'line');
  return { url: String(url), stop: () => api.kill() };
}

/** Samples the memory of this process until it is stopped: the most that it grew by, of the heap and of all. */
function sampleMemory(): () => { heap: number; all: number } {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  let [heap, all] = [0, 0];
  const sampling = setInterval(() => {
    const now = process.memoryUsage();
    heap = Math.max(heap, now.heapUsed - heapUsed);
    all = Math.max(all, now.rss - rss);
  }, 20);
  return () => {
    clearInterval(sampling);
    return { heap, all };
  };
}

/** Measures, until it is stopped, the most processor time in milliseconds between two turns of a timer: blocks on a busy machine. */
function watchTurns(): () => number {
  let before = process.cpuUsage();
  let most = 0;
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    most = Math.max(most, (user + system) / 1000);
    before = process.cpuUsage();
  }, 1);
  return () => {
    clearInterval(timer);
    return most;
  };
}

/** Asks the question, prints what it took, and returns the time in milliseconds. */
async function measure(count: number): Promise<number> {
  const api = await startApi(count);
  const toolkit = await createToolkit({
    apiUrl: api.url,
    secretKey: KEY,
    ...BOUNDS,
    proxyEnv: {},
  });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const memory = sampleMemory();
  const turns = watchTurns();
  delay.enable();
  const start = performance.now();
  const before = process.cpuUsage();
  const { text, isError } = await toolkit.call('lists_query', QUERY);
  const time = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  delay.disable();
  const { heap, all } = memory();
  const turn = turns();
  api.stop();
  if (isError) throw new Error(text);
  const answer = JSON.parse(text);
  const figures = [
    `${Math.round(time)} ms`,
    `${Math.round((user + system) / 1000)} ms of processor time`,
    `heap +${Math.round(heap / MB)} MB`,
    `memory +${Math.round(all / MB)} MB`,
    `block ${Math.round(delay.max / 1e6)} ms at most, 99% below ${Math.round(delay.percentile(99) / 1e6)} ms`,
    `${Math.round(turn)} ms of processor time of it`,
  ];
  console.log(`${answer.read} users, ${answer.count} counted: ${figures.join(', ')}`);
  return time;
}

// Once to warm up, so that compiling isn't counted for either.
await measure(Math.min(users, 5_000));
const one = await measure(users);
const ten = await measure(10 * users);
console.log(`ten times as many users took ${(ten / one).toFixed(1)} times as long`);
