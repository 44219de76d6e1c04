import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { CLI } from '../support/process/cli.ts';

/** Makes a call through a fetch in a program that collects garbage all the time, and returns how it ended. */
async function outcome(fetch: string, { timeout = 400, cancel = '' } = {}): Promise<string> {
  const program = `
    import { createClerkClient } from ${JSON.stringify(CLI.replace('cli.js', 'client.js'))};
    setInterval(gc, 20).unref();
    const client = createClerkClient({ secretKey: 'sk_test_endings', timeout: ${timeout}, fetch: ${fetch} });
    const controller = new AbortController();
    ${cancel}
    const call = client.users.getUser({ user_id: 'u' }, { signal: controller.signal });
    console.log(await call.catch((error) => error.details.kind));`;
  const args = ['--expose-gc', '--input-type=module', '-e', program];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return stdout.trim();
}

test.each<[what: string, fetch: string, kind: string, timeout?: number]>([
  ['never answers', '() => new Promise(() => {})', 'timeout'],
  ['listens to its signal alone', "(r) => new Promise((_, no) => r.signal.addEventListener('abort', no))", 'timeout'],
  [
    'never ends its body',
    'async () => new Response(new ReadableStream({ start(c) { c.enqueue(new Uint8Array(1)) } }))',
    'timeout',
  ],
  ['is no fetch', "async () => 'x'", 'unexpected', 600_000],
])('a call through a fetch that %s ends', async (_, fetch, kind, timeout = 400) => {
  expect(await outcome(fetch, { timeout })).toBe(kind);
});

test('a cancelled call through a fetch that never answers ends', async () => {
  const options = { timeout: 600_000, cancel: 'setTimeout(() => controller.abort(), 100);' };
  expect(await outcome('() => new Promise(() => {})', options)).toBe('cancelled');
});
