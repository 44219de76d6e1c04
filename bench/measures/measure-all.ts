import { resolve } from 'node:path';
import { startLoopbackApi } from '../processes/loopback-api.ts';
import { readSandboxUser } from '../processes/sandbox-user.ts';
import { ownProgram } from '../processes/server.ts';
import type { Figures, NodeFigures } from '../report/figures.ts';
import { type Amount, type Caller, measureCalls } from './calls.ts';
import { measureGrowth } from './growth.ts';
import { measureImports } from './imports.ts';
import { measureStart } from './start.ts';
import { measureTarball } from './tarball.ts';
import { measureToolkit } from './toolkit.ts';

/** What is to be measured. */
export interface Work {
  runs: number;
  short: boolean;
  /** The server of the old package, if there is one. */
  old?: string;
  /** Other versions of Node: their paths by version. */
  nodes: ReadonlyMap<string, string>;
  /** Learns what comes next. */
  show(text: string): void;
}

const LONG: Amount = { warmUp: 200, single: { blocks: 10, calls: 50 }, parallel: { blocks: 5, calls: 2000 } };
const SHORT: Amount = { warmUp: 200, single: { blocks: 5, calls: 40 }, parallel: { blocks: 3, calls: 1000 } };
const OURS = resolve('dist/cli.js');
const RESPONDER = ownProgram('responder.mjs');

/** Measures everything with the Node that runs this, then the start with each other one. `npm run build` goes before. */
export async function measureAll({ runs, short, old, nodes, show }: Work): Promise<NodeFigures[]> {
  const servers = {
    ours: [OURS],
    'ours, every tool': [OURS, '--tools', '*'],
    ...(old !== undefined && { 'old package': [old] }),
    'bare responder': [RESPONDER],
  };
  show('Measuring the start …');
  const figures: Figures = await measureStart(servers, { node: process.execPath, runs });
  Object.assign(figures, await measureWithApi({ short, old, show }));
  show('Measuring the tarball, imports and toolkits …');
  Object.assign(figures, measureTarball(), await measureImports(runs), measureToolkit(runs));
  const others: NodeFigures[] = [];
  for (const [version, path] of nodes) {
    show(`Measuring the start with Node ${version} …`);
    others.push({ node: version, figures: await measureStart(servers, { node: path, runs }) });
  }
  return [{ node: process.versions.node, figures }, ...others];
}

async function measureWithApi({ short, old, show }: Pick<Work, 'short' | 'old' | 'show'>): Promise<Figures> {
  const user = await readSandboxUser();
  const api = await startLoopbackApi(user);
  const ours: Caller = { program: [OURS], tool: 'users_getUser', arguments: { user_id: user.id } };
  const callers = {
    ours,
    ...(old !== undefined && { 'old package': { program: [old], tool: 'getUser', arguments: { userId: user.id } } }),
    // What of it all is the client that measures, and the pipes.
    'bare responder': { ...ours, program: [RESPONDER] },
  };
  try {
    show('Measuring calls …');
    const calls = await measureCalls(callers, { apiUrl: api.url, amount: short ? SHORT : LONG });
    show('Measuring memory after many calls …');
    const after = short ? [1_000, 5_000] : [1_000, 5_000, 50_000];
    return { ...calls, ...(await measureGrowth(ours, { apiUrl: api.url, after })) };
  } finally {
    api.stop();
  }
}
