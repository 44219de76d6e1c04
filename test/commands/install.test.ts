import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CLI, runCli } from '../support/process/cli.ts';

const KEY = 'sk_test_4f8aQwErTyUiOpAsDfGhJkLz';

let home: string;
beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'install-')));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Each client's file with what a person may have in it: another server, comments where the client reads them. */
const files: Record<string, [path: string, text: string]> = {
  'claude-desktop': [
    '.config/Claude/claude_desktop_config.json',
    `{\n  "globalShortcut": "",\n  "mcpServers": {\n    "q": {\n      "command": "y"\n    }\n  }\n}\n`,
  ],
  'claude-code': ['.claude.json', `{\n  "userID": "1",\n  "mcpServers": {}\n}`],
  cursor: ['.cursor/mcp.json', `{"mcpServers":{"q":{"command":"y","args":[]}}}`],
  vscode: [
    '.config/Code/User/mcp.json',
    `{\n\t// mine\n\t"servers": {\n\t\t"q": { "command": "y" }\n\t},\n\t"inputs": []\n}\n`,
  ],
  windsurf: ['.codeium/windsurf/mcp_config.json', `\uFEFF{\r\n  "mcpServers": {}\r\n}\r\n`],
  codex: [
    '.codex/config.toml',
    `# mine\nmodel = "x"\n\n[mcp_servers.q]\ncommand = "y"\n\n# trusted\n[projects."/w"]\ntrust_level = "trusted"`,
  ],
  'gemini-cli': ['.gemini/settings.json', `{\n  // mine\n  "theme": "x",\n}\n`],
  'copilot-cli': ['.copilot/mcp-config.json', `{}`],
  opencode: ['.config/opencode/opencode.json', `{\n  "$schema": "s", // mine\n  "mcp": {\n    // none\n  },\n}\n`],
  zed: ['.config/zed/settings.json', `// mine\n{\n  "theme": "One Dark", // dark\n\n  "vim_mode": true,\n}\n`],
};
const CLIENTS = Object.keys(files);

function write(client: string, text = files[client]?.[1] ?? ''): string {
  const path = join(home, files[client]?.[0] ?? '');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const run = (args: string[], env: Record<string, string> = {}) => runCli({ args, env: { HOME: home, ...env } });

/** Every file below the person's folder, with its text. */
function everything(): Record<string, string> {
  const entries = readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'utf8')]),
  );
}

test('all clients at once, and back to the byte', async () => {
  for (const client of CLIENTS) write(client);
  const before = everything();
  const args = ['install', '--client', ...CLIENTS, '--save-key', '--read-only'];
  const installed = await run(args, { CLERK_SECRET_KEY: KEY });
  expect(installed.stderr).toBe('');
  expect(installed.code).toBe(0);
  const lines = installed.stdout.trim().split('\n');
  expect(lines).toHaveLength(10);
  for (const line of lines) expect(line).toMatch(/added clerk-test in .* \(backup: .*\); it starts, with \d+ tools\./);
  const keyFile = join(home, '.config/clerk-agent-toolkit/clerk-test.key');
  expect(statSync(keyFile).mode & 0o777).toBe(0o600);
  const { [keyFile]: key, ...rest } = everything();
  expect(key).toBe(`${KEY}\n`);
  expect(JSON.stringify(rest)).not.toContain(KEY.slice(8));
  for (const [path, text] of Object.entries(before)) expect(rest[`${path}.clerk-agent-toolkit.bak`]).toBe(text);
  // Again: nothing to do, and no further backups.
  expect((await run(args, { CLERK_SECRET_KEY: KEY })).stdout).toContain('clerk-test is in ');
  expect(Object.keys(everything())).toHaveLength(21);
  const removed = await run(['uninstall']);
  expect(removed.stdout).toContain(`Removed ${keyFile}.`);
  expect(everything()).toEqual(before);
  expect(existsSync(dirname(keyFile))).toBe(false);
});

test('where there was no file, none is left', async () => {
  const installed = await run(['install', 'cursor', 'codex', 'vscode', '--sandbox']);
  expect(installed.stdout).toContain('added clerk-sandbox in');
  expect(Object.keys(everything())).toHaveLength(3);
  await run(['uninstall']);
  expect(everything()).toEqual({});
});

