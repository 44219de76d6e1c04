import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@redis/client';
import { onTestFinished } from 'vitest';
import { closedPort } from '../process/closed-port.ts';

/** A real Redis, which keeps nothing on disk. */
export interface TestRedis {
  url: string;
  /** Sends a command, as the owner of the server. */
  command(...words: string[]): Promise<unknown>;
  /** Ends it as a crash does. */
  kill(): Promise<void>;
  /** Starts it again at the same address, empty. */
  start(): Promise<void>;
}

/** Starts a Redis for one test. `redis-server` must be installed: Debian has it in a package of that name. */
export async function startRedis({ password }: { password?: string } = {}): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'redis-'));
  const port = await closedPort();
  const url = `redis://${password ? `:${password}@` : ''}127.0.0.1:${port}`;
  const args = password ? ['--requirepass', password] : [];
  let child: ChildProcess | undefined;
  const client = createClient({ url, socket: { reconnectStrategy: 50 } }).on('error', () => {});

  const start = async () => {
    const where = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder];
    child = spawn('redis-server', [...where, '--save', '', '--appendonly', 'no', ...args], { stdio: 'ignore' });
    const failed = once(child, 'error').then(([error]) => {
      throw new Error(
        `redis-server could not be started: ${error.message}. Debian has it in the package redis-server.`,
      );
    });
    await Promise.race([client.isOpen ? client.ping() : client.connect(), failed]);
  };
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  await start();
  onTestFinished(async () => {
    client.destroy();
    await kill();
    rmSync(folder, { recursive: true, force: true });
  });
  return { url, kill, start, command: (...words) => client.sendCommand(words) };
}
