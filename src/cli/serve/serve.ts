import type { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ReadStream } from 'node:tty';
import '../../runtime/everything.ts';
import { serveOverStdio } from '../../adapters/mcp/serve-stdio.ts';
import { countsAsLive, describeInstance, type Instance } from '../../runtime/clerk/secret-key.ts';
import { instructions } from '../../runtime/instructions.ts';
import { resolveExportFolder, resolveFolders } from '../../runtime/shared/folders.ts';
import { createToolkit, type ToolkitOptions } from '../../runtime/toolkit.ts';
import type { ToolDefinition } from '../../tool.ts';
import type { CliOptions } from '../command-line/options.ts';
import { openSandbox } from '../open-sandbox.ts';
import { createErrorWriter, writeLeftOut, writeStderr } from '../stderr.ts';
import { openTelemetry } from '../telemetry/open-telemetry.ts';

/** The time that the process stays to finish the audit log. */
const GRACE_MS = 500;

const DANGEROUS = 'calls that lose something or let somebody in';

/**
 * Serves the chosen tools over stdio until the connection is over.
 * @throws UsageError before anything is served, for a pattern that matches no tool, a folder that doesn't exist or an unsafe API URL
 */
export async function serve(given: CliOptions, stdin: ReadStream, stdout: Writable): Promise<void> {
  const options = { ...given, files: resolveFolders(given.files), exports: resolveExportFolder(given.exports) };
  const sandbox = options.sandbox ? await openSandbox(options.sandbox) : undefined;
  const log = options.log === undefined ? undefined : (await import('../log/open-log.ts')).openLog(options.log);
  const notice = (line: string) => void writeStderr(line);
  const { telemetry, flush } = await openTelemetry(notice);
  const everybodys: ToolkitOptions = {
    ...options,
    rows: 'table',
    // The sandbox is in this process: no proxy stands in between.
    ...(sandbox && { apiUrl: sandbox.url, secretKey: sandbox.secretKey, proxyEnv: {} }),
    onRequest: log?.countRequest,
    telemetry,
    notice,
  };
  const toolkitOptions = await admit(options, everybodys);
  const toolkit = await createToolkit(toolkitOptions);
  const { tools, served } = toolkit;
  await writeGreeting({ ...options, ...toolkitOptions }, toolkit.instance, stdin.isTTY, tools.length);
  await writeLeftOut(toolkit.leftOut);
  if (sandbox) await writeMissingEndpoints(served, sandbox.endpoints);
  log?.start({ command: 'serve', argv: options.argv, instance: toolkit.instance });
  await serveOverStdio(log?.logCalls(toolkit) ?? toolkit, {
    input: stdin,
    output: stdout,
    toolNames: options.toolNames,
    instructions: instructions(served, { ...toolkitOptions, toolNames: options.toolNames, instance: toolkit.instance }),
    onerror: createErrorWriter(),
    watch: log?.messages,
  });
  // The client is gone, and its calls under way are given up: how they ended still has to be recorded.
  const records = [(options.audit || telemetry) && toolkit.settled(), log?.end()].filter(Boolean);
  if (records.length > 0) await Promise.race([Promise.all(records), sleep(GRACE_MS)]);
  await flush();
}

/** Returns the options of the toolkit: as the flags have them, or what access rules make of those for one person. */
async function admit({ access }: CliOptions, toolkit: ToolkitOptions): Promise<ToolkitOptions> {
  if (!access?.identity) return toolkit;
  const { admitPerson } = await import('../access/admit-person.ts');
  const { rule, ...options } = await admitPerson({ ...access, identity: access.identity }, toolkit);
  await writeStderr(`Calls are made in the name of ${access.identity.user}, by the rule "${rule}" of ${access.file}.`);
  return options;
}

async function writeMissingEndpoints(tools: readonly ToolDefinition[], endpoints: ReadonlySet<string>): Promise<void> {
  const missing = tools.filter(({ endpoint }) => endpoint !== null && !endpoints.has(endpoint)).length;
  if (missing === 0) return;
  await writeStderr(
    `The sandbox lacks the endpoints of ${missing} of the ${tools.length} tools; calling one fails, saying so.`,
  );
}

/** The options that a person who starts the server reads about. */
type Greeted = Pick<CliOptions, 'sandbox' | 'misspeltKey' | 'argv'> & ToolkitOptions;

async function writeGreeting(
  { sandbox, secretKey, misspeltKey, argv, readOnly, safe, dryRun, confirm }: Greeted,
  instance: Instance,
  isTerminal: boolean,
  toolCount: number,
): Promise<void> {
  if (isTerminal) {
    const { formatWelcome } = await import('./welcome.ts');
    process.stderr.write(formatWelcome(toolCount, argv, instance));
  }
  if (sandbox)
    await writeStderr('Sandbox: an in-memory Clerk with made-up data; nothing reaches Clerk or outlives this process.');
  else if (!secretKey) {
    const instead = misspeltKey === undefined ? '' : ` ${misspeltKey} is set: did you mean CLERK_SECRET_KEY?`;
    await writeStderr(
      `No secret key: tools are listed, but calls fail until CLERK_SECRET_KEY is set (or use --sandbox).${instead}`,
    );
  } else if (countsAsLive(instance) && !readOnly && !safe && !dryRun) {
    const asked = confirm === 'never' ? 'nobody is asked' : 'a person is asked';
    const why = confirm === 'never' ? ' (--confirm never)' : '';
    await writeStderr(`${describeInstance(instance)}: ${asked} before ${DANGEROUS}${why}.`);
  }
  if (safe && !readOnly) await writeStderr(`${describeInstance(instance)}: ${DANGEROUS} are refused.`);
  if (dryRun)
    await writeStderr('Dry run: every call but a read returns its request instead of sending it; nothing is changed.');
}
