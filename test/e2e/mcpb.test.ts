import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { getMcpConfigForManifest } from '@anthropic-ai/mcpb';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { defaultSelection } from '../../src/generated/tool-index.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/server.ts';
import { wireName } from '../../src/tool-names.ts';

// The bundle for Claude Desktop as it is released: packed by our command, checked and unpacked by that of the format's
// authors, and started as its manifest says.
const folder = mkdtempSync(join(tmpdir(), 'mcpb-'));
const bundle = join(folder, 'kit.mcpb');
const unpacked = join(folder, 'unpacked');
let sandbox: Sandbox;

const run = (script: string, ...args: string[]) =>
  promisify(execFile)(process.execPath, [...script.split(' '), ...args]);
const mcpb = (...args: string[]) => run(resolve('node_modules/@anthropic-ai/mcpb/dist/cli/cli.js'), ...args);

beforeAll(async () => {
  sandbox = await startSandbox();
  await run('--import tsx scripts/listings/mcpb.ts', bundle);
  await mcpb('unpack', bundle, unpacked);
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

const readManifest = () => JSON.parse(readFileSync(join(unpacked, 'manifest.json'), 'utf8'));

/** Connects a client to the server as Claude Desktop starts it with what a person entered in the form. */
async function connect(userConfig: Record<string, string | boolean>): Promise<Client> {
  const config = await getMcpConfigForManifest({
    manifest: readManifest(),
    extensionPath: unpacked,
    systemDirs: {},
    userConfig,
    pathSeparator: sep,
  });
  const { command = '', args = [], env = {} } = config ?? {};
  const client = new Client({ name: 'test', version: '1.0.0' });
  onTestFinished(() => client.close());
  // The address is for the test alone: the form has none.
  await client.connect(
    new StdioClientTransport({ command, args, env: { ...env, CLERK_API_URL: sandbox.url }, stderr: 'ignore' }),
  );
  return client;
}

const listed = async (client: Client) => (await client.listTools()).tools;

test('the manifest is valid, and tells the version and the tools', async () => {
  expect((await mcpb('validate', join(unpacked, 'manifest.json'))).stdout).toContain('validation passes');
  const { version, tools, icon } = readManifest();
  expect(version).toBe(manifest.version);
  expect(tools.map(({ name }: { name: string }) => name).sort()).toEqual(defaultSelection.map(wireName).sort());
  expect(readFileSync(join(unpacked, icon)).length).toBeGreaterThan(0);
});

test('it holds no key, and nothing that the program does not load', () => {
  const files = readdirSync(unpacked, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  expect(paths.filter((path) => /sk_(?:test|live)_[A-Za-z0-9]{20}/.test(readFileSync(path, 'utf8')))).toEqual([]);
  expect(files.map(({ name }) => name)).not.toContain('ai-sdk.js');
});

describe('with what a person entered', () => {
  test('the key alone: the default tools are listed, and calls reach Clerk', async () => {
    const client = await connect({ secret_key: sandbox.secretKey });
    expect((await listed(client)).map(({ name }) => name).sort()).toEqual(defaultSelection.map(wireName).sort());
    const result = await client.callTool({ name: 'users_getUserCount', arguments: {} });
    expect(result.isError ?? false).toBe(false);
    expect(client.getServerVersion()?.version).toBe(manifest.version);
  });

  test.each([
    ['nothing', {}],
    ['empty fields', { secret_key: '', tools: '' }],
  ])('%s: the default tools are listed, and calls say what to do', async (_, entered) => {
    const client = await connect(entered as Record<string, string>);
    expect(await listed(client)).toHaveLength(defaultSelection.length);
    const result = await client.callTool({ name: 'users_getUserCount', arguments: {} });
    expect(result).toMatchObject({ isError: true });
    expect(JSON.stringify(result)).toContain('CLERK_SECRET_KEY');
  });

  test('tools, and only reading', async () => {
    const chosen = await connect({ tools: 'users.getUser, sessions' });
    expect((await listed(chosen)).map(({ name }) => name)).toContain('sessions_getSession');
    const reading = await listed(await connect({ tools: 'users', read_only: true }));
    expect(reading.length).toBeGreaterThan(0);
    expect(reading.filter(({ annotations }) => !annotations?.readOnlyHint)).toEqual([]);
  });

  test('safe: what always loses something is not served', async () => {
    const names = (await listed(await connect({ safe: true }))).map(({ name }) => name);
    expect(names).toContain('users_getUser');
    expect(names).not.toContain('organizations_deleteOrganization');
  });

  test.each([
    ['a tool that there is not', { tools: 'bogus' }, 'No tool matches "bogus".'],
    ['a publishable key', { secret_key: 'pk_test_x' }, 'This is a publishable key (pk_...).'],
  ])('%s: the client is told what is wrong', async (_, entered, words) => {
    await expect(connect(entered as Record<string, string>)).rejects.toThrow(words);
  });
});
