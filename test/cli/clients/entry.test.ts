import { expect, test } from 'vitest';
import { CLIENT_NAMES, CLIENTS, type ClientName } from '../../../src/cli/clients/clients.ts';
import { holdsKey, readEntry, SHAPES, startsToolkit, variablesOf } from '../../../src/cli/clients/entry.ts';
import { keyPart } from '../../../src/cli/clients/key-part.ts';
import { foldersOf } from '../../../src/cli/clients/machine.ts';

const start = { command: 'npx', args: ['-y', 'clerk-agent-toolkit'] };

/** The part of each client's entry by which it hands over the key itself; null where it has no way to. */
const entries: Record<ClientName, object | null> = {
  'claude-desktop': null,
  'claude-code': { type: 'stdio', ...start, env: { CLERK_SECRET_KEY: `\${CLERK_SECRET_KEY:-}` } },
  cursor: { ...start, env: { CLERK_SECRET_KEY: `\${env:CLERK_SECRET_KEY}` } },
  vscode: { type: 'stdio', ...start, env: { CLERK_SECRET_KEY: `\${input:clerk-test-key}` } },
  windsurf: { ...start, env: { CLERK_SECRET_KEY: `\${env:CLERK_SECRET_KEY}` } },
  codex: { ...start, env_vars: ['CLERK_SECRET_KEY'], startup_timeout_sec: 60 },
  'gemini-cli': null,
  'copilot-cli': { type: 'local', ...start, env: { CLERK_SECRET_KEY: `\${CLERK_SECRET_KEY:-}` }, tools: ['*'] },
  opencode: {
    type: 'local',
    command: ['npx', '-y', 'clerk-agent-toolkit'],
    environment: { CLERK_SECRET_KEY: '{env:CLERK_SECRET_KEY}' },
    enabled: true,
  },
  zed: null,
};

test.each(CLIENT_NAMES)('%s is given the key by its own means', (name) => {
  const client = CLIENTS[name];
  const make = () => SHAPES[client.shape]({ ...start, ...keyPart(client, 'clerk-test', 'client', true) });
  const want = entries[name];
  if (want) expect(make()).toEqual(want);
  else expect(make).toThrow('it has no safe way to hand over the key');
});

test.each(CLIENT_NAMES)('what %s is given reads as what it starts, with the key filled in', (name) => {
  const client = CLIENTS[name];
  const origin = client.key.by === 'none' ? 'flags' : 'client';
  const value = SHAPES[client.shape]({ ...start, ...keyPart(client, 'clerk-test', origin, true) });
  const entry = readEntry(value);
  expect(entry).toMatchObject(start);
  const variables = entry && variablesOf(entry, { CLERK_SECRET_KEY: 'sk_test_1', OTHER: 'x' });
  expect(variables).toEqual(origin === 'flags' ? {} : { CLERK_SECRET_KEY: 'sk_test_1' });
  expect(entry && holdsKey(entry)).toBe(false);
});

/** The files of each client on macOS, Windows and Linux. */
const files: Record<ClientName, [mac: string, windows: string, linux: string]> = {
  'claude-desktop': [
    '/h/Library/Application Support/Claude/claude_desktop_config.json',
    'C:\\h\\AppData\\Roaming\\Claude\\claude_desktop_config.json',
    '/h/.config/Claude/claude_desktop_config.json',
  ],
  'claude-code': ['/h/.claude.json', 'C:\\h\\.claude.json', '/h/.claude.json'],
  cursor: ['/h/.cursor/mcp.json', 'C:\\h\\.cursor\\mcp.json', '/h/.cursor/mcp.json'],
  vscode: [
    '/h/Library/Application Support/Code/User/mcp.json',
    'C:\\h\\AppData\\Roaming\\Code\\User\\mcp.json',
    '/h/.config/Code/User/mcp.json',
  ],
  windsurf: [
    '/h/.codeium/windsurf/mcp_config.json',
    'C:\\h\\.codeium\\windsurf\\mcp_config.json',
    '/h/.codeium/windsurf/mcp_config.json',
  ],
  codex: ['/h/.codex/config.toml', 'C:\\h\\.codex\\config.toml', '/h/.codex/config.toml'],
  'gemini-cli': ['/h/.gemini/settings.json', 'C:\\h\\.gemini\\settings.json', '/h/.gemini/settings.json'],
  'copilot-cli': ['/h/.copilot/mcp-config.json', 'C:\\h\\.copilot\\mcp-config.json', '/h/.copilot/mcp-config.json'],
  opencode: [
    '/h/.config/opencode/opencode.jsonc',
    'C:\\h\\.config\\opencode\\opencode.jsonc',
    '/h/.config/opencode/opencode.jsonc',
  ],
  zed: ['/h/.config/zed/settings.json', 'C:\\h\\AppData\\Roaming\\Zed\\settings.json', '/h/.config/zed/settings.json'],
};