test('what was changed since stays, and only the entry goes', async () => {
  const path = write('cursor', '{}\n');
  await run(['install', 'cursor', '--sandbox']);
  const withOther = readFileSync(path, 'utf8').replace('{\n  "mcp', '{\n  "other": 1,\n  "mcp');
  writeFileSync(path, withOther);
  await run(['uninstall']);
  expect(readFileSync(path, 'utf8')).toBe('{\n  "other": 1\n}\n');
  expect(readFileSync(`${path}.clerk-agent-toolkit.bak`, 'utf8')).toBe('{}\n');
});

test('a later backup never takes the place of an earlier one', async () => {
  const path = write('cursor', '{}\n');
  await run(['install', 'cursor', '--sandbox']);
  await run(['install', 'cursor', '--as', 'second', '--sandbox']);
  const changed = readFileSync(path, 'utf8').replace('{\n  "mcp', '{\n  "other": 1,\n  "mcp');
  writeFileSync(path, changed);
  await run(['install', 'cursor', '--as', 'third', '--sandbox']);
  expect(readFileSync(`${path}.clerk-agent-toolkit.bak`, 'utf8')).toBe('{}\n');
  expect(readFileSync(`${path}.clerk-agent-toolkit.2.bak`, 'utf8')).toBe(changed);
  expect(existsSync(`${path}.clerk-agent-toolkit.3.bak`)).toBe(false);
});

test.each([
  [
    'malformed JSON',
    'cursor',
    '{\n  "mcpServers": {\n',
    'mcp.json, line 3: close brace expected. It was left as it is',
  ],
  ['malformed TOML', 'codex', 'a = 1\nb = \n', 'config.toml, line 2: invalid value. It was left as it is'],
  [
    'another server of the name',
    'cursor',
    '{"mcpServers":{"clerk-sandbox":{"command":"y"}}}',
    'has another server named "clerk-sandbox": choose another name with --as',
  ],
  [
    'an entry with a key in it',
    'cursor',
    `{"mcpServers":{"clerk-sandbox":{"command":"npx","args":["clerk-agent-toolkit"],"env":{"CLERK_SECRET_KEY":"${KEY}"}}}}`,
    'was written by hand, with a key in it',
  ],
])('%s is left as it is, and the others are written', async (_, client, text, want) => {
  const path = write(client, text);
  const { code, stdout, stderr } = await run(['install', client, 'windsurf', '--sandbox']);
  expect(code).toBe(1);
  expect(stderr).toContain(want);
  expect(stderr).not.toContain(KEY);
  expect(readFileSync(path, 'utf8')).toBe(text);
  expect(stdout).toMatch(/^Windsurf: added clerk-sandbox/);
  await run(['uninstall']);
  expect(everything()).toEqual({ [path]: text });
});

test('a link is followed, and the mode of what it leads to is kept', async () => {
  const real = join(home, 'dotfiles.json');
  writeFileSync(real, '{}\n');
  chmodSync(real, 0o640);
  const link = join(home, '.cursor/mcp.json');
  mkdirSync(dirname(link));
  symlinkSync('../dotfiles.json', link);
  await run(['install', 'cursor', '--sandbox']);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(real, 'utf8')).toContain('clerk-sandbox');
  expect(statSync(real).mode & 0o777).toBe(0o640);
  await run(['uninstall']);
  expect(readFileSync(real, 'utf8')).toBe('{}\n');
  expect(readdirSync(home).sort()).toEqual(['.cursor', 'dotfiles.json']);
});

test('--dry-run shows the difference without other lines, and writes nothing', async () => {
  const path = write('codex', `[mcp_servers.q.env]\nTOKEN = "not ours"\n`);
  const before = everything();
  const { code, stdout } = await run(['install', 'codex', '--dry-run', '--tools', 'users', '--audit', 'log'], {
    CLERK_SECRET_KEY: KEY,
  });
  expect(code).toBe(0);
  expect(stdout).toBe(`Codex:
--- ${path}
+++ ${path}
@@ -2,0 +3,6 @@
+
+[mcp_servers.clerk-test]
+command = ${JSON.stringify(process.execPath)}
+args = [ ${JSON.stringify(CLI)}, "--tools", "users", "--audit", ${JSON.stringify(join(process.cwd(), 'log'))} ]
+env_vars = [ "CLERK_SECRET_KEY" ]
+startup_timeout_sec = 60
`);
  expect(everything()).toEqual(before);
});

