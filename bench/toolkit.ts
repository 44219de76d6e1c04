import { formatSpread } from './statistics.ts';

// Measures what a program pays for a toolkit of its own for each request, tools included:
// `npm run build && npx tsx bench/toolkit.ts [RUNS]`.
const [runs = '200'] = process.argv.slice(2);
const entry = new URL('../dist/ai-sdk.js', import.meta.url).href;
const start = performance.now();
const { createClerkToolkit } = await import(entry);
const imported = performance.now() - start;

const figures: number[] = [];
for (let run = 0; run < Number(runs); run++) {
  const begin = performance.now();
  const toolkit = await createClerkToolkit({
    secretKey: 'sk_test_bench',
  });
  toolkit.tools();
  figures.push(performance.now() - begin);
}
console.log(`import: ${imported.toFixed(1)} ms`);
console.log(`first toolkit: ${figures[0]?.toFixed(1)} ms`);
console.log(`toolkit: ${formatSpread(figures.slice(1), 'ms')}`);
