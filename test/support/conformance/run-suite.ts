import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { installRuntimes } from '../runtimes/install-runtimes.ts';

const SUITE = resolve('node_modules/@modelcontextprotocol/conformance/dist/index.js');
/** The check that every message which the server sent is as the protocol's schema has it; the suite adds it to each scenario. */
const WIRE = 'wire-schema-valid';
/** Kinds of tests, with the beginning of the folders that their outcomes are in. */
const PREFIXES = { server: 'server-', authorization: 'authorization-server-' };

type Kind = keyof typeof PREFIXES;

/** One thing that a scenario looked at; it stands in the list more than once where it looked more than once. */
interface Check {
  id: string;
  status: 'SUCCESS' | 'FAILURE' | 'WARNING' | 'SKIPPED' | 'INFO';
  details?: { violations?: unknown[] };
}

/** Outcome of one scenario. */
export interface ScenarioOutcome {
  passed: number;
  /** Checks that failed, warned or were left out, by their ids. */
  notPassed: string[];
  /** Parts of the server's messages that the protocol's schema doesn't have; undefined where the suite didn't look. */
  violations: unknown[] | undefined;
}

/** Returns the scenarios for servers that the suite has, each with the revisions it runs at; `extension` is none. */
export async function listScenarios(kind: Kind): Promise<Map<string, string[]>> {
  const { stdout } = await promisify(execFile)(installRuntimes().node24, [SUITE, 'list', `--${kind}`], { env: {} });
  const lines = [...stdout.matchAll(/^ +- (\S+) \[([^\]]+)\]$/gm)];
  return new Map(lines.map(([, name = '', revisions = '']) => [name, revisions.split(',')]));
}

/**
 * Runs the suite, which needs a newer Node than ours.
 * @param onLine receives what it prints
 * @returns the outcome of each scenario that it ran
 */
export async function runSuite(
  kind: Kind,
  args: readonly string[],
  onLine: (line: string) => void = () => {},
): Promise<Map<string, ScenarioOutcome>> {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  try {
    const child = spawn(installRuntimes().node24, [SUITE, kind, '--output-dir', folder, ...args], { env: {} });
    child.stderr.resume();
    createInterface({ input: child.stdout }).on('line', onLine);
    // Its exit code tells whether all have passed: here, each is looked at.
    await once(child, 'close');
    return new Map(readdirSync(folder).map((name) => [scenarioOf(name, kind), readOutcome(join(folder, name))]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Takes the scenario from the name of its folder, which begins with what it tests and ends with the time. */
function scenarioOf(folder: string, kind: Kind): string {
  return folder.slice(PREFIXES[kind].length).replace(/-\d{4}-\d\d-\d\dT[\d-]+Z$/, '');
}

function readOutcome(folder: string): ScenarioOutcome {
  const checks = JSON.parse(readFileSync(join(folder, 'checks.json'), 'utf8')) as Check[];
  const own = checks.filter(({ id, status }) => id !== WIRE && status !== 'INFO');
  const notPassed = own.filter(({ status }) => status !== 'SUCCESS').map(({ id }) => id);
  const wire = checks.find(({ id }) => id === WIRE);
  return {
    passed: own.length - notPassed.length,
    notPassed: [...new Set(notPassed)].sort(),
    violations: wire && (wire.details?.violations ?? [wire]),
  };
}
