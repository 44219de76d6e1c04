import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import '../src/runtime/catalogue/every-tool.ts';
import type { AdmittedCall } from '../src/runtime/admit-call.ts';
import { loadDefinitions, loadImplementation } from '../src/runtime/catalogue/catalogue.ts';
import type { PipelineContext } from '../src/runtime/pipeline-context.ts';
import { ownKeyPattern } from '../src/runtime/result/secrets/own-key-pattern.ts';
import { DEFAULT_MAX_RESULT } from '../src/runtime/result/size/truncate.ts';
import { toResult } from '../src/runtime/to-result.ts';
import { fullUsers } from './full-users.ts';

// Measures what it costs to make of a page of 500 full users the text that a model gets, beside parsing the page: of
// processor time, by turns, medians. README.md has the command: bundled, since tsx names every function anew each time
// that it is made.

const TOOL = 'users.getUserList';
const USERS = 500;
const ROUNDS = 15;
const WARM_UP = 3;
/** Times that a round does each thing: collecting garbage falls on one of them. */
const TIMES = 5;

/** The cost of making one result, and what it is to parsing its JSON. */
export interface ResultCost {
  milliseconds: number;
  ratio: number;
}

/** The costs of results of one page, by the name of what is asked for. */
export interface ResultCosts {
  /** Characters of the response, and milliseconds of parsing it. */
  response: { characters: number; milliseconds: number };
  /** The result of a client that asks for the users and nothing else. */
  ratio: number;
  results: Record<string, ResultCost>;
}

/** The results that are measured, by name. */
const RESULTS: Record<string, { context?: Partial<PipelineContext>; wanted?: string[] }> = {
  'as a table (MCP)': {},
  'as objects': { context: { rows: 'objects' } },
  'some fields': { wanted: ['id', 'email_addresses.email_address', 'last_active_at'] },
  'all fields': { wanted: ['*'] },
  'as a table, uncut': { context: { maxResult: 1e9 } },
  'as objects, uncut': { context: { rows: 'objects', maxResult: 1e9 } },
  'all fields, uncut': { context: { rows: 'objects', maxResult: 1e9 }, wanted: ['*'] },
  "Clerk's own shape, uncut": { context: { rows: 'objects', maxResult: 1e9, view: 'raw' } },
};

const context = {
  ownKey: ownKeyPattern('sk_test_7Hq2mZx9Lw4Tn8Vb3Kd6Yf1Ra1b2Gc5Je0P'),
  policy: { allowSecrets: false },
  bounds: new Map([[TOOL, [{}]]]),
  servedArguments: new Set(['user_id', 'email_address_id']),
  ...{ maxResult: DEFAULT_MAX_RESULT, view: 'lean', rows: 'table', optionStyle: 'flags' },
} as unknown as PipelineContext;

/** Measures the cost of results of a page of full users: of each, or of those that are named. */
export async function measureResults(rounds = ROUNDS, names = Object.keys(RESULTS)): Promise<ResultCosts> {
  const text = fullUsers(USERS);
  const [definition] = await loadDefinitions([TOOL]);
  const implementation = await loadImplementation(TOOL);
  const make = (name: string, body: unknown) => {
    const { wanted, context: more } = RESULTS[name] ?? {};
    const given = { limit: USERS };
    const call = { definition, implementation, reads: true, given, args: given, wanted };
    return toResult(body, call as unknown as AdmittedCall, { ...context, ...more });
  };
  const measure = (name: string) =>
    costs(
      () => JSON.parse(text),
      (body) => make(name, body),
    );
  // All of them, also where one is measured: code that makes only one kind of results is compiled into something faster.
  for (let round = 0; round < WARM_UP; round += 1) for (const name of Object.keys(RESULTS)) await measure(name);
  const parsing: number[] = [];
  const making: Record<string, number[]> = {};
  for (const name of names) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const [parse, show] = await measure(name);
      parsing.push(parse);
      times.push(show);
    }
    making[name] = times;
  }
  const parsed = median(parsing);
  const results = Object.fromEntries(
    Object.entries(making).map(([name, times]): [string, ResultCost] => {
      const milliseconds = median(times);
      return [name, { milliseconds, ratio: milliseconds / parsed }];
    }),
  );
  const { ratio = Number.NaN } = results['as a table (MCP)'] ?? {};
  return { response: { characters: text.length, milliseconds: parsed }, ratio, results };
}

/** Returns the milliseconds of processor time that two jobs take on average, which are done in turns: the second with what the first returns. */
async function costs<T>(first: () => T, second: (made: T) => unknown): Promise<[number, number]> {
  const sums: [number, number] = [0, 0];
  for (let time = 0; time < TIMES; time += 1) {
    const begin = process.cpuUsage();
    const made = first();
    const middle = process.cpuUsage();
    await second(made);
    const end = process.cpuUsage();
    sums[0] += (middle.user + middle.system - begin.user - begin.system) / 1000 / TIMES;
    sums[1] += (end.user + end.system - middle.user - middle.system) / 1000 / TIMES;
  }
  return sums;
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

if (realpathSync(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  const { response, results } = await measureResults();
  console.log(`${USERS} users, ${response.characters} characters, parsed in ${response.milliseconds.toFixed(1)} ms`);
  for (const [name, { milliseconds, ratio }] of Object.entries(results)) {
    console.log(`${name}: ${milliseconds.toFixed(1)} ms, ${ratio.toFixed(2)} times parsing`);
  }
}
