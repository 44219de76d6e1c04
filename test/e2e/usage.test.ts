import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { version } from '../../src/version.ts';
import { CLI, type CliStart, runCli } from '../support/process/cli.ts';

const PATTERNS =
  'Give names (users.getUser), categories (users), globs (users.get*), "default" or "*"; `clerk-agent-toolkit tools "*"` lists them.';
const CHOOSE = 'Choose tools with --tools; "clerk-agent-toolkit tools" lists them. See --help.';

const table: [start: CliStart, stderr: string][] = [
  [{ args: ['--tols', 'users'] }, 'Unknown flag "--tols". Did you mean "--tools"? See --help.'],
  [{ args: ['--secret-keyy=sk_test_1'] }, 'Unknown flag "--secret-keyy". Did you mean "--secret-key"? See --help.'],
  [{ args: ['--xyzzy'] }, 'Unknown flag "--xyzzy". See --help.'],
  [{ args: ['-x'] }, 'Unknown flag "-x". See --help.'],
  [{ args: ['--dry-run=true'] }, '--dry-run takes no value. See --help.'],
  [{ args: ['--tools=users', 'organizations'] }, `Unexpected argument "organizations". ${CHOOSE}`],
  [{ args: ['sk_test_0123456789'] }, `Unexpected argument "sk_[hidden]". ${CHOOSE}`],
  [{ args: ['--secret-key', 'sk_test_', 'AbCdEfGhIjKlMnOpQrStUvWx'] }, `Unexpected argument. ${CHOOSE}`],
  [{ args: ['tool'] }, 'Unexpected argument "tool". Did you mean "tools"? See --help.'],
  [{ args: ['tools', '--tols'] }, 'Unknown flag "--tols". Did you mean "--tools"? See --help.'],
  [{ args: ['tools', 'user'] }, `No tool matches "user". Did you mean "users"? ${PATTERNS}`],
  [{ args: ['--json'] }, '--json goes with the command tools or access or doctor: clerk-agent-toolkit tools --json'],
  [{ args: ['--exclude-tools', '--read-only'] }, '--exclude-tools needs a value. See --help.'],
  [{ args: ['--exclude-tools', 'user'] }, `No tool matches "user". Did you mean "users"? ${PATTERNS}`],
  [
    { args: ['--tools=users', '--exclude-tools=*'] },
    'No tool is left to serve: --exclude-tools excludes every tool that --tools names.',
  ],
  [
    { args: ['--tools=users.banUser', '--read-only'] },
    'No tool is left to serve. 1 tool is left out (users.banUser): --read-only serves only reads.',
  ],
  [
    { args: ['--tools=testingTokens.createTestingToken'] },
    'testingTokens.createTestingToken is not served without --allow-secrets: it returns a live credential.',
  ],
  [
    { args: ['--tools=users_updateUserProfileImage'] },
    'users.updateUserProfileImage is not served without --files DIR: it sends a file.',
  ],
  [{ args: ['--files'] }, '--files needs a value. See --help.'],
  [
    { args: ['--files', '/no/such'] },
    `--files: ${resolve('/no/such')} does not exist. Give folders by their full path.`,
  ],
  [{ args: ['tools', `--files=${CLI}`] }, `--files: ${CLI} is not a folder. Give folders by their full path.`],
  [{ args: ['--tools'] }, '--tools needs a value. See --help.'],
  [{ args: ['--tools', ''] }, `A tool pattern is empty. ${PATTERNS}`],
  [{ args: ['--tools', 'users,'] }, `A tool pattern is empty. ${PATTERNS}`],
  [{ args: ['--tools', 'user'] }, `No tool matches "user". Did you mean "users"? ${PATTERNS}`],
  [
    { args: ['--tools', 'users', 'users.getUsr'] },
    `No tool matches "users.getUsr". Did you mean "users.getUser"? ${PATTERNS}`,
  ],
  [{ args: ['--tools', 'a\u0007b'] }, `No tool matches "a b". ${PATTERNS}`],
  [{ args: ['--timeout', '0'] }, '--timeout must be a number of seconds above 0 and at most 600, not "0".'],
  [{ args: ['--timeout', '-1'] }, '--timeout must be a number of seconds above 0 and at most 600, not "-1".'],
  [{ args: ['--timeout=soon'] }, '--timeout must be a number of seconds above 0 and at most 600, not "soon".'],
  [{ args: ['--timeout=601'] }, '--timeout must be a number of seconds above 0 and at most 600, not "601".'],
  [
    { args: ['--tool-names', 'dottet'] },
    '--tool-names must be "underscore" or "dotted", not "dottet". Did you mean "dotted"?',
  ],
  [
    { args: ['--sandbox', '--secret-key', 'sk_test_1'] },
    '--sandbox takes the place of Clerk: leave out --secret-key or --sandbox.',
  ],
  [
    { args: ['--sandbox', '--api-url', 'https://example.com'] },
    '--sandbox takes the place of Clerk: leave out --api-url or --sandbox.',
  ],
  [{ args: ['--sandbox=true'] }, 'There is no world file true.'],
  [{ args: ['--sandbox='] }, '--sandbox is empty: give a value or leave it out.'],
  [{ args: ['--sandbox-size', '0'] }, '--sandbox-size must be a number of users from 1 to 200000, not "0".'],
  [{ args: ['--sandbox-size=200001'] }, '--sandbox-size must be a number of users from 1 to 200000, not "200001".'],
  [{ args: ['--sandbox-size', '1e3'] }, '--sandbox-size must be a number of users from 1 to 200000, not "1e3".'],
  [
    { args: ['--sandbox', 'world.yaml', '--sandbox-size', '10'] },
    '--sandbox-size makes a world of its own: leave out the file of --sandbox, or the size.',
  ],
  [{ args: ['--secret-key='] }, '--secret-key is empty: give a value or leave it out.'],
  [{ args: ['--secret-key', '--tools', 'users'] }, '--secret-key needs a value. See --help.'],
  [
    { args: ['--user', 'user_1', '--user=user_2'] },
    '--user takes one value and was given twice: "user_1" and "user_2". Keep one of them.',
  ],
  [
    { args: ['tools', '--organization=org_1', '--organization=org_1', '--organization=org_2'] },
    '--organization takes one value and was given 3 times: "org_1" and "org_1" and "org_2". Keep one of them.',
  ],
  [
    { args: ['--confirm=always', '--confirm=never'] },
    '--confirm takes one value and was given twice: "always" and "never". Keep one of them.',
  ],
  [{ args: ['--audit=a', '--audit=b'] }, '--audit takes one value and was given twice: "a" and "b". Keep one of them.'],
  [
    { args: ['--sandbox', 'a.yaml', '--sandbox'] },
    '--sandbox takes one value and was given twice: "a.yaml" and without a value. Keep one of them.',
  ],
  [
    { args: ['--secret-key=sk_test_1', '--secret-key=sk_test_2'] },
    '--secret-key takes one value and was given twice. Keep one of them.',
  ],
  [
    { env: { CLERK_SECRET_KEY: 'pk_test_1' } },
    'This is a publishable key (pk_...). Copy the secret key (sk_...) from the Clerk dashboard.',
  ],
  [
    { args: ['--secret-key', 'sk_test_1 2'] },
    'The secret key contains a character that no key has (a quote, a space?). Copy it again from the Clerk dashboard.',
  ],
  [
    { env: { CLERK_API_URL: 'http://example.com' } },
    'The API URL must be https://host (http only on localhost), without credentials, query or fragment.',
  ],
];

