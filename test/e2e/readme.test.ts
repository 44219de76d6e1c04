import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runNpm } from '../../scripts/run-npm.ts';
import { catalogue } from '../../src/runtime/catalogue/catalogue.ts';
import { tarball } from '../support/process/install-package.ts';

// Runs the commands of the README as somebody who copies them, with the package that npm would publish.

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const KEY = 'sk_test_0123456789abcdefghijklmnop';

/** Returns the block of the README that is run under this name. */
function block(name: string): string {
  const [, text] = new RegExp(`<!-- run: ${name} -->\n\`\`\`\\w+\n(.*?)\`\`\``, 's').exec(readme) ?? [];
  if (text === undefined) throw new Error(`The README has no block ${name}.`);
  return text;
}

// npx runs what is installed in the folder, and asks no registry.
const folder = mkdtempSync(join(tmpdir(), 'clerk-agent-toolkit-readme-'));
const home = join(folder, 'home');
const env = {
  PATH: process.env.PATH ?? '',
  HOME: home,
  npm_config_offline: 'true',
  npm_config_update_notifier: 'false',
};

beforeAll(() => {
  for (const client of ['.cursor', '.codex']) mkdirSync(join(home, client), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  runNpm(['install', '--offline', '--no-audit', '--no-fund', tarball()], { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(commands: string, more: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['-ec', commands], {
    cwd: folder,
    env: { ...env, ...more },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('install: the server is in the clients, and the key in none of their files', () => {
  const { status, stdout } = run(block('install').replace('sk_test_...', KEY));
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: expect.stringMatching(
      /Cursor: added clerk-test .* it starts, with 32 tools\.[\s\S]*Codex: added clerk-test /,
    ),
  });
  const files = ['.cursor/mcp.json', '.codex/config.toml'].map((file) => readFileSync(join(home, file), 'utf8'));
  for (const text of files) expect(text).toContain('clerk-test');
  expect(files.join()).not.toContain(KEY);
  expect(run('npx -y clerk-agent-toolkit uninstall').status).toBe(0);
  expect(run('cat home/.cursor/* home/.codex/*').stdout).not.toContain('clerk-test');
});

test('sandbox: the server is in the clients, and a call works', () => {
  const { status, stdout } = run(block('sandbox'));
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: expect.stringMatching(/Cursor: added clerk-sandbox [\s\S]*"id":"user_/),
  });
});

test('choose: the page is named, and the table printed', () => {
  const { status, stdout } = run(block('choose'));
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: expect.stringMatching(/tools\.html[\s\S]*\n\d+ tools, [\d,]+ tokens\n/),
  });
});

test('client: a client that starts what is configured lists the tools', async () => {
  const { command, args, env: given } = JSON.parse(block('client')).mcpServers['clerk-test'];
  expect(given).toEqual({ CLERK_SECRET_KEY: 'sk_test_...' });
  const client = new Client({ name: 'readme', version: '1.0.0' });
  await client.connect(
    new StdioClientTransport({ command, args, env: { ...env, CLERK_SECRET_KEY: KEY }, cwd: folder, stderr: 'ignore' }),
  );
  const names = (await client.listTools()).tools.map(({ name }) => name);
  await client.close();
  const billing = Object.keys(catalogue.tools).filter((name) => name.startsWith('billing_'));
  expect(names).toEqual(expect.arrayContaining(billing));
  expect(names).toHaveLength(catalogue.defaultSelection.length + billing.length);
});

test('host: it serves, and ends well', async () => {
  const command = block('host').trim().replace(':8080', ':0');
  const child = spawn('bash', ['-c', `exec ${command}`], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const [, url = ''] = /(http:\S+)/.exec(line) ?? [];
  expect((await fetch(new URL('/healthz', url))).status).toBe(200);
  expect((await fetch(url, { method: 'POST' })).status).toBe(401);
  const closed = once(child, 'close');
  if (child.pid) process.kill(-child.pid, 'SIGTERM');
  await closed;
});