test.each(CLIENT_NAMES)('%s keeps its servers where it does on each system', (name) => {
  const found = (['darwin', 'win32', 'linux'] as const).map((platform) => {
    const home = platform === 'win32' ? 'C:\\h' : '/h';
    return CLIENTS[name].files(foldersOf({ platform, env: {}, home }), platform)[0];
  });
  expect(found).toEqual(files[name]);
});

test.each([
  ['claude-code', { CLAUDE_CONFIG_DIR: '/c' }, '/c/.claude.json'],
  ['codex', { CODEX_HOME: '/c' }, '/c/config.toml'],
  ['gemini-cli', { GEMINI_CLI_HOME: '/c' }, '/c/.gemini/settings.json'],
  ['copilot-cli', { COPILOT_HOME: '/c' }, '/c/mcp-config.json'],
  ['opencode', { XDG_CONFIG_HOME: '/c' }, '/c/opencode/opencode.jsonc'],
  ['zed', { XDG_CONFIG_HOME: '/c' }, '/c/zed/settings.json'],
] as const)('%s follows %o', (name, env, want) => {
  expect(CLIENTS[name].files(foldersOf({ platform: 'linux', env, home: '/h' }), 'linux')[0]).toBe(want);
});

test.each([
  [true, ['npx', '-y', 'clerk-agent-toolkit']],
  [true, ['npx', '-y', 'clerk-agent-toolkit@1.2.3', '--sandbox']],
  [true, ['cmd', '/c', 'npx', '-y', 'clerk-agent-toolkit']],
  [true, ['node', '/x/node_modules/clerk-agent-toolkit/dist/cli.js']],
  [true, ['node', 'C:\\x\\node_modules\\clerk-agent-toolkit\\dist\\cli.js']],
  [true, ['npx', '-y', '/x/clerk-agent-toolkit-0.1.0.tgz']],
  [true, ['node', '/copy/dist/cli.js']],
  [false, ['npx', '-y', '@clerk/agent-toolkit']],
  [false, ['npx', '-y', 'clerk-agent-toolkit-extras']],
  [false, ['node', '/x/clerk-agent-toolkit-notes/server.js']],
  [false, ['node', '/other/dist/cli.js']],
])('%s: %j starts this package', (want, [command = '', ...args]) => {
  expect(startsToolkit({ command, args, env: {}, passedOn: [] }, '/copy/dist/cli.js')).toBe(want);
});

test.each([
  [true, { CLERK_SECRET_KEY: 'sk_test_1' }, []],
  [true, {}, ['--secret-key', 'x']],
  [true, {}, ['--secret-key=x']],
  [false, {}, ['--secret-key-file', '/x']],
  [false, { CLERK_API_URL: 'https://x' }, []],
  [false, { CLERK_SECRET_KEY: '$CLERK_SECRET_KEY' }, []],
])('%s: an entry with %o and %j holds a key', (want, env, args) => {
  expect(holdsKey({ command: 'npx', args, env, passedOn: [] })).toBe(want);
});
