import { parseArgs } from 'node:util';

export const LOAD_HELP = `Measures two replicas under the load of many people, and checks that every call has its own answer.

usage: npm run bench:load [-- FLAGS]

  --short            a load in about a minute: 3,000 calls, and three short steps to find the rate
  --people N         people who are signed in at once (500)
  --calls N          calls in all, after the rate was found (60000)
  --rate N           calls a second; 80 % of what the machine carries when left out
  --out FOLDER       where to write load.md, load.json and the replicas' log (node_modules/.cache/bench)
  --write-baseline   write the ratios of this run into bench/load/baseline.json
  --help             this text

Exit codes: 0 measured, 1 failed, or an answer was crossed, lost or given twice.
`;

export const SOAK_HELP = `Has many people call two replicas while Clerk, Redis, tokens and replicas fail, and checks every call.

usage: npm run bench:soak [-- FLAGS]

  --short            one minute
  --minutes N        minutes (10)
  --people N         people who are signed in at once (500)
  --rate N           calls a second (40)
  --out FOLDER       where to write soak.md, soak.json and the replicas' log (node_modules/.cache/bench)
  --help             this text

Exit codes: 0 everything held, 1 failed, or an answer was crossed, lost or given twice.
`;

/** The options of `npm run bench:load`. */
export interface LoadFlags {
  help: boolean;
  short: boolean;
  people: number;
  calls: number;
  rate?: number;
  out: string;
  writeBaseline: boolean;
}

/** The options of `npm run bench:soak`. */
export interface SoakFlags {
  help: boolean;
  minutes: number;
  people: number;
  rate: number;
  out: string;
}

const flag = { type: 'boolean', default: false } as const;
const text = { type: 'string' } as const;
const out = { type: 'string', default: 'node_modules/.cache/bench' } as const;

/**
 * Parses the arguments of `npm run bench:load`.
 * @throws Error that says what is allowed
 */
export function parseLoadFlags(args: readonly string[]): LoadFlags {
  const options = { help: flag, short: flag, people: text, calls: text, rate: text, out, 'write-baseline': flag };
  const { values } = parseArgs({ args: [...args], options });
  const { help, short, rate, 'write-baseline': writeBaseline } = values;
  if (writeBaseline && (short || rate !== undefined))
    throw new Error('--write-baseline needs every ratio, at the rate that is found: leave --short and --rate out.');
  return {
    ...{ help, short, writeBaseline, out: folder(values.out) },
    people: number('--people', values.people ?? '500', MOST_PEOPLE),
    calls: number('--calls', values.calls ?? (short ? '3000' : '60000'), 10_000_000),
    ...(rate !== undefined && { rate: number('--rate', rate, 100_000) }),
  };
}

/**
 * Parses the arguments of `npm run bench:soak`.
 * @throws Error that says what is allowed
 */
export function parseSoakFlags(args: readonly string[]): SoakFlags {
  const options = { help: flag, short: flag, minutes: text, people: text, rate: text, out };
  const { values } = parseArgs({ args: [...args], options });
  const { help, short, minutes } = values;
  if (short && minutes !== undefined) throw new Error('--short is one minute: leave it or --minutes out.');
  return {
    ...{ help, out: folder(values.out) },
    minutes: number('--minutes', minutes ?? (short ? '1' : '10'), 10_000),
    people: number('--people', values.people ?? '500', MOST_PEOPLE),
    rate: number('--rate', values.rate ?? '40', 100_000),
  };
}

/** One process takes 2,000 connections and keeps 1,000 toolkits. */
const MOST_PEOPLE = 1000;

function number(name: string, given: string, most: number): number {
  const value = /^[1-9]\d*$/.test(given) ? Number(given) : Number.NaN;
  if (value <= most) return value;
  throw new Error(`${name} must be a whole number from 1 to ${most}, not "${given}".`);
}

function folder(given: string): string {
  if (given === '') throw new Error('--out is empty: name a folder, or leave it out.');
  return given;
}
