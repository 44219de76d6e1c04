import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { closedPort } from '../../../test/support/process/closed-port.ts';
import { ownProgram, type Usage } from '../../processes/server.ts';

/** A process that serves. */
export interface Replica {
  /** Its address, without a path. */
  origin: string;
  /** True once it was killed: what was under way then has no answer. */
  isKilled: boolean;
  /** Asks the process what it has used; `heap` collects garbage first. */
  usage(what: 'usage' | 'heap'): Promise<Usage>;
  /** Ends it as a crash does. */
  kill(): Promise<void>;
}

/** A process to start: the built command, its environment, and the file that its log is appended to. */
export interface ReplicaStart {
  cli: string;
  args: readonly string[];
  env: NodeJS.ProcessEnv;
  log: string;
}

const PROBE = pathToFileURL(ownProgram('probe.mjs')).href;

/** Starts the built command on a free port, and waits until it serves. */
export async function startReplica({ cli, args, env, log }: ReplicaStart): Promise<Replica> {
  const port = await closedPort();
  const file = openSync(log, 'a');
  const all = ['--expose-gc', '--import', PROBE, cli, 'serve', '--http', `127.0.0.1:${port}`, ...args];
  const child = spawn(process.execPath, all, { env, stdio: ['ignore', 'pipe', file, 'ipc'] });
  closeSync(file);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`A replica ended with code ${code}: ${log} says why.`);
  });
  // It ends when nobody waits any more, too.
  ended.catch(() => {});
  const stdout = child.stdout as NodeJS.ReadableStream;
  let greeting = '';
  stdout.setEncoding('utf8').on('data', (text: string) => {
    greeting += text;
  });
  while (!/ serves \S+\n/.test(greeting)) await Promise.race([once(stdout, 'data'), ended]);
  // One question at a time: replies come without saying to which.
  let last: Promise<unknown> = Promise.resolve();
  const replica: Replica = {
    origin: `http://127.0.0.1:${port}`,
    isKilled: false,
    usage(what) {
      const usage = last.then(async () => {
        child.send(what);
        return (await Promise.race([once(child, 'message'), ended]))[0];
      });
      last = usage.catch(() => {});
      return usage;
    },
    async kill() {
      replica.isKilled = true;
      child.kill('SIGKILL');
      await ended.catch(() => {});
    },
  };
  return replica;
}
