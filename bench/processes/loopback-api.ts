import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { ownProgram } from './server.ts';

/** Starts an API that answers everything with the same body at once, in a process of its own. */
export async function startLoopbackApi(body: unknown): Promise<{ url: string; stop(): void }> {
  const child = spawn(process.execPath, [ownProgram('loopback-api.mjs'), JSON.stringify(body)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [url] = await once(createInterface({ input: child.stdout }), 'line');
  return { url: String(url), stop: () => child.stdin.end() };
}
