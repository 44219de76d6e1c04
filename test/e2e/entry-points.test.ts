import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Installation } from '../../scripts/check-package/install-package.ts';
import { installPackage } from '../support/process/install-package.ts';

const HOOK = new URL('../support/process/log-loaded-modules.mjs', import.meta.url).href;
const PEERS = {
  'ai-sdk': 'ai',
  langchain: '@langchain/core',
  modelcontextprotocol: '@modelcontextprotocol/server',
} as const;

/** Runs a program in a folder; returns its output, or what it writes about its own failure. */
async function run(folder: string, program: string, ...flags: string[]): Promise<string> {
  const args = [...flags, '--input-type=module', '--eval', program];
  const env = { PATH: process.env.PATH ?? '', LOADED: join(folder, 'loaded') };
  return (await promisify(execFile)(process.execPath, args, { cwd: folder, env })).stdout.trim();
}

const importing = (entry: string) =>
  `await import('clerk-agent-toolkit/${entry}').then(({ default: _, ...all }) => console.log(Object.keys(all).join()), (error) => console.log(error.message))`;

/** Makes what needs a peer, and prints the error with which it fails: nothing is loaded before that. */
const needing = (entry: string) => {
  const create = entry === 'modelcontextprotocol' ? 'createClerkMcpServer' : 'createClerkToolkit';
  return `await import('clerk-agent-toolkit/${entry}').then(({ ${create}: create }) => create({ secretKey: 'sk_test_1' })).catch((error) => console.log(error.message))`;
};

describe('with every peer', () => {
  let own: Installation;
  beforeAll(() => {
    own = installPackage(Object.fromEntries(Object.values(PEERS).map((name) => [name, name])));
  });
  afterAll(() => own.remove());

  test.each([
    ['ai-sdk', 'UsageError,createClerkToolkit', 'ai'],
    ['langchain', 'UsageError,createClerkToolkit', '@langchain/core'],
    [
      'modelcontextprotocol',
      'UsageError,createClerkMcpServer,createClerkToolkit,register',
      '@modelcontextprotocol/server',
    ],
    ['client', 'ClerkError,UsageError,createClerkClient', undefined],
    ['sandbox', 'startSandbox', undefined],
  ])('%s gives %s, and loads no other', async (entry, names, peer) => {
    writeFileSync(join(own.folder, 'loaded'), '');
    expect(await run(own.folder, importing(entry), '--import', HOOK)).toBe(names);
    const loaded = readFileSync(join(own.folder, 'loaded'), 'utf8').split('\n');
    const ours = loaded.filter((url) => url.includes('/clerk-agent-toolkit/dist/'));
    expect(ours.map((url) => /dist\/(?!chunks)(.*)\.js$/.exec(url)?.[1]).filter(Boolean)).toEqual([entry]);
    const others = Object.values(PEERS).filter((name) => name !== peer);
    expect(loaded.filter((url) => others.some((name) => url.includes(`/node_modules/${name}/`)))).toEqual([]);
    // What only a call needs, it loads: its zod, its HTTP client.
    const texts = ours.map((url) => readFileSync(fileURLToPath(url), 'utf8'));
    expect(texts.filter((text) => /ZodString|ProxyAgent/.test(text))).toEqual([]);
  });

  test.each(['cli', 'dist/cli.js', 'chunks', ''])('clerk-agent-toolkit/%s is not for import', async (path) => {
    expect(await run(own.folder, importing(path))).toMatch(/is not defined by "exports"|No "exports" main defined/);
  });
});

describe.each(Object.entries(PEERS))('%s', (entry, peer) => {
  let own: Installation;
  beforeAll(() => {
    own = installPackage({});
  });
  afterAll(() => own.remove());

  test('without its peer says what to install', async () => {
    const want = `clerk-agent-toolkit/${entry} needs ${peer}, which is not installed: npm install ${peer}`;
    expect(await run(own.folder, needing(entry))).toBe(want);
  });

  test.each([
    ['that fails', "throw new Error('broken peer')", /^broken peer$/],
    ['whose own package is missing', "import 'not-installed'", /Cannot find package 'not-installed'/],
  ])('with a peer %s says so', async (_, text, want) => {
    const folder = join(own.folder, 'node_modules', peer);
    mkdirSync(dirname(folder), { recursive: true });
    mkdirSync(folder, { recursive: true });
    const exports = { '.': './index.js', './tools': './index.js', './messages': './index.js' };
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ name: peer, version: '1.0.0', type: 'module', exports }),
    );
    writeFileSync(join(folder, 'index.js'), text);
    expect(await run(own.folder, needing(entry))).toMatch(want);
  });
});
