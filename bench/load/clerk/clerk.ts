import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { OpaqueToken, Write } from './answer.ts';
import type { Trouble } from './trouble.ts';

/** Settings of a loopback Clerk. */
export interface ClerkSettings {
  /** Milliseconds until it answers. */
  delay: number;
  /** True for one that mixes up its answers, by which whoever counts crossed ones is tested. */
  isCrossing?: boolean;
}

/** An order to the loopback Clerk, which replies with a report. */
export interface ClerkOrder {
  /** Opaque tokens to know, or to know anew. */
  tokens?: Record<string, OpaqueToken>;
  /** True to make trouble from now on. */
  isTroubled?: boolean;
  /** True to be told the writes as well. */
  isLast?: boolean;
}

/** The report of the loopback Clerk on all that it did so far. */
export interface ClerkReport {
  requests: number;
  troubles: Partial<Record<Trouble, number>>;
  /** Every write that it carried out, as often as it did. */
  writes: Write[];
  /** Milliseconds of processor time. */
  cpu: number;
}

/** A loopback Clerk in a process of its own. */
export interface LoopbackClerk {
  url: string;
  order(order: ClerkOrder): Promise<ClerkReport>;
  stop(): void;
}

const PROGRAM = fileURLToPath(new URL('serve.ts', import.meta.url));

/** Starts a loopback Clerk. */
export async function startClerk(settings: ClerkSettings): Promise<LoopbackClerk> {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, JSON.stringify(settings)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The loopback Clerk ended with code ${code}.`);
  });
  // It ends when nobody waits any more, too.
  ended.catch(() => {});
  const reply = async () => (await Promise.race([once(child, 'message'), ended]))[0];
  const port = await reply();
  // One order at a time: replies come without saying to which.
  let last: Promise<unknown> = Promise.resolve();
  return {
    url: `http://127.0.0.1:${port}`,
    order(order) {
      const report = last.then(() => {
        child.send(order);
        return reply();
      });
      last = report.catch(() => {});
      return report;
    },
    stop: () => void child.kill('SIGKILL'),
  };
}