test.each(table)('%j is refused before anything is served', async (start, stderr) => {
  expect(await runCli(start)).toEqual({ code: 1, stdout: '', stderr: `clerk-agent-toolkit: ${stderr}\n` });
});

test('every mistake of a world file is a line of its own', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'world-')), 'world.yaml');
  onTestFinished(() => rmSync(dirname(file), { recursive: true }));
  writeFileSync(file, 'users:\n  - banned: 1\n  - created_at: soon\n');
  const { code, stdout, stderr } = await runCli({ args: ['--sandbox', file] });
  expect({ code, stdout, lines: stderr.split('\n') }).toEqual({
    code: 1,
    stdout: '',
    lines: [
      `clerk-agent-toolkit: ${file}:2: users.0.banned: banned must be true or false.`,
      `clerk-agent-toolkit: ${file}:3: users.1.created_at: "soon" is no time. Write 3 days ago, in 2 hours or 2026-01-31T09:00:00Z.`,
      '',
    ],
  });
});

test.each([['--version'], ['-v']])('%s prints the version', async (flag) => {
  expect(await runCli({ args: [flag] })).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test.each([['--help'], ['-h']])('%s prints the help, within 100 columns', async (flag) => {
  const { code, stdout, stderr } = await runCli({ args: [flag, '--tools', 'nonsense'] });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^Usage: clerk-agent-toolkit \[serve\] \[flags\]\n/);
  expect(stdout).toContain('CLERK_SECRET_KEY');
  expect(stdout).not.toContain('-p <value>');
  expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
});

test('tools --help prints the help of the list, within 100 columns', async () => {
  const { code, stdout, stderr } = await runCli({ args: ['tools', 'nonsense', '--help'] });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^Usage: clerk-agent-toolkit tools \[patterns\.\.\.\] \[flags\]\n/);
  expect(stdout).toContain('clerk-agent-toolkit tools users.getUser ');
  expect(stdout).not.toContain('--timeout');
  expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
});

test('call --help fits 100 columns, and so does the help of the tool with the most inputs', async () => {
  for (const args of [
    ['call', '--help'],
    ['call', 'enterpriseConnections.createEnterpriseConnection', '--help'],
  ]) {
    const { code, stdout, stderr } = await runCli({ args });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: clerk-agent-toolkit call /);
    expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
  }
});
