import type { Writable } from 'node:stream';
import { openProgressLine } from '../../progress-line.ts';
import { describeInstance, instanceOf } from '../../runtime/clerk/secret-key.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import { spellOptions } from '../../runtime/shared/placeholders.ts';
import { version } from '../../version.ts';
import type { CliOptions, DoctorTask } from '../command-line/options.ts';
import { toOneLine, writeText } from '../stderr.ts';
import type { Finding } from './finding.ts';
import { formatFindings } from './format-findings.ts';

/**
 * Examines what a server with the task's flags would meet, and prints what was found, each with what to do about it.
 * @param withSecretKey reads the key where it is named and not given
 * @returns the exit code: 1 when something won't work
 */
export async function examine(
  { read, readHttp, json }: DoctorTask,
  withSecretKey: (options: CliOptions) => Promise<CliOptions>,
  stdout: Writable,
): Promise<number> {
  const progress = openProgressLine();
  const found: Finding[] = [checkProgram()];
  const options = await collect(found, 'flags', async () => withSecretKey(read()));
  if (options) {
    found.push(checkKey(options));
    progress.show('tools …');
    const { checkAudit, checkTools } = await import('./check-tools.ts');
    await collect(found, 'tools', () => checkTools(options));
    await collect(found, 'tools', () => checkAudit(options));
    const { checkNetwork } = await import('./check-network.ts');
    if (!options.sandbox) await collect(found, 'network', async () => checkNetwork(options.apiUrl, process.env));
    if (options.secretKey !== undefined) {
      progress.show('Clerk …');
      const { checkClerk } = await import('./check-clerk.ts');
      await collect(found, 'clerk', () => checkClerk(options, process.env));
    }
  }
  const http = options && (await collect(found, 'http', async () => readHttp()));
  if (http) {
    const { httpChecks } = await import('./check-http.ts');
    for (const check of httpChecks) await collect(found, 'http', () => check(options, http));
  }
  const { checkClients } = await import('./check-clients.ts');
  await collect(found, 'clients', () => checkClients(process.env, (title) => progress.show(`${title} …`)));
  progress.clear();
  const masked = found.map((one) => ({
    ...one,
    found: toOneLine(one.found),
    ...(one.fix && { fix: toOneLine(one.fix) }),
  }));
  const works = found.every(({ state }) => state !== 'bad');
  await writeText(stdout, json ? JSON.stringify({ works, findings: masked }, null, 2) : formatFindings(masked));
  return works ? 0 : 1;
}

/** Runs a check; a mistake in the flags becomes a finding. Returns what the check returned, if that is no list of findings. */
async function collect<Result>(
  found: Finding[],
  check: Finding['check'],
  run: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    const result = await run();
    if (Array.isArray(result)) found.push(...(result as Finding[]));
    return result;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    found.push({ check, state: 'bad', found: spellOptions(error.message, 'flags') });
    return undefined;
  }
}

function checkProgram(): Finding {
  const found = `clerk-agent-toolkit ${version} on Node ${process.versions.node}, ${process.platform} ${process.arch}.`;
  return { check: 'program', state: 'good', found };
}

function checkKey({ secretKey, keySource, misspeltKey, sandbox }: CliOptions): Finding {
  if (sandbox) return { check: 'key', state: 'good', found: 'The sandbox needs no key.' };
  if (secretKey === undefined) {
    const instead = misspeltKey === undefined ? '' : ` ${misspeltKey} is set: its name must be CLERK_SECRET_KEY.`;
    const fix = 'Set CLERK_SECRET_KEY, or give --secret-key-file or --secret-key-command; --sandbox needs none.';
    return { check: 'key', state: 'bad', found: `There is no secret key here.${instead}`, fix };
  }
  const instance = instanceOf(secretKey);
  const found = `A key from ${keySource?.name ?? 'the flags or the environment'}: ${describeInstance(instance)}.`;
  if (instance !== 'unknown') return { check: 'key', state: 'good', found };
  return {
    check: 'key',
    state: 'note',
    found,
    fix: "Clerk's secret keys tell their instance at the beginning, test or live. Was part of it cut off?",
  };
}
