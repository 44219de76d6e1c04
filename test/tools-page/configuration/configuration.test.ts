import { parse } from 'shell-quote';
import { expect, test } from 'vitest';
import { CLIENT_NAMES, CLIENTS } from '../../../src/cli/clients/clients.ts';
import { holdsKey, readEntry, startsToolkit } from '../../../src/cli/clients/entry.ts';
import { foldersOf } from '../../../src/cli/clients/machine.ts';
import { readEntries, readInput, setEntry } from '../../../src/cli/clients/text/config-text.ts';
import { parseCommandLine } from '../../../src/cli/command-line/options.ts';
import { commandLine, configurationFor } from '../../../src/tools-page/configuration/configuration.ts';
import { foldersOn, guessSystem, SYSTEMS, type System } from '../../../src/tools-page/configuration/systems.ts';

const ARGS = ['--tools', 'users', '*.get*', '--read-only'];
const linux = { sandbox: false, system: 'linux' } as const;
const systems = Object.keys(SYSTEMS) as System[];

test.each(CLIENT_NAMES)('%s gets the text that installing would leave in a new file', (name) => {
  const { text } = configurationFor(name, ARGS, linux);
  const [[entryName = '', entry] = []] = Object.entries(readEntries(text, CLIENTS[name]));
  expect(entryName).toBe('clerk-users');
  const input = name === 'vscode' ? readInput(text, 'clerk-users-key') : undefined;
  const written = { entry: JSON.parse(JSON.stringify(entry)), ...(input && { input }) };
  expect(text).toBe(setEntry('', CLIENTS[name], entryName, written));
});

test.each(CLIENT_NAMES)('%s is given no key, and one of the ways to it', (name) => {
  const { text } = configurationFor(name, ARGS, linux);
  const entry = readEntry(Object.values(readEntries(text, CLIENTS[name]))[0]);
  if (!entry) throw new Error('it starts nothing');
  expect(holdsKey(entry)).toBe(false);
  expect(startsToolkit(entry)).toBe(true);
  expect(text).toMatch(/CLERK_SECRET_KEY|--secret-key-file/);
});

test.each(CLIENT_NAMES)('%s needs no key for the sandbox', (name) => {
  const { text, install } = configurationFor(name, [...ARGS, '--sandbox'], { ...linux, sandbox: true });
  expect(`${text}${install}`).not.toMatch(/CLERK_SECRET_KEY|secret-key|input/);
  expect(Object.keys(readEntries(text, CLIENTS[name]))).toEqual(['clerk-sandbox']);
});

test.each(CLIENT_NAMES)('the line that installs it in %s is understood', (name) => {
  const { install = '' } = configurationFor(name, ARGS, linux);
  const [npx, y, program, ...words] = parse(install);
  expect([npx, y, program]).toEqual(['npx', '-y', 'clerk-agent-toolkit']);
  const task = parseCommandLine(words as string[], {});
  expect(task).toMatchObject({
    kind: 'install',
    options: { clients: [name] },
    server: { tools: ['users', '*.get*'], readOnly: true },
  });
});

test('on Windows, cmd starts npx', () => {
  const { text } = configurationFor('cursor', ARGS, { sandbox: false, system: 'win32' });
  expect(JSON.parse(text).mcpServers['clerk-users']).toMatchObject({
    command: 'cmd',
    args: ['/c', 'npx', '-y', 'clerk-agent-toolkit', ...ARGS],
  });
});

test('the link of Cursor holds the same entry', () => {
  const { link = '', text } = configurationFor('cursor', ARGS, linux);
  const { protocol, host, pathname, searchParams } = new URL(link);
  expect([protocol, host, pathname]).toEqual(['cursor:', 'anysphere.cursor-deeplink', '/mcp/install']);
  expect(searchParams.get('name')).toBe('clerk-users');
  const config = JSON.parse(Buffer.from(searchParams.get('config') ?? '', 'base64').toString());
  expect(config).toEqual(JSON.parse(text).mcpServers['clerk-users']);
});

test('the link of VS Code holds the same entry, and the question for the key', () => {
  const { link = '', text } = configurationFor('vscode', ARGS, linux);
  expect(link).toMatch(/^vscode:mcp\/install\?%7B/);
  const { name, inputs, ...config } = JSON.parse(decodeURIComponent(link.split('?')[1] ?? ''));
  expect({ name, inputs }).toEqual({ name: 'clerk-users', inputs: JSON.parse(text).inputs });
  expect(config).toEqual(JSON.parse(text).servers['clerk-users']);
});

test('other clients take no link', () => {
  const linked = CLIENT_NAMES.filter((name) => configurationFor(name, ARGS, linux).link !== undefined);
  expect(linked).toEqual(['cursor', 'vscode']);
});

test('installing has a --dry-run of its own, so that no line is given', () => {
  expect(configurationFor('codex', ['--dry-run'], linux).install).toBeUndefined();
  expect(configurationFor('codex', ['--dry-run'], linux).text).toContain('"--dry-run"');
});

test.each(systems)('the files of clients on %s are where installing writes them', (system) => {
  const home = system === 'win32' ? 'C:\\h' : '/h';
  const real = foldersOf({ platform: system, env: {}, home });
  const shown = foldersOn(system);
  for (const name of CLIENT_NAMES) {
    const path = CLIENTS[name].files(shown, system)[0] ?? '';
    const full = path
      .replace('%APPDATA%', `${home}\\AppData\\Roaming`)
      .replace('%USERPROFILE%', home)
      .replace(/^~/, home);
    expect(full).toBe(CLIENTS[name].files(real, system)[0]);
  }
});

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 'win32'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 'darwin'],
  ['Mozilla/5.0 (X11; Linux x86_64)', 'linux'],
])('%s is %s', (agent, want) => {
  expect(guessSystem(agent)).toBe(want);
});

test('a star is not for the shell', () => {
  expect(commandLine(['a', '*', 'users.*', 'user_1'])).toBe('a "*" "users.*" user_1');
});
