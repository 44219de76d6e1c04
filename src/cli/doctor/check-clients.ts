import { realpathSync } from 'node:fs';
import { UsageError } from '../../runtime/shared/errors.ts';
import { ASKING, CLIENTS, type ClientName } from '../clients/clients.ts';
import { configPath, findClients, findEntries } from '../clients/config-file.ts';
import { holdsKey, type ServerEntry, variablesOf } from '../clients/entry.ts';
import { type Machine, thisMachine } from '../clients/machine.ts';
import { tryStart } from '../clients/try-start.ts';
import { findMisspeltKey } from '../command-line/environment.ts';
import type { Finding } from './finding.ts';

/** Starts what each client on this machine starts of ours, and tells whether it can ask a person. */
export async function checkClients(env: Machine['env'], onStart: (title: string) => void): Promise<Finding[]> {
  const machine = thisMachine(env);
  const names = findClients(machine);
  const findings: Finding[] = [];
  for (const name of names) findings.push(...(await checkClient(name, machine, onStart)));
  if (findings.length > 0) return findings;
  const titles = names.map((name) => CLIENTS[name].title).join(', ');
  const found = titles
    ? `No client here starts this server yet; found: ${titles}.`
    : 'None of the clients that "install" knows is on this machine.';
  return [{ check: 'clients', state: 'note', found, ...(titles && { fix: 'Run "clerk-agent-toolkit install".' }) }];
}

async function checkClient(name: ClientName, machine: Machine, onStart: (title: string) => void): Promise<Finding[]> {
  const client = CLIENTS[name];
  try {
    const entries = findEntries(client, machine, realpathSync(process.argv[1] ?? ''));
    const findings: Finding[] = [];
    for (const entry of entries) {
      onStart(client.title);
      const start = await tryStart(entry, machine);
      const what = `${client.title} starts "${entry.name}"`;
      if ('problem' in start) {
        const fix = `Its entry is in ${configPath(client, machine)}.`;
        findings.push({ check: 'clients', state: 'bad', found: `${what}, and that fails: ${start.problem}`, fix });
        continue;
      }
      findings.push({
        check: 'clients',
        ...describeKey(entry, machine, `${what}: ${start.tools.length} tools`, ASKING[name]),
      });
      if (holdsKey(entry)) {
        const fix = `Run "clerk-agent-toolkit install --client ${name}" with --secret-key-file, or use a variable.`;
        findings.push({ check: 'clients', state: 'note', found: `${what} with the key in its file.`, fix });
      }
    }
    return findings;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return [{ check: 'clients', state: 'bad', found: `${client.title}: ${error.message}` }];
  }
}

/** Tells whether an entry that starts has a key, too: without one it lists its tools, and every call fails. */
function describeKey(
  entry: ServerEntry,
  machine: Machine,
  what: string,
  asking: string,
): Pick<Finding, 'state' | 'found' | 'fix'> {
  if (entry.args.some((arg) => /^--(?:sandbox|secret-key)/.test(arg)))
    return { state: 'good', found: `${what}. ${asking}` };
  const variables = variablesOf(entry, machine.env);
  if (variables.CLERK_SECRET_KEY || variables.CLERK_SECRET_KEY_FILE) {
    return { state: 'good', found: `${what}; whether Clerk takes its key was not tried. ${asking}` };
  }
  const refers = 'CLERK_SECRET_KEY' in entry.env || entry.passedOn.includes('CLERK_SECRET_KEY');
  if (refers) {
    const fix = 'Set CLERK_SECRET_KEY where that client is started, or install with --secret-key-file.';
    return {
      state: 'note',
      found: `${what}, but it takes CLERK_SECRET_KEY from an environment, and here that is not set.`,
      fix,
    };
  }
  const misspelt = findMisspeltKey(entry.env);
  const instead = misspelt === undefined ? '' : ` ${misspelt} is set: its name must be CLERK_SECRET_KEY.`;
  const fix = 'Install it again with "clerk-agent-toolkit install".';
  return { state: 'bad', found: `${what}, but its entry has no key, so that every call fails.${instead}`, fix };
}
