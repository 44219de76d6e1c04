import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { formatSpread } from './statistics.ts';

// Measures the time from spawn to the result of tools/list, as a client waits for it: `npm run build && npx tsx bench/start.ts [RUNS] [-- FLAGS]`.
const [runs = '15', ...flags] = process.argv.slice(2).filter((arg) => arg !== '--');
const messages = [
  {
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'bench', version: '1' } },
  },
  { method: 'notifications/initialized' },
  { id: 2, method: 'tools/list' },
];

async function timeToList(): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, ['dist/cli.js', ...flags], { stdio: ['pipe', 'pipe', 'ignore'] });
  const lines = createInterface({ input: child.stdout });
  const listed = new Promise<number>((resolve) => {
    lines.on('line', (line) => JSON.parse(line).id === 2 && resolve(performance.now() - start));
  });
  for (const message of messages) child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  const took = await listed;
  child.stdin.end();
  await once(child, 'close');
  return took;
}

await timeToList();
const figures: number[] = [];
for (let run = 0; run < Number(runs); run++) figures.push(await timeToList());
console.log(`spawn to tools/list ${flags.join(' ')}: ${formatSpread(figures, 'ms')}`);
