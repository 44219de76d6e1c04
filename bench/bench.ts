import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runNpm } from '../scripts/run-npm.ts';
import { openProgressLine } from '../src/progress-line.ts';
import { version } from '../src/version.ts';
import { measureAll } from './measures/measure-all.ts';
import { HELP, type Options, parseOptions, versionOfNode } from './options.ts';
import { makeEnvironment } from './processes/environment.ts';
import { installOldPackage } from './processes/old-package.ts';
import { type Baseline, compareRatios, findLosses, updateBaseline } from './report/baseline.ts';
import type { NodeFigures } from './report/figures.ts';
import { describeMachine } from './report/machine.ts';
import { computeRatios, importRatios, RATIOS } from './report/ratios.ts';
import { type NodeReport, type Report, renderLosses, renderReport } from './report/render.ts';

// Measures what people wait for, and says what got worse: `npm run bench`. README.md says how to read it.
const BASELINE = new URL('baseline.json', import.meta.url);
const CACHE = resolve('node_modules/.cache/bench');

const progress = openProgressLine();

async function main(): Promise<number> {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const nodes = new Map(options.nodes.map((path) => [versionOfNode(path), path]));
  const baseline: Baseline = existsSync(BASELINE) ? JSON.parse(readFileSync(BASELINE, 'utf8')) : {};
  progress.show('Installing the old package …');
  const old = findOldPackage(options);
  progress.show('Building …');
  runNpm(['run', 'build']);
  const { short, runs } = options;
  const env = makeEnvironment(process.env, options.env);
  const measured = await measureAll({
    ...(old !== undefined && { old }),
    nodes,
    short,
    runs,
    env,
    show: progress.show,
  });
  progress.clear();

  const report: Report = {
    version,
    machine: `${describeMachine()}${describePassed(options.env)}`,
    runs,
    // Another environment is another machine.
    nodes: measured.map((of, index) => compare(of, options.env.length > 0 ? {} : baseline, index === 0)),
  };
  write(report, options.out);
  if (options.writeBaseline) writeBaseline(baseline, report.nodes);
  const losses = report.nodes.flatMap(({ ratios }) => findLosses(ratios));
  if (losses.length > 0) process.stderr.write(`\n${renderLosses(report.nodes)}\n`);
  return options.check && losses.length > 0 ? 1 : 0;
}

/** Returns the path of the old package's server; of a short run undefined, and a word about it, when there is no registry. */
function findOldPackage({ short }: Options): string | undefined {
  try {
    return installOldPackage(CACHE);
  } catch (error) {
    if (!short) throw error;
    progress.clear();
    process.stderr.write(`bench: ${(error as Error).message}\n`);
    return undefined;
  }
}

function describePassed(env: readonly string[]): string {
  return env.length > 0 ? `, with ${env.join(', ')} of the environment` : '';
}

/** Makes ratios of figures. Other versions of Node have only the start, so that of those nothing is missing. */
function compare({ node, figures }: NodeFigures, baseline: Baseline, whole: boolean): NodeReport {
  const ratios = computeRatios([...RATIOS, ...importRatios(figures)], { node, figures });
  const found = new Set(ratios.map(({ id }) => id));
  const missing = whole ? RATIOS.filter(({ id }) => !found.has(id)).map(({ title }) => title) : [];
  return { node, figures, ratios: compareRatios(ratios, baseline, node), missing };
}

function write(report: Report, out: string): void {
  const text = `${renderReport(report)}\n`;
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'report.md'), text);
  writeFileSync(join(out, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  process.stdout.write(text);
}

function writeBaseline(baseline: Baseline, nodes: readonly NodeReport[]): void {
  const next = nodes.reduce((before, { node, ratios }) => updateBaseline(before, node, ratios), baseline);
  writeFileSync(BASELINE, `${JSON.stringify(next, null, 2)}\n`);
  process.stdout.write('\nbench/baseline.json is written: commit it.\n');
}

try {
  process.exitCode = await main();
} catch (error) {
  progress.clear();
  const usage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  process.stderr.write(`bench: ${(error as Error).message}${usage ? '. See --help' : ''}\n`);
  process.exitCode = 1;
}
