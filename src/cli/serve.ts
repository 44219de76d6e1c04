import type { Writable } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { resolveFolders } from '../runtime/arguments/upload-folders.ts';
import type { Instance } from '../runtime/clerk/secret-key.ts';
import type { ToolDefinition } from '../tool.ts';
import type { CliOptions } from './options.ts';
import { connectionErrors, writeLeftOut, writeStderr } from './stderr.ts';

/** How long the process stays for the audit log's sake. */
const GRACE_MS = 500;

/**
 * Serves the chosen tools over stdio until the connection is over.
 * @throws UsageError before anything is served, for a pattern that matches no tool, a folder that isn't there or an API URL that isn't safe
 */
export async function serve(given: CliOptions, stdin: ReadStream, stdout: Writable): Promise<void> {
  const options = { ...given, files: resolveFolders(given.files) };
  const { createToolkit } = await import('../runtime/toolkit.ts');
  const sandbox = options.sandbox ? await (await import('../sandbox/server.ts')).startSandbox() : undefined;
  const toolkit = await createToolkit({
    ...options,
    // The sandbox is in this process: no proxy stands between.
    ...(sandbox && { apiUrl: sandbox.url, secretKey: sandbox.secretKey, proxyEnv: {} }),
    notice: (line) => void writeStderr(line),
  });
  const { tools } = toolkit;
  await greet(options, toolkit.instance, stdin.isTTY, tools.length);
  await writeLeftOut(toolkit.leftOut);
  if (sandbox) await sayAbsent(tools, sandbox.endpoints);
  const { instructions } = await import('../runtime/instructions.ts');
  const { serveOverStdio } = await import('../adapters/mcp/stdio.ts');
  await serveOverStdio(toolkit, {
    input: stdin,
    output: stdout,
    toolNames: options.toolNames,
    instructions: instructions(tools, { ...options, instance: toolkit.instance }),
    onerror: connectionErrors(),
  });
  // The client is gone, and what it left under way is given up: how that ended still has to be written down.
  if (options.audit) await Promise.race([toolkit.settled(), new Promise((resolve) => setTimeout(resolve, GRACE_MS))]);
}

async function sayAbsent(tools: readonly ToolDefinition[], endpoints: ReadonlySet<string>): Promise<void> {
  const absent = tools.filter(({ endpoint }) => endpoint !== null && !endpoints.has(endpoint)).length;
  if (absent === 0) return;
  await writeStderr(
    `The sandbox has the endpoints of the default tools only: ${absent} of ${tools.length} tools will say so.`,
  );
}

async function greet(
  { sandbox, secretKey, readOnly, dryRun, confirm }: CliOptions,
  instance: Instance,
  terminal: boolean,
  served: number,
): Promise<void> {
  if (terminal) {
    const { welcomeText } = await import('./welcome.ts');
    process.stderr.write(welcomeText(served));
  }
  if (sandbox)
    await writeStderr('Sandbox: an in-memory Clerk with made-up data; nothing reaches Clerk or outlives this process.');
  else if (!secretKey) {
    await writeStderr(
      'No secret key: tools are listed, but calls fail until CLERK_SECRET_KEY is set (or use --sandbox).',
    );
  } else if (instance !== 'test' && !readOnly && !dryRun) {
    const { describeInstance } = await import('../runtime/clerk/secret-key.ts');
    const asked = confirm === 'never' ? 'nobody is asked (--confirm never)' : 'a person is asked';
    await writeStderr(`${describeInstance(instance)}: before a destructive call, ${asked}.`);
  }
  if (dryRun)
    await writeStderr('Dry run: every write answers with the request that it would send, and nothing is changed.');
}
