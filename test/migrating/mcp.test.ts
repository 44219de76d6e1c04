import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/server.ts';
import { editProgram, readProgram, runCommands } from './support/follow.ts';
import { applyEdits, readSteps } from './support/page.ts';
import { Project } from './support/project.ts';
import { MIRA, OLD } from './support/test-programs.ts';

/** Practically no timeout: a test's own limit ends what hangs. */
const UNLIMITED = { timeout: 2 ** 31 - 1 };
/** The programs, with the sections of the page whose edits they need. */
const SECTIONS = { mcp: 'An MCP server of your own', 'mcp-own-tools': 'An MCP server with tools of its own' };
/** A line of an MCP client's configuration, as the old package's users have it. */
const CONFIGURED = `      "args": ["-y", "@clerk/agent-toolkit", "-p=local-mcp", "--tools=users", "--secret-key=sk_test_123"]\n`;

describe('docs/migrating.md, followed for MCP servers', () => {
  let project: Project;
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox();
    project = new Project();
    for (const program of Object.keys(SECTIONS)) project.write(`${program}.ts`, readProgram(program));
    await project.npm(['install', OLD, '@modelcontextprotocol/sdk@1.26.0', 'zod@3.25.76']);
  });
  afterAll(async () => {
    project.remove();
    await sandbox.close();
  });

  /** Starts a server as a client does, calls one tool, and returns the tools that it listed and the result. */
  const use = async (
    args: string[],
    tool: string,
    given: Record<string, unknown>,
    mode: 'legacy' | 'auto' = 'auto',
  ) => {
    const env = { CLERK_SECRET_KEY: sandbox.secretKey, CLERK_API_URL: sandbox.url, CLERK_TELEMETRY_DISABLED: '1' };
    const transport = new StdioClientTransport({ command: process.execPath, args, env, cwd: project.folder });
    const client = new Client({ name: 'test', version: '1.0.0' }, { versionNegotiation: { mode } });
    await client.connect(transport, UNLIMITED);
    try {
      const { tools } = await client.listTools(undefined, UNLIMITED);
      const { content } = await client.callTool({ name: tool, arguments: given }, UNLIMITED);
      const [{ text = '' } = {}] = content as { text?: string }[];
      return { names: tools.map(({ name }) => name), result: JSON.parse(text) };
    } finally {
      await client.close();
    }
  };

  /** Returns the arguments of a configuration, but those for npx, which would fetch the package. */
  const configured = (line: string) => {
    const [, , ...rest]: string[] = JSON.parse(`{${line}}`).args;
    return rest.map((argument) => argument.replace('sk_test_123', sandbox.secretKey));
  };

  test('compile and run as they were', async () => {
    await project.compile();
    const embedded = await use(project.runArgs('mcp'), 'getUser', { userId: MIRA });
    expect(embedded).toMatchObject({
      names: expect.arrayContaining(['getOrganization']),
      result: { last_name: 'Okafor' },
    });
    const office = await use(project.runArgs('mcp-own-tools'), 'getOffice', { name: 'Mira' });
    expect(office).toMatchObject({
      names: expect.arrayContaining(['getUser', 'getOffice']),
      result: { office: 'Oslo' },
    });
    // npx took `-p` for itself.
    const [, ...flags] = configured(CONFIGURED);
    const bin = join(project.folder, 'node_modules/@clerk/agent-toolkit/dist/modelcontextprotocol/local-server.js');
    const started = await use([bin, ...flags], 'getUser', { userId: MIRA });
    expect(started.result.last_name).toBe('Okafor');
    expect(started.names).toHaveLength(6);
  });

  test('are edited, and compile after all commands', async () => {
    for (const [program, section] of Object.entries(SECTIONS)) {
      project.write(`${program}.ts`, editProgram(program, section));
    }
    await runCommands(project, Object.values(SECTIONS));
    await project.compile();
  });

  test.each(['legacy', 'auto'] as const)('the embedded server serves %s clients as it is now', async (mode) => {
    const now = await use(project.runArgs('mcp'), 'users_getUser', { user_id: MIRA }, mode);
    expect(now).toMatchObject({
      names: expect.arrayContaining(['organizations_getOrganization']),
      result: { last_name: 'Okafor' },
    });
  });

  test.each([
    ['getOffice', { name: 'Mira' }, { office: 'Oslo' }],
    ['users_getUser', { user_id: MIRA }, { last_name: 'Okafor' }],
  ])('the server with tools of its own runs %s as it is now', async (tool, given, result) => {
    const now = await use(project.runArgs('mcp-own-tools'), tool, given);
    expect(now).toMatchObject({ names: expect.arrayContaining(['getOffice', 'users_getUser']), result });
  });

  test('the configuration starts a server as it is now', async () => {
    const line = applyEdits(CONFIGURED, readSteps('The configuration of an MCP client').edits);
    expect(JSON.parse(`{${line}}`).args.slice(0, 2)).toEqual(['-y', 'clerk-agent-toolkit']);
    const bin = join(project.folder, 'node_modules/clerk-agent-toolkit/dist/cli.js');
    const { names, result } = await use([bin, ...configured(line)], 'users_getUser', { user_id: MIRA });
    expect(result.last_name).toBe('Okafor');
    expect(names.filter((name) => !name.startsWith('users_'))).toEqual([]);
  });
});
