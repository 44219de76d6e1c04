import { callMany } from '../processes/call-many.ts';
import { interleave } from '../processes/interleave.ts';
import { type Program, type Server, startServer } from '../processes/server.ts';
import type { Figures } from '../report/figures.ts';
import { median } from '../statistics.ts';

/** A server, and its call of the tool that reads a user. */
export interface Caller {
  program: Program;
  tool: string;
  arguments: object;
}

/** The number of calls that are made of each server. */
export interface Amount {
  /** Blocks of calls one after another, and how many each has. */
  single: { blocks: number; calls: number };
  /** Blocks of calls with 16 in flight, and how many each has. */
  parallel: { blocks: number; calls: number };
}

export const IN_FLIGHT = 16;

/** Calls before anything is measured, with 16 in flight: of the first 2,000, compiling is a large part. */
const WARM_UP = 3000;

/**
 * Measures a call of the same tool in each server, on an API that answers at once: its time, one after another; the calls
 * a second with 16 in flight; and the processor time of a call then.
 */
export async function measureCalls(
  callers: Readonly<Record<string, Caller>>,
  { env, amount: { single, parallel } }: { env: NodeJS.ProcessEnv; amount: Amount },
): Promise<Figures> {
  const started: Server[] = [];
  const eachCaller = <T>(work: (server: Server, call: () => Promise<unknown>) => Promise<T>) =>
    Object.fromEntries(
      Object.entries(callers).map(([name, caller], index) => [
        name,
        () => work(started[index] as Server, callOf(started[index] as Server, caller)),
      ]),
    );
  try {
    for (const { program } of Object.values(callers)) started.push(startServer(program, { env, probed: true }));
    await interleave(
      eachCaller(async (server, call) => {
        await server.initialize();
        await callMany(call, WARM_UP, IN_FLIGHT);
      }),
      1,
    );
    const times = await interleave(
      eachCaller((_, call) => timeEach(call, single.calls)),
      single.blocks,
    );
    const blocks = await interleave(
      eachCaller((server, call) => measureBlock(server, call, parallel.calls)),
      parallel.blocks,
    );
    return Object.fromEntries([
      ...Object.entries(times).map(([name, of]) => [`call: ${name}`, { value: median(of.flat()), unit: 'ms' }]),
      ...Object.entries(blocks).map(([name, of]) => [
        `calls: ${name}`,
        { value: median(of.map(({ rate }) => rate)), unit: 'calls/s' },
      ]),
      ...Object.entries(blocks).map(([name, of]) => [
        `call, processor: ${name}`,
        { value: median(of.map(({ cpu }) => cpu)), unit: 'ms' },
      ]),
    ]);
  } finally {
    await Promise.all(started.map((server) => server.close()));
  }
}

/** Returns what makes the call once. */
export function callOf(server: Server, { tool, arguments: given }: Caller): () => Promise<unknown> {
  const params = { name: tool, arguments: given };
  return () => server.request('tools/call', params);
}

async function timeEach(call: () => Promise<unknown>, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let done = 0; done < count; done++) {
    const begin = performance.now();
    await call();
    times.push(performance.now() - begin);
  }
  return times;
}

async function measureBlock(
  server: Server,
  call: () => Promise<unknown>,
  count: number,
): Promise<{ rate: number; cpu: number }> {
  const before = await server.usage('usage');
  const begin = performance.now();
  await callMany(call, count, IN_FLIGHT);
  const seconds = (performance.now() - begin) / 1000;
  const after = await server.usage('usage');
  return { rate: count / seconds, cpu: (after.cpu - before.cpu) / count };
}
