import type { Writable } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { UsageError } from '../runtime/shared/errors.ts';
import { spellOptions } from '../runtime/shared/placeholders.ts';
import { NAMED_COMMANDS } from './command-line/commands.ts';
import type { Environment } from './command-line/environment.ts';
import type { EntryServer } from './command-line/install-options.ts';
import { type CliTask, parseCommandLine } from './command-line/options.ts';
import { toOneLine, writeStderr, writeText } from './stderr.ts';

/**
 * Runs the program: one of its commands, or serves until the connection is over.
 * @param stdout the stream of the protocol, and of what is printed
 * @returns the exit code: that of a call; 1, with one line on stderr, for a mistake in flags or environment and for a failed start, of which
 *   a client that waits is told, too
 */
export async function run(
  argv: readonly string[],
  env: Environment,
  stdin: ReadStream,
  stdout: Writable,
): Promise<number> {
  try {
    return await perform(parseCommandLine(argv, env), stdin, stdout);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const reason =
      error instanceof UsageError ? spellOptions(message, 'flags') : `Could not start: ${message}. Please report it.`;
    await writeStderr(reason);
    if (!stdin.isTTY && isToServe(argv)) {
      const { refuseStart } = await import('./serve/refuse-start.ts');
      await refuseStart(`clerk-agent-toolkit did not start: ${toOneLine(reason)}`, stdin, stdout);
    }
    return 1;
  }
}

/** Performs a task; what it needs is loaded then. Returns the exit code. */
async function perform(task: CliTask, stdin: ReadStream, stdout: Writable): Promise<number> {
  switch (task.kind) {
    case 'print':
      await writeText(stdout, task.text);
      return 0;
    case 'list': {
      const { printTools } = await import('./tools/print-tools.ts');
      await printTools(task.options, task.json, stdout);
      return 0;
    }
    case 'tools-page': {
      const { openToolsPage } = await import('./tools/open-tools-page.ts');
      await openToolsPage(task, stdout);
      return 0;
    }
    case 'access': {
      const { printAccess } = await import('./access/print-access.ts');
      // The rules alone need no key.
      const options = task.options.access.identity ? await withSecretKey(task.options) : task.options;
      return printAccess({ ...task, options }, stdout);
    }
    case 'call-help': {
      const { describeCall } = await import('./call/describe-call.ts');
      await writeText(stdout, await describeCall(task.tool, task.options));
      return 0;
    }
    case 'call': {
      const { call } = await import('./call/call.ts');
      return call({ ...task, options: await withSecretKey(task.options) }, stdin, stdout);
    }
    case 'doctor': {
      const { examine } = await import('./doctor/doctor.ts');
      return examine(task, withSecretKey, stdout);
    }
    case 'install': {
      // A choice of tools that can't be served fails here, and not in every client.
      await (await import('./doctor/check-tools.ts')).checkTools(task.server);
      const { install } = await import('./install/install.ts');
      const { secretKey } = await withSecretKey(task.options.server);
      return install(task.options, secretKey, stdout);
    }
    case 'uninstall': {
      const { uninstall } = await import('./install/uninstall.ts');
      return uninstall(task.options, stdout);
    }
    case 'serve-http': {
      const { serveHttp } = await import('./http/serve-http.ts');
      return serveHttp({ ...task, options: await withSecretKey(task.options) }, stdout);
    }
    case 'serve': {
      const { serve } = await import('./serve/serve.ts');
      await serve(await withSecretKey(task.options), stdin, stdout);
      return 0;
    }
  }
}

/** Reads the key where it is named and not given. */
async function withSecretKey<Options extends EntryServer>(options: Options): Promise<Options> {
  if (!options.keySource) return options;
  const { resolveSecretKey } = await import('./secret-key/resolve-secret-key.ts');
  return { ...options, secretKey: await resolveSecretKey(options.keySource, (line) => void writeStderr(line)) };
}

/** Reports whether a command line asks for a server on standard input; of one that can't be parsed, by its first word. */
function isToServe(argv: readonly string[]): boolean {
  const first = argv.find((argument) => !argument.startsWith('-'));
  if (argv.some((argument) => /^--http(?:=|$)/.test(argument))) return false;
  return !NAMED_COMMANDS.some((name) => name === first);
}
