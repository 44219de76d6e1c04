import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CLI, runCli } from '../support/process/cli.ts';
import { closedPort } from '../support/process/closed-port.ts';
import { startRedis } from '../support/redis/redis-server.ts';
import { startTestSandbox } from '../support/sandbox/world.ts';

interface Report {
  works: boolean;
  findings: { check: string; state: string; found: string; fix?: string }[];
}

/** Runs the doctor in a home of its own. */
async function examine(args: string[], env: Record<string, string>, files: Record<string, string> = {}) {
  const home = mkdtempSync(join(tmpdir(), 'doctor-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(home, path, '..'), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  const { code, stdout, stderr } = await runCli({ args: ['doctor', '--json', ...args], env: { HOME: home, ...env } });
  return { code, stderr, report: JSON.parse(stdout) as Report, home };
}

const of = ({ findings }: Report, check: string) => findings.filter((one) => one.check === check);

async function sandboxEnv() {
  const sandbox = await startTestSandbox();
  onTestFinished(sandbox.close);
  return { CLERK_SECRET_KEY: sandbox.secretKey, CLERK_API_URL: sandbox.url };
}

const entry = (args: string[], env: object = {}) =>
  JSON.stringify({ mcpServers: { 'clerk-test': { command: process.execPath, args: [CLI, ...args], env } } });

test('all is well', async () => {
  const env = await sandboxEnv();
  const { code, stderr, report } = await examine(['--tools', 'users.getUser'], env, {
    '.cursor/mcp.json': entry(['--sandbox', '--tools', 'users.getUser']),
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(report.works).toBe(true);
  expect(of(report, 'program')[0]?.found).toContain(`Node ${process.versions.node}`);
  expect(of(report, 'key')[0]?.found).toMatch(/SANDBOX/);
  expect(of(report, 'clerk')[0]?.found).toMatch(
    /^Clerk takes the key: SANDBOX \(made-up data\), \d+ users, answered in \d+ ms\.$/,
  );
  expect(of(report, 'tools')[0]?.found).toMatch(/^These flags serve 1 tool, \d+ tokens in each conversation\.$/);
  expect(of(report, 'clients')).toMatchObject([
    { state: 'good', found: expect.stringMatching(/^Cursor starts "clerk-test": 1 tools?\./) },
  ]);
  expect(JSON.stringify(report)).not.toContain(env.CLERK_SECRET_KEY);
});

test('a key that Clerk does not take, with what to do', async () => {
  const { CLERK_API_URL } = await sandboxEnv();
  const { code, report } = await examine([], { CLERK_API_URL, CLERK_SECRET_KEY: 'sk_test_0123456789abcdefghijklmnop' });
  expect(code).toBe(1);
  expect(of(report, 'clerk')).toMatchObject([{ state: 'bad', fix: expect.stringContaining('A person must') }]);
  expect(JSON.stringify(report)).not.toContain('0123456789');
});

test('nobody at the address', async () => {
  const { code, report } = await examine([], {
    CLERK_API_URL: `http://127.0.0.1:${await closedPort()}`,
    CLERK_SECRET_KEY: 'sk_test_0123456789',
  });
  expect(code).toBe(1);
  expect(of(report, 'clerk')).toMatchObject([{ state: 'bad', found: expect.stringContaining('could not be reached') }]);
});

test.each<[what: string, args: string[], env: Record<string, string>, check: string, found: string]>([
  ['no key', [], {}, 'key', 'There is no secret key here.'],
  [
    'a misspelt variable',
    [],
    { CLERK_SECERT_KEY: 'sk_test_1' },
    'key',
    'CLERK_SECERT_KEY is set: its name must be CLERK_SECRET_KEY.',
  ],
  ['a placeholder', [], { CLERK_SECRET_KEY: 'sk_test_...' }, 'flags', 'This is a placeholder'],
  [
    'a pattern of nothing',
    ['--sandbox', '--tools', 'user'],
    {},
    'tools',
    'No tool matches "user". Did you mean "users"?',
  ],
  ['a folder that is not there', ['--sandbox', '--files', '/no/such'], {}, 'tools', '/no/such does not exist'],
  [
    'a proxy that is none',
    [],
    { CLERK_API_URL: 'https://127.0.0.1:1', HTTPS_PROXY: 'socks5://x' },
    'network',
    'no usable address',
  ],
  ['no check of certificates', [], { NODE_TLS_REJECT_UNAUTHORIZED: '0' }, 'network', 'anybody on the way'],
])('%s is bad', async (_, args, env, check, found) => {
  const { code, report } = await examine(args, env);
  expect(code).toBe(1);
  expect(of(report, check)).toContainEqual(
    expect.objectContaining({ state: 'bad', found: expect.stringContaining(found) }),
  );
});

test('a client whose entry does not start, and one whose file is malformed', async () => {
  const { code, report, home } = await examine(
    ['--sandbox'],
    {},
    {
      '.cursor/mcp.json': entry(['--sandbox', '--tols']),
      '.codeium/windsurf/mcp_config.json': '{ "mcpServers": ',
    },
  );
  expect(code).toBe(1);
  expect(of(report, 'clients')).toMatchObject([
    {
      state: 'bad',
      found: expect.stringContaining('Unknown flag "--tols"'),
      fix: `Its entry is in ${home}/.cursor/mcp.json.`,
    },
    { state: 'bad', found: expect.stringMatching(/^Windsurf: .*mcp_config\.json, /) },
  ]);
});

const CLIENTS_OF_A_KEY: [env: Record<string, string>, state: string, found: string][] = [
  [{ CLERK_SECERT_KEY: 'sk_test_1' }, 'bad', 'its entry has no key, so that every call fails. CLERK_SECERT_KEY is set'],
  [{}, 'bad', 'its entry has no key'],
  [
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the variable as a client takes it
    { CLERK_SECRET_KEY: '${env:CLERK_SECRET_KEY}' },
    'note',
    'takes CLERK_SECRET_KEY from an environment, and here that is not set',
  ],
  [{ CLERK_SECRET_KEY: 'sk_test_0123456789' }, 'good', 'whether Clerk takes its key was not tried'],
];

test.each(CLIENTS_OF_A_KEY)('a client that starts it with %j: %s', async (env, state, found) => {
  const { report } = await examine(['--sandbox'], {}, { '.cursor/mcp.json': entry([], env) });
  expect(of(report, 'clients')[0]).toMatchObject({ state, found: expect.stringContaining(found) });
  expect(JSON.stringify(report)).not.toContain('0123456789');
});

test('an audit log that cannot be written, and a command that is a whole line', async () => {
  const files = {
    '.cursor/mcp.json': JSON.stringify({ mcpServers: { x: { command: 'npx -y clerk-agent-toolkit' } } }),
  };
  const { code, report } = await examine(['--sandbox', '--audit', '/no/such/a.jsonl'], {}, files);
  expect(code).toBe(1);
  expect(of(report, 'tools')).toContainEqual(
    expect.objectContaining({ state: 'bad', found: expect.stringContaining("/no/such/a.jsonl can't be written") }),
  );
  expect(of(report, 'clients')[0]).toMatchObject({
    state: 'bad',
    found: expect.stringContaining('"npx -y clerk-agent-toolkit" is not on PATH'),
  });
});

test('for a person, a line each and the sum', async () => {
  const { code, stdout } = await runCli({
    args: ['doctor', '--sandbox'],
    env: { HOME: mkdtempSync(join(tmpdir(), 'doctor-')) },
  });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ok {2}program {2}clerk-agent-toolkit /);
  expect(stdout).toMatch(/\n\nIt works\.\n$/);
});

test('a server over HTTP: keys, rules, address and port', async () => {
  const sandbox = await startTestSandbox();
  onTestFinished(sandbox.close);
  const other = await startTestSandbox();
  onTestFinished(other.close);
  const home = mkdtempSync(join(tmpdir(), 'doctor-http-'));
  const rules = join(home, 'access.yaml');
  writeFileSync(rules, 'rules:\n  - name: self\n    who: { everybody: true }\n    pin: user\n');
  const env = { CLERK_SECRET_KEY: sandbox.secretKey, CLERK_API_URL: sandbox.url };
  const look = (publishableKey: string, http: string, file = rules) =>
    examine(['--http', http, '--access', file, '--publishable-key', publishableKey], env);
  const well = await look(sandbox.publishableKey, '127.0.0.1:0');
  expect(of(well.report, 'http')).toEqual([
    { check: 'http', state: 'good', found: 'Without --url, it serves this machine alone.' },
    { check: 'http', state: 'good', found: `${rules} has one rule, and no mistake.` },
    { check: 'http', state: 'good', found: `People sign in at ${sandbox.url}.` },
    { check: 'http', state: 'good', found: 'Both keys are of the same instance.' },
    { check: 'http', state: 'good', found: 'Any free port will do.' },
  ]);
  writeFileSync(join(home, 'broken.yaml'), 'rules:\n  - name: self\n    who: {}\n');
  const { port } = new URL(other.url);
  const ill = await look(other.publishableKey, `127.0.0.1:${port}`, join(home, 'broken.yaml'));
  expect(ill.code).toBe(1);
  const bad = of(ill.report, 'http').filter(({ state }) => state === 'bad');
  expect(bad.map(({ found }) => found)).toEqual([
    expect.stringContaining('who is empty'),
    expect.stringContaining('are of two instances'),
    expect.stringContaining('another program listens'),
  ]);
  const alone = await examine(['--access', rules], env);
  expect(of(alone.report, 'http')).toMatchObject([
    { state: 'bad', found: expect.stringContaining('together with --http') },
  ]);
});

test('a server over HTTP with a store, which can be reached or not', async () => {
  const sandbox = await startTestSandbox();
  onTestFinished(sandbox.close);
  const redis = await startRedis();
  const rules = join(mkdtempSync(join(tmpdir(), 'doctor-redis-')), 'access.yaml');
  writeFileSync(rules, 'rules:\n  - name: self\n    who: { everybody: true }\n    pin: user\n');
  const args = ['--http', '127.0.0.1:0', '--access', rules, '--publishable-key', sandbox.publishableKey];
  const look = async (store: string) => {
    const env = { CLERK_SECRET_KEY: sandbox.secretKey, CLERK_API_URL: sandbox.url, CLERK_TOOLKIT_STORE: store };
    const { report } = await examine(args, env);
    return of(report, 'http').filter(({ found }) => found.toLowerCase().includes('store'));
  };
  expect(await look(redis.url)).toEqual([
    { check: 'http', state: 'good', found: 'The store that CLERK_TOOLKIT_STORE names can be reached.' },
  ]);
  const fix = expect.stringContaining('Set CLERK_TOOLKIT_STORE to the address of a Redis');
  expect(await look(`redis://:wrong-password@127.0.0.1:${await closedPort()}`)).toEqual([
    { check: 'http', state: 'bad', found: expect.not.stringContaining('wrong-password'), fix },
  ]);
  expect(await look('http://example.com')).toMatchObject([
    { state: 'bad', found: expect.stringMatching(/^CLERK_TOOLKIT_STORE must be the address of a Redis/) },
  ]);
});
