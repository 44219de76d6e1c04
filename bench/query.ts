import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import type { OpenList, OpenTool } from '../src/runtime/query/reads/open-list.ts';
import { runQuery } from '../src/runtime/query/run-query.ts';
import type { JsonObject } from '../src/runtime/shared/json.ts';

// Measures a question over all users of an API that answers at once, 500 a page, then over ten times as many: time, memory
// and the longest block of the event loop. `npx tsx --expose-gc bench/query.ts [USERS]`.

const users = Number(process.argv[2] ?? 50_000);
const MB = 1024 * 1024;
const QUERY = {
  list: 'users_getUserList',
  where: { 'public_metadata.plan': 'enterprise' },
  count_by: 'email_addresses.email_address:domain',
};
const BOUNDS = { pages: 10_000, rows: 10_000_000, time: 3_600_000, memory: 256 * MB };

/** Opens the list of users over HTTP, with nothing done to its rows. */
function openUsers(url: string): OpenTool {
  const name = 'users_getUserList';
  const about = { name, types: {}, shape: { type: 'User', rows: '', paging: { most: 500 } }, isHidden: () => false };
  const read = async <T>(path: string, signal: AbortSignal) => (await fetch(url + path, { signal })).json() as T;
  const list: OpenList = {
    ...about,
    readPage: async ({ offset, limit, signal }) => ({
      rows: await read<JsonObject[]>(`/v1/users?offset=${offset}&limit=${limit}`, signal),
    }),
    count: async (signal) => (await read<{ total_count: number }>('/v1/users/count', signal)).total_count,
  };
  return { ...about, list: async () => list, one: () => Promise.reject(new Error('Not a list.')) };
}

async function measure(count: number): Promise<{ time: number; memory: number }> {
  const api = spawn(process.execPath, ['--import', 'tsx', 'bench/users-api.ts', String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = await once(createInterface({ input: api.stdout }), 'line');
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const sampling = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 50);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const start = performance.now();
  const reads = { open: async () => openUsers(String(url)) };
  const answer = await runQuery(QUERY, { reads, show: (row) => row, bounds: BOUNDS }, {});
  const time = performance.now() - start;
  delay.disable();
  clearInterval(sampling);
  api.kill();
  const memory = (most - before) / MB;
  const block = Math.round(delay.max / 1e6);
  console.log(
    `${answer.read} users, ${answer.count} counted: ${Math.round(time)} ms, ${Math.round(memory)} MB more at most, longest block ${block} ms`,
  );
  return { time, memory };
}

// Once to warm up, so that compiling isn't counted for either.
await measure(Math.min(users, 5_000));
const one = await measure(users);
const ten = await measure(10 * users);
console.log(`ten times as many users took ${(ten.time / one.time).toFixed(1)} times as long`);
