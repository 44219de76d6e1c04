import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Installation } from '../../scripts/check-package/install-package.ts';
import { sessions } from '../../src/sandbox/endpoints/users/sessions.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/server.ts';
import { installPackage } from '../support/process/install-package.ts';
import { windows } from '../support/process/platform.ts';

// The example as somebody has it who installed the package: two processes, and a Clerk whose state can be looked at.

const TSX = import.meta.resolve('tsx');

let home: Installation;
beforeAll(() => {
  const [server, client] = ['@modelcontextprotocol/server', '@modelcontextprotocol/client'];
  home = installPackage({ [server]: server, [client]: client }, { files: ['examples/mcp-server'] });
  writeFileSync(join(home.folder, 'package.json'), '{ "type": "module", "private": true }');
});
afterAll(() => home.remove());

let sandbox: Sandbox;
let server: ChildProcess | undefined;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(async () => {
  server?.kill('SIGKILL');
  await sandbox.close();
});

const program = (name: string) => ['--import', TSX, join(home.folder, 'examples/mcp-server', name)];
const PATH = process.env.PATH ?? '';

/** Starts the server, and waits for the line with its address. */
async function serve(env: Record<string, string>): Promise<{ url: string; line: string }> {
  const child = spawn(process.execPath, program('server.ts'), { env: { PATH, ...env }, cwd: home.folder });
  server = child;
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  for await (const line of createInterface({ input: child.stdout })) {
    return { line, url: line.split(' ')[0] ?? '' };
  }
  throw new Error(`the server ended: ${stderr}`);
}

const onSandbox = () => serve({ CLERK_SECRET_KEY: sandbox.secretKey, CLERK_API_URL: sandbox.url });

/** Runs the client; `typed` is what a person types. */
function run(args: string[], typed = ''): Promise<{ code: number | null; lines: string[]; stderr: string }> {
  return new Promise((done) => {
    const options = { env: { PATH }, cwd: home.folder };
    const child = execFile(process.execPath, [...program('client.ts'), ...args], options, (_, stdout, stderr) => {
      done({ code: child.exitCode, lines: stdout.trim().split('\n'), stderr });
    });
    child.stdin?.end(typed);
  });
}

/** The sessions of Mira, whose token the client has, and of Ada in the sandbox's world. */
const MINE = 'sess_3DQ8LqFnJ0WXGqCTFaMjxZCHDtf';
const ADAS = 'sess_364WDs3XBQ0V7KsSdxqGGoJOdbb';
const HEAD = [
  expect.stringMatching(
    /^tools: sessions_createSession, (sessions_\w+, )*sessions_getSessionList, (sessions_\w+, )*users_getUser$/,
  ),
  'me: Mira Okafor (user_38fYichBv3K7vAoKKzJoUF06m6x)',
  `my sessions: ${MINE} active`,
];
const ASKED = `server asks: End session ${MINE} (user user_38fYichBv3K7vAoKKzJoUF06m6x, status active, last active 24 hours ago). SANDBOX (made-up data).`;
const revoked = () => sandbox.state.filter(sessions, ({ status }) => status === 'revoked').map(({ id }) => id);

test.each([
  ['--yes', ''],
  ['', 'y\n'],
])('after a yes the session is over: %j, typed %j', async (flag, typed) => {
  const { url } = await onSandbox();
  const { code, lines, stderr } = await run([url, 'token-of-mira', ...(flag ? [flag] : [])], typed);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  // On the terminal the question's own prompt stands in front of what comes next.
  expect(lines.map((line) => line.replace('[y/N] ', ''))).toEqual([
    ...HEAD,
    ASKED,
    'person: yes',
    `revoked: ${MINE} is revoked`,
    `my sessions: ${MINE} revoked`,
  ]);
  expect(revoked()).toEqual([MINE]);
});

test('after a no it goes on', async () => {
  const { url } = await onSandbox();
  const { code, lines } = await run([url, 'token-of-mira', '--no']);
  expect(code).toBe(1);
  expect(lines).toEqual([
    ...HEAD,
    ASKED,
    'person: no',
    'sessions_revokeSession: refused: This call needs a yes, and the reply was no.',
    `my sessions: ${MINE} active`,
  ]);
  expect(revoked()).toEqual([]);
});

test("somebody else's session is not there, and nobody is asked about it", async () => {
  const { url } = await onSandbox();
  const { code, lines } = await run([url, 'token-of-mira', '--yes', `--session=${ADAS}`]);
  expect([code, lines.slice(0, 3)]).toEqual([1, HEAD]);
  expect(lines.slice(3)).toEqual([
    expect.stringMatching(/^sessions_revokeSession: not_found: /),
    `my sessions: ${MINE} active`,
  ]);
  expect(revoked()).toEqual([]);
});

test.each([undefined, 'Bearer nobody', 'Bearer ', 'Basic token-of-mira'])('%j gets a 401', async (authorization) => {
  const { url } = await onSandbox();
  const headers = { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) };
  const { status } = await fetch(url, { method: 'POST', headers, body: '{}' });
  expect(status).toBe(401);
});

test('without a key it brings a sandbox of its own, and it ends when told to', async () => {
  const { url, line } = await serve({});
  expect(line).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/mcp on the sandbox$/);
  const { code, lines } = await run([url, 'token-of-ada', '--yes']);
  const me = 'me: Ada Moreno (user_3RdMkqrmBcAVaEpWzj3j7Y3i2cu)';
  expect([code, lines[1], lines.at(-1)]).toEqual([0, me, `my sessions: ${ADAS} revoked`]);
  const ended = new Promise((done) => server?.on('exit', (status) => done(status)));
  server?.kill('SIGTERM');
  // On Windows a signal leaves no time for an ending.
  expect(await ended).toBe(windows ? null : 0);
});