test('without --client, the clients that are there', async () => {
  mkdirSync(join(home, '.cursor'));
  write('zed');
  const { stdout } = await run(['install', '--sandbox'], { PATH: '/nowhere' });
  expect(stdout.split('\n').map((line) => line.split(':')[0])).toEqual(['Cursor', 'Zed', '']);
});

test.each([
  ['no client is there', ['install'], 'No client was found on this machine. Name one with --client: claude-desktop,'],
  ['there is no such client', ['install', 'curser'], 'There is no client "curser". Did you mean "cursor"?'],
  ['a key would be written', ['install', 'zed', `--secret-key=${KEY}`], "install writes no key into a client's file"],
  ['there is no key to save', ['install', 'zed', '--save-key'], '--save-key copies the key from CLERK_SECRET_KEY'],
  ['a client has no way for a key', ['install', 'zed'], 'Zed: it has no safe way to hand over the key'],
  ['a name is too long', ['install', 'zed', '--as', 'a'.repeat(14)], '--as must be 1 to 13 letters'],
  ['no tool would be served', ['install', 'cursor', '--sandbox', '--tools', 'usres'], 'No tool matches "usres"'],
  ['a flag of the server is wrong', ['install', 'zed', '--confirm', 'maybe'], '--confirm must be "auto"'],
])('%s: said, and nothing is written', async (_, args, want) => {
  const { code, stderr } = await run(args, { PATH: '/nowhere' });
  expect(code).toBe(1);
  expect(stderr).toContain(want);
  expect(stderr).not.toContain(KEY);
  expect(everything()).toEqual({});
});

test('what does not start is said with its own reason', async () => {
  const { code, stdout } = await run(['install', 'cursor', '--sandbox', '/no/such.yaml']);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^Cursor: added clerk-sandbox in .*; but it does not start: .*such\.yaml/);
});

test("Claude Code's own command writes its file, without the key", async () => {
  const path = write('claude-code');
  const bin = join(home, 'bin');
  mkdirSync(bin);
  const log = join(home, 'calls');
  // Does what the real one does with its file.
  const program = `#!${process.execPath}
const { appendFileSync, readFileSync, writeFileSync } = require('node:fs');
const [, verb, , , name, json] = process.argv.slice(2);
appendFileSync(${JSON.stringify(log)}, process.argv.slice(2).join(' ') + '\\n');
const file = JSON.parse(readFileSync(${JSON.stringify(path)}, 'utf8'));
if (verb === 'remove') delete file.mcpServers[name];
else file.mcpServers[name] = JSON.parse(json);
writeFileSync(${JSON.stringify(path)}, JSON.stringify(file, null, 2));`;
  writeFileSync(join(bin, 'claude'), program, { mode: 0o755 });
  const env = { PATH: bin, CLERK_SECRET_KEY: KEY };
  const { stdout } = await run(['install', 'claude-code'], env);
  expect(stdout).toMatch(/^Claude Code: added clerk-test/);
  await run(['install', 'claude-code', '--read-only'], env);
  await run(['uninstall'], env);
  expect(readFileSync(path, 'utf8')).toBe(files['claude-code']?.[1]);
  const calls = readFileSync(log, 'utf8');
  expect(calls.split('\n').map((line) => line.split(' ').slice(0, 5).join(' '))).toEqual([
    'mcp add-json --scope user clerk-test',
    'mcp remove --scope user clerk-test',
    'mcp add-json --scope user clerk-test',
    'mcp remove --scope user clerk-test',
    '',
  ]);
  expect(calls).not.toContain(KEY);
  expect(readdirSync(home).sort()).toEqual(['.claude.json', 'bin', 'calls']);
});
