import { spawnSync } from 'node:child_process';
import { formatSpread } from '../statistics.ts';

// Measures time and memory of a whole `generate --check`, the compiler it loads included: `npx tsx bench/codegen/generate.ts [RUNS]`.
const runs = Number(process.argv[2] ?? 5);
const report = `data:text/javascript,process.on('exit',()=>console.log(process.resourceUsage().maxRSS))`;
const times: number[] = [];
const memory: number[] = [];
for (let run = 0; run < runs; run++) {
  const start = performance.now();
  // The flags of npm run generate.
  const args = ['--optimize-for-size', '--import', 'tsx', '--import', report, 'codegen/cli/generate.ts', '--check'];
  const child = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(child.stderr);
  times.push(performance.now() - start);
  memory.push(Number(child.stdout.trim().split('\n').at(-1)) / 1024);
}
console.log(`generate, time:   ${formatSpread(times, 'ms')}`);
console.log(`generate, memory: ${formatSpread(memory, 'MB')}`);
