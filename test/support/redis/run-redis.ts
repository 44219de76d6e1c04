import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@redis/client';
import { closedPort } from '../process/closed-port.ts';

/** A real Redis, which keeps nothing on disk. */
export interface RunningRedis {
  url: string;
  /** Sends a command, as the owner of the server. */
  command(...words: string[]): Promise<unknown>;
  /** Ends it as a crash does. */
  kill(): Promise<void>;
  /** Starts it again at the same address, empty. */
  start(): Promise<void>;
  /** Ends it for good. */
  stop(): Promise<void>;
}

/** Options of a Redis. */
export interface RedisOptions {
  password?: string;
}

/**
 * Starts a Redis on a free port of this machine. `redis-server` must be installed: Debian has it in a package of that
 * name.
 */
export async function runRedis({ password }: RedisOptions = {}): Promise<RunningRedis> {
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
  const stop = async () => {
    client.destroy();
    await kill();
    rmSync(folder, { recursive: true, force: true });
  };
  await start();
  return { url, kill, start, stop, command: (...words) => client.sendCommand(words) };
}
