import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { interleave } from '../processes/interleave.ts';
import { memoryOf } from '../processes/memory-of.ts';
import { type Program, startServer } from '../processes/server.ts';
import type { Figures } from '../report/figures.ts';
import { median } from '../statistics.ts';

interface Start {
  time: number;
  memory?: number;
}

/**
 * Measures the time from spawn to the result of tools/list, as a client waits for it, and the memory then; beside that
 * the time of a bare Node from spawn to its end. One start of each goes before, which fills Node's compile cache.
 */
export async function measureStart(
  servers: Readonly<Record<string, Program>>,
  { env, node, runs }: { env: NodeJS.ProcessEnv; node: string; runs: number },
): Promise<Figures> {
  const works = Object.entries(servers).map(
    ([name, program]) => [name, () => startOnce(program, { env, node })] as const,
  );
  const all = { ...Object.fromEntries(works), 'node -e 0': () => runBareNode(node, env) };
  await interleave(all, 1);
  const starts = Object.entries(await interleave<string, Start>(all, runs));
  const times = starts.map(([name, of]) => [
    `start: ${name}`,
    { value: median(of.map(({ time }) => time)), unit: 'ms' },
  ]);
  const memory = starts.flatMap(([name, of]) => {
    const sizes = of.flatMap(({ memory }) => memory ?? []);
    return sizes.length === 0 ? [] : [[`memory: ${name}`, { value: median(sizes), unit: 'MB' }]];
  });
  return Object.fromEntries([...times, ...memory]);
}

async function startOnce(program: Program, how: { env: NodeJS.ProcessEnv; node: string }): Promise<Start> {
  const begin = performance.now();
  const server = startServer(program, how);
  try {
    // Both are sent at once; the first is answered first.
    const [, { tools }] = await Promise.all([
      server.initialize(),
      server.request('tools/list') as Promise<{ tools: unknown[] }>,
    ]);
    const time = performance.now() - begin;
    const memory = memoryOf(server.pid);
    if (tools.length === 0) throw new Error(`A server that is measured lists no tools: ${program.join(' ')}`);
    return { time, ...(memory !== undefined && { memory }) };
  } finally {
    await server.close();
  }
}

async function runBareNode(node: string, env: NodeJS.ProcessEnv): Promise<Start> {
  const begin = performance.now();
  await once(spawn(node, ['-e', '0'], { stdio: 'ignore', env }), 'close');
  return { time: performance.now() - begin };
}
