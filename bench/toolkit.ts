import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// Measures the computing that a program pays for a toolkit of its own for each request, tools included, and for the
// import. README.md has the command: by Node itself, since tsx compiles what it imports.
const [runs = '200'] = process.argv.slice(2);
const entry = pathToFileURL(resolve('dist/ai-sdk.js')).href;

const imported = process.cpuUsage();
const { createClerkToolkit } = await import(entry);
console.log(`import, without the framework: ${milliseconds(imported).toFixed(0)} ms`);

async function makeOne(): Promise<void> {
  (await createClerkToolkit({ secretKey: 'sk_test_bench' })).tools();
}

const first = process.cpuUsage();
await makeOne();
console.log(`first toolkit, with the framework: ${milliseconds(first).toFixed(0)} ms`);

const begin = process.cpuUsage();
for (let run = 0; run < Number(runs); run++) await makeOne();
console.log(`each further one: ${(milliseconds(begin) / Number(runs)).toFixed(2)} ms`);

function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
