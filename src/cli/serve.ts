import type { Writable } from 'node:stream';
import type { ReadStream } from 'node:tty';
import { folders } from './folders.ts';
import { sayLeftOut } from './left-out.ts';
import type { CliOptions } from './options.ts';
import { oneLine, say } from './print.ts';

/**
 * Serves the chosen tools over stdio until the connection is over.
 * @throws UsageError before anything is served, for a pattern that matches no tool, a folder that isn't there or an API URL that isn't safe
 */
export async function serve(given: CliOptions, stdin: ReadStream, stdout: Writable): Promise<void> {
  const options = { ...given, files: folders(given.files) };
  const { createToolkit } = await import('../runtime/toolkit.ts');
  const toolkit = await createToolkit({ ...options, ...(options.sandbox && (await sandbox())) });
  const { tools } = toolkit;
  await greet(options, stdin.isTTY, tools.length);
  await sayLeftOut(toolkit.leftOut);
  const { instructions } = await import('../runtime/instructions.ts');
  const { serveOverStdio } = await import('../adapters/mcp/stdio.ts');
  await serveOverStdio(toolkit, {
    input: stdin,
    output: stdout,
    toolNames: options.toolNames,
    instructions: instructions(tools, options),
    // The SDK's messages can be a hundred lines long.
    onerror: (error) => void say(oneLine(error.message).slice(0, 200)),
  });
}

async function sandbox(): Promise<{ apiUrl: string; secretKey: string }> {
  const { startSandbox } = await import('../sandbox/sandbox.ts');
  const { url, secretKey } = await startSandbox();
  return { apiUrl: url, secretKey };
}

async function greet({ sandbox, secretKey }: CliOptions, terminal: boolean, served: number): Promise<void> {
  if (terminal) {
    const { welcome } = await import('./welcome.ts');
    process.stderr.write(welcome(served));
  }
  if (sandbox)
    await say('Sandbox: an in-memory Clerk with made-up data; nothing reaches Clerk or outlives this process.');
  else if (!secretKey) {
    await say('No secret key: tools are listed, but calls fail until CLERK_SECRET_KEY is set (or use --sandbox).');
  }
}
