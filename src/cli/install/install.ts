import { realpathSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { instanceOf } from '../../runtime/clerk/secret-key.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import { CLIENTS, type ClientName } from '../clients/clients.ts';
import { configPath, findClients } from '../clients/config-file.ts';
import { type ServerEntry, SHAPES } from '../clients/entry.ts';
import { ENTRY_NAMES } from '../clients/entry-names.ts';
import { type KeyOrigin, keyPart } from '../clients/key-part.ts';
import { type Machine, thisMachine } from '../clients/machine.ts';
import { type Start, tryStart } from '../clients/try-start.ts';
import type { NewEntry } from '../command-line/install-options.ts';
import { writeStderr, writeText } from '../stderr.ts';
import { chooseClients } from './choose-clients.ts';
import { formatDiff } from './diff.ts';
import { ownCommand } from './own-command.ts';
import { planEntry, writePlan } from './plan-entry.ts';
import { savedKeyPath } from './saved-key-path.ts';
import { serverArgs } from './server-args.ts';
import { writeWhole } from './write-file.ts';

const PROXY_NOTE =
  "HTTPS_PROXY is set here, and not every client passes it on: where Clerk can't be reached, add it to the variables of the entry.";

/** The longest name of a tool that clients accept, with the name of the entry in front. */
const LONGEST_NAME = 64;

/**
 * Adds the server to clients and starts it once for each, printing a line about each; with dryRun, prints the difference.
 * @param secretKey the key that the server will use, for the name of the entry; undefined where there is none here
 * @returns the exit code: 1 where something was not written, or does not start
 * @throws UsageError for what concerns all clients
 */
export async function install(options: NewEntry, secretKey: string | undefined, stdout: Writable): Promise<number> {
  const machine = thisMachine();
  const clients = chooseClients(options.clients, findClients(machine));
  const { server, saveKey, dryRun } = options;
  const name = options.name ?? ENTRY_NAMES[server.sandbox ? 'sandbox' : instanceOf(secretKey)];
  const keyFile = savedKeyPath(name, machine);
  if (saveKey && !dryRun) writeWhole(keyFile, `${secretKey}\n`);
  const program = realpathSync(process.argv[1] ?? '');
  const job: Job = { name, program, machine, ...describeServer(options, program, machine, keyFile), starts: new Map() };
  let failures = 0;
  for (const client of clients) {
    try {
      const { line, ok } = dryRun ? showDifference(client, job) : await addTo(client, job);
      await writeText(stdout, line);
      if (!ok) failures += 1;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      await writeStderr(`${CLIENTS[client].title}: ${error.message}`);
      failures += 1;
    }
  }
  const { HTTPS_PROXY, https_proxy } = machine.env;
  if ((HTTPS_PROXY || https_proxy) && !dryRun) await writeStderr(PROXY_NOTE);
  return failures === 0 ? 0 : 1;
}

/** The part of the work that is the same for all clients. */
interface Job {
  name: string;
  /** The file of this program. */
  program: string;
  machine: Machine;
  command: string;
  args: readonly string[];
  origin: KeyOrigin;
  /** A sentence about where the key is kept, if --save-key wrote it. */
  keyNote: string;
  /** The results of starting it, by what was started. */
  starts: Map<string, Start>;
}

function describeServer(
  { server, flags, saveKey }: NewEntry,
  program: string,
  machine: Machine,
  keyFile: string,
): Pick<Job, 'command' | 'args' | 'origin' | 'keyNote'> {
  const [command, ...first] = ownCommand(program, machine.platform);
  // Perhaps from CLERK_SECRET_KEY_FILE, which the client won't have.
  const named = server.keySource?.kind === 'file' ? server.keySource.value : undefined;
  const file = saveKey ? keyFile : named;
  const args = serverArgs({ ...flags, ...(file !== undefined && { secretKeyFile: file }) });
  const origin = server.sandbox ? 'none' : saveKey || server.keySource ? 'flags' : 'client';
  const keyNote = saveKey ? `It reads the key from ${keyFile}.` : '';
  return { command, args: [...first, ...args], origin, keyNote };
}

function planFor(clientName: ClientName, { name, program, command, args, origin, machine }: Job) {
  const client = CLIENTS[clientName];
  const { env, passedOn, input, note } = keyPart(client, name, origin, Boolean(machine.env.CLERK_SECRET_KEY));
  const entry: ServerEntry = { command, args, env, passedOn };
  const written = { entry: SHAPES[client.shape](entry), ...(input && { input }) };
  const plan = planEntry(clientName, configPath(client, machine), name, written, program);
  return { client, entry, plan, note };
}

function showDifference(clientName: ClientName, job: Job): { line: string; ok: boolean } {
  const { client, plan } = planFor(clientName, job);
  const { path, before, after } = plan;
  if (before === after) return { line: `${client.title}: ${job.name} is in ${path} already.`, ok: true };
  return { line: `${client.title}:\n${formatDiff(path, before, after)}`, ok: true };
}

async function addTo(clientName: ClientName, job: Job): Promise<{ line: string; ok: boolean }> {
  const { client, entry, plan, note } = planFor(clientName, job);
  const { backup } = await writePlan(plan, job.machine);
  const done =
    plan.before === plan.after
      ? `${job.name} is in ${plan.path} already`
      : `${plan.replaces ? 'updated' : 'added'} ${job.name} in ${plan.path}${backup ? ` (backup: ${backup})` : ''}`;
  const id = JSON.stringify(entry);
  const start = job.starts.get(id) ?? (await tryStart(entry, job.machine));
  job.starts.set(id, start);
  const ok = 'tools' in start;
  const started = ok
    ? `; it starts, with ${count(start.tools.length, 'tool')}.`
    : `; but it does not start: ${start.problem.replace(/\.?$/, '.')}`;
  const parts = [
    `${client.title}: ${done}${started}`,
    note || job.keyNote,
    ok && describeLength(start.tools, job.name),
    client.next,
  ];
  return { line: parts.filter(Boolean).join(' '), ok };
}

/** Says when the longest name passes what clients accept; a shorter name of the entry helps. */
function describeLength(tools: readonly string[], name: string): string {
  const longest = Math.max(0, ...tools.map((tool) => `mcp__${name}__${tool}`.length));
  return longest > LONGEST_NAME
    ? `Some names of tools get longer than ${LONGEST_NAME} characters with "${name}" in front, which some clients refuse: a shorter one, by --as, helps.`
    : '';
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
