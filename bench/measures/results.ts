import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { importable, ownProgram } from '../processes/server.ts';
import type { Figures } from '../report/figures.ts';
import type { ResultCosts } from '../results.ts';

const BUNDLE = resolve('node_modules/.cache/bench/results.mjs');
/** The result that a client over MCP gets if it asks for the users and nothing else. */
const NAME = 'as a table (MCP)';

/** Measures the processor time of making a result of 500 full users, and that of parsing their JSON, in a process of its own. */
export async function measureResults(rounds: number, env: NodeJS.ProcessEnv): Promise<Figures> {
  await build({
    entryPoints: [resolve('bench/results.ts')],
    ...{ bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile: BUNDLE },
  });
  const args = [ownProgram('results.mjs'), importable(BUNDLE), String(rounds), NAME];
  const { response, results }: ResultCosts = JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8', env }),
  );
  const { milliseconds = Number.NaN } = results[NAME] ?? {};
  return {
    'results: ours': { value: milliseconds, unit: 'ms' },
    'results: JSON.parse': { value: response.milliseconds, unit: 'ms' },
  };
}
