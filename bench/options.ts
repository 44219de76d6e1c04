import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';

export const HELP = `Measures start, calls, memory and imports beside the package that this one replaces, and compares with bench/baseline.json.

usage: npm run bench [-- FLAGS]

  --short            the ratios in less than a minute: fewer runs, no 50,000 calls; goes on without the old package
  --runs N           runs of each (15; 5 with --short)
  --node PATH        measure the start with this Node too; may be given several times
  --env NAME         pass on this variable of the environment, and compare nothing; see bench/README.md
  --out FOLDER       where to write report.md and report.json (node_modules/.cache/bench)
  --check            exit with 1 if anything is more than 15 % worse than the baseline
  --write-baseline   write the ratios of this run into bench/baseline.json
  --help             this text

Exit codes: 0 measured, 1 failed, or with --check worse.
`;

/** The options of `npm run bench`. */
export interface Options {
  help: boolean;
  short: boolean;
  runs: number;
  nodes: readonly string[];
  env: readonly string[];
  out: string;
  check: boolean;
  writeBaseline: boolean;
}

/**
 * Parses the arguments of `npm run bench`.
 * @throws Error that says what is allowed
 */
export function parseOptions(args: readonly string[]): Options {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      help: flag,
      short: flag,
      check: flag,
      'write-baseline': flag,
      runs: { type: 'string' },
      node: { type: 'string', multiple: true, default: [] },
      env: { type: 'string', multiple: true, default: [] },
      out: { type: 'string', default: 'node_modules/.cache/bench' },
    },
  });
  const { help, short, check, node: nodes, env, out } = values;
  const { runs = short ? '5' : '15', 'write-baseline': writeBaseline } = values;
  if (!/^[1-9]\d{0,3}$/.test(runs)) throw new Error(`--runs must be a whole number from 1 to 9999, not "${runs}".`);
  if (out === '') throw new Error('--out is empty: name a folder, or leave it out.');
  if (nodes.includes('')) throw new Error('--node is empty: give the path of a Node, such as /usr/local/bin/node.');
  if (short && nodes.length > 0) throw new Error('--node is not measured by --short: leave one of them out.');
  if (short && writeBaseline) throw new Error('--write-baseline needs every ratio: leave --short out.');
  if (env.length > 0 && (check || writeBaseline))
    throw new Error('baseline.json is of the plain environment: leave --env out, or --check and --write-baseline.');
  return { help, short, runs: Number(runs), nodes, env, out, check, writeBaseline };
}

/**
 * Returns the version of a Node, such as `20.20.2`.
 * @throws Error when the path is not that of a Node
 */
export function versionOfNode(path: string): string {
  let printed = '';
  try {
    printed = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {}
  const [, version] = /^v(\d+\.\d+\.\d+)/.exec(printed) ?? [];
  if (version === undefined) throw new Error(`--node ${path} is no Node: ${path} --version doesn't print its version.`);
  return version;
}
