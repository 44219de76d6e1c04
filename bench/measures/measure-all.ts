import { resolve } from 'node:path';
import { startLoopbackApi } from '../processes/loopback-api.ts';
import { readSandboxUser } from '../processes/sandbox-user.ts';
import { ownProgram } from '../processes/server.ts';
import type { Figures, NodeFigures } from '../report/figures.ts';
import { type Amount, type Caller, measureCalls } from './calls.ts';
import { measureGrowth } from './growth.ts';
import { measureImports } from './imports.ts';
import { measureResults } from './results.ts';
import { measureStart } from './start.ts';
import { measureTarball } from './tarball.ts';
import { measureToolkit } from './toolkit.ts';

/** The things to measure. */
export interface Work {
  runs: number;
  short: boolean;
  /** The environment of what is measured. */
  env: NodeJS.ProcessEnv;
  /** The server of the old package, if there is one. */
  old?: string;
  /** Other versions of Node: their paths by version. */
  nodes: ReadonlyMap<string, string>;
  /** Learns what comes next. */
  show(text: string): void;
}

const LONG: Amount = { single: { blocks: 10, calls: 50 }, parallel: { blocks: 5, calls: 2000 } };
const SHORT: Amount = { single: { blocks: 5, calls: 40 }, parallel: { blocks: 3, calls: 1000 } };
const OURS = resolve('dist/cli.js');
const RESPONDER = ownProgram('responder.mjs');

/** Least times that each entry point is imported: they take so little that fewer tell nothing. */
const IMPORTS = 11;

/** Measures everything with the Node that runs this, then the start with each other one. `npm run build` goes before. */
export async function measureAll({ runs, short, env, old, nodes, show }: Work): Promise<NodeFigures[]> {
  const servers = {
    ours: [OURS],
    'ours, every tool': [OURS, '--tools', '*'],
    ...(old !== undefined && { 'old package': [old] }),
    'bare responder': [RESPONDER],
  };
  show('Measuring the start …');
  const figures: Figures = await measureStart(servers, { env, node: process.execPath, runs });
  Object.assign(figures, await measureWithApi({ short, env, old, show }));
  show('Measuring results …');
  Object.assign(figures, await measureResults(runs, env));
  show('Measuring the tarball, imports and toolkits …');
  Object.assign(
    figures,
    measureTarball(),
    await measureImports(Math.max(runs, IMPORTS), env),
    measureToolkit(runs, env),
  );
  const others: NodeFigures[] = [];
  for (const [version, path] of nodes) {
    show(`Measuring the start with Node ${version} …`);
    others.push({ node: version, figures: await measureStart(servers, { env, node: path, runs }) });
  }
  return [{ node: process.versions.node, figures }, ...others];
}

async function measureWithApi({
  short,
  env,
  old,
  show,
}: Pick<Work, 'short' | 'env' | 'old' | 'show'>): Promise<Figures> {
  const user = await readSandboxUser();
  const api = await startLoopbackApi(user);
  const withApi = { ...env, CLERK_API_URL: api.url };
  const ours: Caller = { program: [OURS], tool: 'users_getUser', arguments: { user_id: user.id } };
  const callers = {
    ours,
    ...(old !== undefined && { 'old package': { program: [old], tool: 'getUser', arguments: { userId: user.id } } }),
    // The part of it that is the measuring client's, and the pipes'.
    'bare responder': { ...ours, program: [RESPONDER] },
  };
  try {
    show('Measuring calls …');
    const calls = await measureCalls(callers, { env: withApi, amount: short ? SHORT : LONG });
    show('Measuring memory after many calls …');
    const after = short ? [1_000, 5_000] : [1_000, 5_000, 50_000];
    return { ...calls, ...(await measureGrowth(ours, { env: withApi, after })) };
  } finally {
    api.stop();
  }
}
