import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { runCli } from '../support/process/cli.ts';

/** Makes a program that writes down what it is told to open. */
function fakeOpener(name: string) {
  const folder = mkdtempSync(join(tmpdir(), 'opener-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const note = join(folder, 'opened');
  const program = join(folder, name);
  // In one step, so that what is read is whole.
  writeFileSync(program, `#!/bin/sh\nprintf %s "$1" > "${note}.part"\n/bin/mv "${note}.part" "${note}"\n`);
  chmodSync(program, 0o755);
  const opened = async () => {
    await expect.poll(() => existsSync(note)).toBe(true);
    return readFileSync(note, 'utf8');
  };
  return { folder, program, opened };
}

const OPEN = 'clerk-agent-toolkit: The page is open in your browser.\n';
const CLOSED = 'clerk-agent-toolkit: Nothing here opens a browser: open the address in yours.\n';

test('without a screen, the address is printed, and needs no key', async () => {
  const { code, stdout, stderr } = await runCli({ args: ['tools', 'users', '--read-only', '--web'] });
  expect({ code, stderr }).toEqual({ code: 0, stderr: CLOSED });
  const { protocol, hash } = new URL(stdout.trim());
  expect({ protocol, hash }).toEqual({ protocol: 'file:', hash: '#tools=users&read-only' });
  expect(readFileSync(fileURLToPath(stdout.trim().replace(/#.*/, '')), 'utf8')).toContain('<title>Choose tools');
});

test('BROWSER is told the address', async () => {
  const { program, opened } = fakeOpener('browser');
  const args = ['tools', '--web', '--organization', 'org_1', '--confirm', 'always', '--sandbox', '--dry-run'];
  const { stdout, stderr } = await runCli({ args, env: { BROWSER: program } });
  expect(stderr).toBe(OPEN);
  expect(await opened()).toBe(stdout.trim());
  expect(new URL(stdout.trim()).hash).toBe('#dry-run&sandbox&organization=org_1&confirm=always');
});

test('xdg-open is told a file that leads to the address, which alone keeps what is chosen', async () => {
  const { folder, opened } = fakeOpener('xdg-open');
  const env = { DISPLAY: ':0', PATH: folder };
  const { stdout, stderr } = await runCli({ args: ['tools', 'users', '--safe', '--web'], env });
  expect(stderr).toBe(OPEN);
  const file = await opened();
  onTestFinished(() => rmSync(dirname(file), { recursive: true }));
  const escaped = stdout.trim().replaceAll('&', '&#38;');
  expect(readFileSync(file, 'utf8')).toContain(`<meta http-equiv="refresh" content="0; url=${escaped}">`);
});

test('with nothing chosen, it is told the page itself', async () => {
  const { folder, opened } = fakeOpener('xdg-open');
  const { stdout } = await runCli({ args: ['tools', '--web'], env: { WAYLAND_DISPLAY: 'w', PATH: folder } });
  expect(await opened()).toBe(fileURLToPath(stdout.trim()));
});

test('a browser that is not there is no failure', async () => {
  const { code, stdout, stderr } = await runCli({ args: ['tools', '--web'], env: { BROWSER: '/nowhere/browser' } });
  expect({ code, stderr }).toEqual({ code: 0, stderr: CLOSED });
  expect(stdout).toMatch(/^file:.*\/tools\.html\n$/);
});

test('flags that the page does not have are said', async () => {
  const args = ['tools', '--web', '--discover', '--listed', 'users.getUser', '--files', '/', '--exports', '/'];
  const { stderr } = await runCli({ args });
  const missing = ['--listed', '--files', '--exports'].map(
    (flag) => `clerk-agent-toolkit: The page has no ${flag}: add it to what you copy from there.\n`,
  );
  expect(stderr).toBe(missing.join('') + CLOSED);
});

test('variables that bound a server here bound nothing that is copied for elsewhere', async () => {
  const { stdout } = await runCli({ args: ['tools', '--web'], env: { CLERK_AGENT_TOOLKIT_READ_ONLY: '1' } });
  expect(stdout).not.toContain('#');
});

test.each([
  [['tools', 'usrs', '--web'], /^clerk-agent-toolkit: No tool matches "usrs"\. Did you mean "users"\? /],
  [['tools', '--user', 'anna', '--web'], /--user must be the id of one user \(user_\.\.\.\), not "anna"\.\n$/],
  [['tools', '--web', '--json'], /: --web opens a page, and --json prints: leave out one of them\.\n$/],
  [['tools', '--web', '--confirm', 'sometimes'], /--confirm/],
  [['--web'], /: --web goes with the command tools: clerk-agent-toolkit tools --web\n$/],
])('%j is refused', async (args, want) => {
  const { code, stdout, stderr } = await runCli({ args });
  expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringMatching(/^(\{.*\}\n)?$/) });
  expect(stderr).toMatch(want);
});
