#!/usr/bin/env node
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { describeOldNode } from './check-node.ts';
import { claimStdout } from './stdout.ts';

// Before anything is loaded: a signal during start ends the process as a later one does, nothing may print to the
// protocol's stream, and a key given as a flag must not stay visible in the list of processes.
const end = () => process.exit();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
const stdout = claimStdout();
stdout.on('error', end);
process.title = 'clerk-agent-toolkit';

// As of Node 22.8. In the package's own folder: who can write there can change the program anyway, and it goes with it.
const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };
enableCompileCache?.(fileURLToPath(new URL('../.compile-cache', import.meta.url)));

const tooOld = describeOldNode(process.versions.node);
if (tooOld !== undefined) {
  // Nothing else is loaded, since older versions can't.
  const { refuseStart } = await import('./serve/refuse-start.ts');
  process.stderr.write(`${tooOld}\n`);
  if (!process.stdin.isTTY) await refuseStart(tooOld, process.stdin, stdout);
  process.exit(1);
}

const { run } = await import('./run.ts');
// Not left to the event loop: a call in flight or the sandbox's socket would keep the process alive.
process.exit(await run(process.argv.slice(2), process.env, process.stdin, stdout));
