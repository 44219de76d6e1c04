import '../../runtime/everything.ts';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { ReadStream, WriteStream } from 'node:tty';
import { describeProgress } from '../../adapters/mcp/progress.ts';
import { callAsking } from '../../adapters/toolkit/consent/ask.ts';
import { openProgressLine } from '../../progress-line.ts';
import { loadDefinitions } from '../../runtime/catalogue/catalogue.ts';
import type { ToolResult } from '../../runtime/result/result.ts';
import { type ErrorDetails, UsageError } from '../../runtime/shared/errors.ts';
import { resolveExportFolder, resolveFolders } from '../../runtime/shared/folders.ts';
import { createToolkit, type ToolkitOptions } from '../../runtime/toolkit.ts';
import { createCommand } from '../command-line/flags.ts';
import type { CallTask, CliOptions } from '../command-line/options.ts';
import type { Log } from '../log/open-log.ts';
import { openSandbox } from '../open-sandbox.ts';
import { writeStderr, writeText } from '../stderr.ts';
import { openTelemetry } from '../telemetry/open-telemetry.ts';
import { exitCodeOf } from './exit-code.ts';
import { findCalledTool, selectionFor } from './find-called-tool.ts';
import { readInputs } from './read-inputs.ts';
import { cancelOnSignals } from './signals.ts';
import { openTerminal } from './terminal.ts';

/**
 * Makes one call and prints its result as JSON; why it failed is said on stderr, too. A person who has to say yes is asked
 * on the terminal.
 * @returns the exit code, by the call's outcome
 * @throws UsageError before anything is sent, for a tool or an input that there isn't, and as serving does
 */
export async function call(task: CallTask, stdin: ReadStream, stdout: Writable): Promise<number> {
  const tool = findCalledTool(task.tool);
  const [definition] = await loadDefinitions([tool.name]);
  if (!definition) throw new Error(`${tool.name} is in the index but not in the catalogue: run npm run generate`);
  const args = readInputs({
    tool: tool.name,
    inputSchema: definition.inputSchema,
    words: task.words,
    json: await readJson(task.args, stdin),
    flags: createCommand(true).options.flatMap(({ long, hidden }) => (long && !hidden ? long : [])),
  });
  const options = { ...task.options, ...selectionFor(tool, task.options) };
  const log = options.log === undefined ? undefined : (await import('../log/open-log.ts')).openLog(options.log);
  const progress = openProgressLine();
  const notice = (line: string) => void writeStderr(line);
  const { telemetry, flush } = await openTelemetry(notice);
  const toolkit = await openToolkit(options, log, { telemetry, notice });
  const signal = cancelOnSignals();
  const terminal = openTerminal(stdin);
  const onProgress = (now: Parameters<typeof describeProgress>[0]) => progress.show(`${describeProgress(now)} …`);
  const result = await callAsking(
    (consent) => toolkit.call(task.tool, args, { consent, signal, onProgress }),
    terminal !== undefined,
    async (message, seal) => {
      progress.clear();
      return { decision: await terminal?.ask(message, signal), seal };
    },
  );
  progress.clear();
  const code = exitCodeOf(result, definition);
  // Whoever reads the result may be gone before its end: the outcome is the same.
  process.exitCode = code;
  await log?.end({ exit: code });
  await print(result, stdout);
  await flush();
  return code;
}

async function openToolkit(
  options: CliOptions,
  log: Log | undefined,
  means: Pick<ToolkitOptions, 'telemetry' | 'notice'>,
) {
  const sandbox = options.sandbox ? await openSandbox(options.sandbox) : undefined;
  if (!sandbox && !options.secretKey) throw noKey(options.misspeltKey);
  const toolkit = await createToolkit({
    ...options,
    onRequest: log?.countRequest,
    files: resolveFolders(options.files),
    exports: resolveExportFolder(options.exports),
    optionStyle: 'call',
    // The sandbox is in this process: no proxy stands in between.
    ...(sandbox && { apiUrl: sandbox.url, secretKey: sandbox.secretKey, proxyEnv: {} }),
    ...means,
  });
  log?.start({ command: 'call', argv: options.argv, instance: toolkit.instance });
  return log?.logCalls(toolkit) ?? toolkit;
}

function noKey(misspelt: string | undefined): UsageError {
  const instead = misspelt === undefined ? '' : ` ${misspelt} is set: did you mean CLERK_SECRET_KEY?`;
  return new UsageError(
    `No secret key is set: set CLERK_SECRET_KEY, or add --secret-key-file, --secret-key-command or --sandbox.${instead}`,
  );
}

async function readJson(args: string | undefined, stdin: Readable): Promise<string | undefined> {
  return args === '-' ? text(stdin) : args;
}

async function print({ data, isError, text }: ToolResult, stdout: Writable): Promise<void> {
  if (isError) {
    const { message, hint = '' } = data.error as ErrorDetails;
    // Clerk's own messages have no full stop.
    await writeStderr(`${/[.!?]$/.test(message) ? message : `${message}.`} ${hint}`);
  }
  await writeText(stdout, (stdout as Partial<WriteStream>).isTTY ? JSON.stringify(data, null, 2) : text);
}
