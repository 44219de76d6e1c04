import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { importable, ownProgram } from '../processes/server.ts';
import type { Figures } from '../report/figures.ts';
import { median } from '../statistics.ts';

/** Measures the processor time that a program pays for a toolkit of its own for each request, beside that of parsing JSON. */
export function measureToolkit(rounds: number, env: NodeJS.ProcessEnv): Figures {
  const args = [ownProgram('toolkit.mjs'), importable(resolve('dist/ai-sdk.js')), String(rounds)];
  const { toolkit, parse } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', env }));
  return {
    toolkit: { value: median(toolkit), unit: 'ms' },
    'toolkit: JSON.parse of 1 MB': { value: median(parse), unit: 'ms' },
  };
}
