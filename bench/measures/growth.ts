import { callMany } from '../processes/call-many.ts';
import { startServer } from '../processes/server.ts';
import type { Figures } from '../report/figures.ts';
import { type Caller, callOf, IN_FLIGHT } from './calls.ts';

/** Measures the memory of a server, and its heap once garbage is collected, after so many calls: it should stay. */
export async function measureGrowth(
  caller: Caller,
  { env, after }: { env: NodeJS.ProcessEnv; after: readonly number[] },
): Promise<Figures> {
  const server = startServer(caller.program, { env, probed: true });
  const figures: Figures = {};
  try {
    await server.initialize();
    let made = 0;
    for (const count of after) {
      await callMany(callOf(server, caller), count - made, IN_FLIGHT);
      made = count;
      const name = `${count.toLocaleString('en-US')} calls`;
      // Before garbage is collected, which only this measuring does.
      figures[`memory: ${name}`] = { value: (await server.usage('usage')).rss, unit: 'MB' };
      figures[`heap: ${name}`] = { value: (await server.usage('heap')).heap, unit: 'MB' };
    }
    return figures;
  } finally {
    await server.close();
  }
}
