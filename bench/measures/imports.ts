import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { entryPoints } from '../../scripts/build/entry-points.ts';
import { interleave } from '../processes/interleave.ts';
import { importable, ownProgram } from '../processes/server.ts';
import type { Figures } from '../report/figures.ts';
import { median } from '../statistics.ts';

/** The module that a program of LangChain imports before ours: the root of its package has almost nothing. */
const FRAMEWORKS: Readonly<Record<string, string>> = { '@langchain/core': '@langchain/core/tools' };

/**
 * Measures the processor time of Node's start, and of that with the import of each entry point, in a process of its own.
 * Not of the import alone: some take 2 ms, which differ by half from one time to the next, and nobody would notice.
 */
export async function measureImports(runs: number, env: NodeJS.ProcessEnv): Promise<Figures> {
  // The tools that can be imported by name are data, a file for each category.
  const entries = Object.entries(entryPoints).filter(([name]) => !name.startsWith('tools/'));
  const works = entries.map(([name, { peers = [] }]) => {
    const frameworks = peers.map((peer) => FRAMEWORKS[peer] ?? peer);
    return [name, async () => importOnce([...frameworks, importable(resolve(`dist/${name}.js`))], env)] as const;
  });
  const results = Object.entries(
    await interleave<string, { start: number; entry: number }>(Object.fromEntries(works), runs),
  );
  const starts = results.flatMap(([, of]) => of.map(({ start }) => start));
  return Object.fromEntries([
    ['import: Node itself', { value: median(starts), unit: 'ms' }],
    ...results.map(([name, of]) => [
      `import: ${name}`,
      { value: median(of.map(({ start, entry }) => start + entry)), unit: 'ms' },
    ]),
  ]);
}

function importOnce(specifiers: readonly string[], env: NodeJS.ProcessEnv): { start: number; entry: number } {
  const args = [ownProgram('import.mjs'), ...specifiers];
  const times: number[] = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', env }));
  return { start: times[0] ?? Number.NaN, entry: times.at(-1) ?? Number.NaN };
}
