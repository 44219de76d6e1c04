import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/index.ts';
import { DEPLOYMENT, VARIABLES } from '../../support/deployment/files.ts';
import { readStages } from '../../support/deployment/read-dockerfile.ts';
import { closedPort } from '../../support/process/closed-port.ts';
import { windows } from '../../support/process/platform.ts';

// The last stage of the Dockerfile without Docker: its files alone, in a folder that its user can't write, and its own
// commands. What a builder and a runtime do beside that is not tried here.

const stage = readStages(DEPLOYMENT.dockerfile).at(-1) ?? [];
const wordsOf = (keyword: string) => stage.find((one) => one.keyword === keyword)?.words ?? [];
/** The user, where the tests run as root, who else could write everywhere. */
const user = process.getuid?.() === 0 ? { uid: 1000, gid: 1000 } : {};
/** As the image has it but for the version of Node. */
const env = { PATH: process.env.PATH ?? '' };

let root: string;
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
  root = mkdtempSync(join(tmpdir(), 'image-'));
  const [folder = ''] = wordsOf('WORKDIR');
  for (const { keyword, words, flags } of stage) {
    if (keyword !== 'COPY') continue;
    const [target = '', ...sources] = words.toReversed();
    for (const source of sources) {
      const from = flags.from === undefined ? source : source.replace(/^\/build\//, '');
      const name = target.endsWith('/') ? (source.split('/').at(-1) ?? '') : '';
      cpSync(from, join(root, folder, target, name), { recursive: true });
    }
  }
  chmodSync(root, 0o755);
});
afterAll(async () => {
  rmSync(root, { recursive: true, force: true });
  await sandbox.close();
});

/** Returns words of the Dockerfile as they are to be run here: its paths in our folder, its port another one. */
const here = (words: readonly string[], port: number) =>
  words.map((word) => word.replace(/^\/app\//, `${root}/app/`).replaceAll('8080', `${port}`));

/** Starts the image's program for one test, and waits until it serves. */
async function run(): Promise<{ port: number; ended: Promise<unknown[]>; stop(): void }> {
  const port = await closedPort();
  const given = mkdtempSync(join(tmpdir(), 'image-given-'));
  const [key, access, audit] = ['key', 'access.yaml', 'audit'].map((name) => join(given, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(key, sandbox.secretKey, { mode: 0o600 });
  writeFileSync(access, 'rules: [{ name: self, who: { everybody: true }, pin: user }]');
  mkdirSync(audit);
  for (const path of [given, key, audit]) if (user.uid !== undefined) chownSync(path, user.uid, user.gid);
  const [program = '', ...args] = here([...wordsOf('ENTRYPOINT'), ...wordsOf('CMD')], port);
  const flags = ['--url', VARIABLES.MCP_URL, '--access', access, '--audit', join(audit, 'calls.jsonl')];
  const child = spawn(program, [...args, ...flags], {
    ...user,
    cwd: join(root, 'app'),
    env: {
      ...env,
      CLERK_SECRET_KEY_FILE: key,
      CLERK_PUBLISHABLE_KEY: sandbox.publishableKey,
      CLERK_API_URL: sandbox.url,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
    rmSync(given, { recursive: true, force: true });
  });
  let stderr = '';
  child.stderr.on('data', (some) => (stderr += some));
  const ended = once(child, 'exit');
  const started = await Promise.race([once(child.stdout, 'data'), ended.then(() => undefined)]);
  if (!started) throw new Error(`ended without serving: ${stderr}`);
  return { port, ended, stop: () => void child.kill('SIGTERM') };
}

/** Runs the health check as Docker does, and returns its exit code. */
async function checkHealth(port: number): Promise<number> {
  const [program = '', ...args] = here(wordsOf('HEALTHCHECK'), port);
  return promisify(execFile)(program, args, { ...user, env }).then(
    () => 0,
    ({ code }) => code,
  );
}

test.skipIf(windows)('it serves, is found healthy, and ends with 0 when it is told to', async () => {
  const { port, stop, ended } = await run();
  expect(await checkHealth(port)).toBe(0);
  const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', clerk: 'reachable' }]);
  stop();
  expect(await ended).toEqual([0, null]);
  expect(await checkHealth(port)).toBe(1);
});

test.skipIf(windows)('without an address and rules, it says what it needs', async () => {
  const [program = '', ...args] = here([...wordsOf('ENTRYPOINT'), ...wordsOf('CMD')], 8080);
  const { code, stderr } = await promisify(execFile)(program, args, { ...user, env }).catch((error) => error);
  expect([code, stderr]).toEqual([1, expect.stringContaining('needs --url')]);
});
