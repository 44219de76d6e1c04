import { expect, test } from 'vitest';
import type { Environment } from '../../../src/cli/command-line/environment.ts';
import { createCommand } from '../../../src/cli/command-line/flags.ts';
import { type CliOptions, parseCommandLine, type SelectionFlags } from '../../../src/cli/command-line/options.ts';

const DEFAULTS: Omit<CliOptions, 'argv'> = {
  tools: undefined,
  excludeTools: [],
  discover: false,
  listed: [],
  readOnly: false,
  safe: false,
  allowSecrets: false,
  files: [],
  pins: {},
  pinMode: 'intersection',
  secretKey: undefined,
  apiUrl: undefined,
  sandbox: false,
  allowPrivateMetadata: false,
  confirm: 'auto',
  dryRun: false,
  audit: undefined,
  maxResult: 30_000,
  view: 'lean',
  timeout: 30_000,
  rate: undefined,
  queryPages: 500,
  queryRows: 250_000,
  queryTime: 60_000,
  queryMemory: 64,
  toolNames: 'underscore',
};

const table: [name: string, argv: string[], env: Environment, want: Partial<CliOptions>][] = [
  ['nothing', [], {}, {}],
  ['tools, variadic', ['--tools', 'users', 'organizations'], {}, { tools: ['users', 'organizations'] }],
  ['tools with =', ['--tools=users'], {}, { tools: ['users'] }],
  ['tools with commas', ['--tools=users,sessions.*'], {}, { tools: ['users', 'sessions.*'] }],
  ['tools, repeated', ['--tools=users', '--tools', 'a', 'b', '--tools=c'], {}, { tools: ['users', 'a', 'b', 'c'] }],
  ['all tools', ['--tools', '*'], {}, { tools: ['*'] }],
  ['tools up to the next flag', ['--tools', 'users', '--sandbox'], {}, { tools: ['users'], sandbox: {} }],
  ['an empty pattern is passed on, to be refused', ['--tools', ''], {}, { tools: [''] }],
  ['tools left out', ['--exclude-tools', 'users.*', 'a,b'], {}, { excludeTools: ['users.*', 'a', 'b'] }],
  ['reads only', ['--read-only'], {}, { readOnly: true }],
  ['harmless calls only', ['--safe'], {}, { safe: true }],
  ['credentials', ['--allow-secrets', '--tools=a.b'], {}, { allowSecrets: true, tools: ['a.b'] }],
  ['the folder for exports', ['--exports', '/a,b'], {}, { exports: '/a,b' }],
  ['folders, which may have commas', ['--files', '/a,b', '/c'], {}, { files: ['/a,b', '/c'] }],
  ['key from the environment', [], { CLERK_SECRET_KEY: ' sk_test_1\n' }, { secretKey: 'sk_test_1' }],
  ['key from the flag', ['--secret-key', 'sk_test_1'], {}, { secretKey: 'sk_test_1' }],
  ['the flag wins', ['--secret-key=sk_test_1'], { CLERK_SECRET_KEY: 'sk_test_2' }, { secretKey: 'sk_test_1' }],
  ['an empty key', [], { CLERK_SECRET_KEY: '' }, {}],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder as a client leaves it
  ['a placeholder for a key', [], { CLERK_SECRET_KEY: '${user_config.secret_key}' }, {}],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder as a client leaves it
  ['a placeholder in a flag', ['--secret-key=${user_config.key}'], { CLERK_SECRET_KEY: 'sk_2' }, { secretKey: 'sk_2' }],
  [
    'a file with the key wins over the environment',
    ['--secret-key-file', '/a b/key'],
    { CLERK_SECRET_KEY: 'sk_test_1', CLERK_SECRET_KEY_FILE: '/c' },
    { keySource: { kind: 'file', name: '--secret-key-file', value: '/a b/key' } },
  ],
  [
    'a command, which may have flags',
    ['--secret-key-command=gpg --decrypt key'],
    {},
    { keySource: { kind: 'command', name: '--secret-key-command', value: 'gpg --decrypt key' } },
  ],
  [
    'a file from the environment',
    [],
    { CLERK_SECRET_KEY: '', CLERK_SECRET_KEY_FILE: '/c' },
    { keySource: { kind: 'file', name: 'CLERK_SECRET_KEY_FILE', value: '/c' } },
  ],
  ['URL from the environment', [], { CLERK_API_URL: 'https://a.example' }, { apiUrl: 'https://a.example' }],
  ['URL from the flag', ['--api-url=https://b.example'], { CLERK_API_URL: 'x' }, { apiUrl: 'https://b.example' }],
  ['sandbox', ['--sandbox'], { CLERK_SECRET_KEY: 'sk_live_1', CLERK_API_URL: 'https://a.example' }, { sandbox: {} }],
  ['a world file', ['--sandbox', 'w.yaml', '--read-only'], {}, { sandbox: { world: 'w.yaml' }, readOnly: true }],
  ['a world file with =', ['--sandbox=w.yaml'], {}, { sandbox: { world: 'w.yaml' } }],
  ['a large sandbox', ['--sandbox-size', '200000'], {}, { sandbox: { size: 200_000 } }],
  ['a small one, said twice', ['--sandbox', '--sandbox-size=1'], {}, { sandbox: { size: 1 } }],
  ['private metadata', ['--allow-private-metadata'], {}, { allowPrivateMetadata: true }],
  ['a largest result', ['--max-result', '1000'], {}, { maxResult: 1000 }],
  ['a view', ['--view=raw'], {}, { view: 'raw' }],
  ['pages and rows of a query', ['--query-pages=1', '--query-rows', '10000000'], {}, { queryPages: 1, queryRows: 1e7 }],
  ['time and memory of one', ['--query-time=0.5', '--query-memory=1'], {}, { queryTime: 500, queryMemory: 1 }],
  ['seconds', ['--timeout', '600'], {}, { timeout: 600_000 }],
  ['part of a second', ['--timeout=0.5'], {}, { timeout: 500 }],
  ['requests a second', ['--rate', '80/s'], {}, { rate: 80 }],
  ['pins', ['--user', 'user_1', '--organization=org_1'], {}, { pins: { user_id: 'user_1', organization_id: 'org_1' } }],
  ['confirmation', ['--confirm', 'never'], {}, { confirm: 'never' }],
  ['a dry run', ['--dry-run'], {}, { dryRun: true }],
  ['an audit log', ['--audit=a.jsonl'], {}, { audit: 'a.jsonl' }],
  ['a log', ['--log=b.jsonl'], {}, { log: 'b.jsonl' }],
  ['dotted names', ['--tool-names=dotted'], {}, { toolNames: 'dotted' }],
  [
    'a union of pins',
    ['--user=user_1', '--organization', 'org_1', '--pins', 'union'],
    {},
    { pins: { user_id: 'user_1', organization_id: 'org_1' }, pinMode: 'union' },
  ],
  ['the old -p', ['-p=local-mcp'], {}, {}],
  ['the old -p, apart', ['-p', 'local-mcp', '--tools=users'], {}, { tools: ['users'] }],
];

test.each(table)('%s', (_, argv, env, want) => {
  expect(parseCommandLine(argv, env)).toEqual({ kind: 'serve', options: { ...DEFAULTS, argv, ...want } });
});

const SELECTION: SelectionFlags = {
  tools: undefined,
  excludeTools: [],
  discover: false,
  listed: [],
  readOnly: false,
  safe: false,
  allowSecrets: false,
  files: [],
  pins: {},
  pinMode: 'intersection',
};

test.each<[argv: string[], want: object]>([
  [['call', 'users.getUser'], { tool: 'users.getUser', words: [] }],
  [
    ['call', 'users.getUser', '--user-id', 'user_1', '--read-only', '--fields=id'],
    { tool: 'users.getUser', words: ['--user-id', 'user_1', '--fields=id'], options: { readOnly: true } },
  ],
  [['--safe', 'call', 'a.b', '--limit', '-5'], { tool: 'a.b', words: ['--limit', '-5'], options: { safe: true } }],
  [
    ['call', 'a.b', '--args', '{"a":"b --c"}', '--confirm=never'],
    { tool: 'a.b', words: [], args: '{"a":"b --c"}', options: { confirm: 'never' } },
  ],
])('%j is a call under the rules of a server', (argv, want) => {
  expect(parseCommandLine(argv, {})).toMatchObject({ kind: 'call', ...want });
});

test.each([[['call']], [['call', '--user-id', 'user_1', 'users.getUser']]])('%j names no tool', (argv) => {
  expect(() => parseCommandLine(argv, {})).toThrow(/^Name a tool right behind call, as in /);
});

test('help about a call needs no key and no inputs', () => {
  const argv = ['call', 'users.getUser', '--help', '--user', 'user_1'];
  expect(parseCommandLine(argv, { CLERK_SECRET_KEY: 'pk_test_1' })).toMatchObject({
    kind: 'call-help',
    tool: 'users.getUser',
    options: { pins: { user_id: 'user_1' } },
  });
  expect(parseCommandLine(['call', '--help'], {})).toMatchObject({ kind: 'print' });
});

test.each<[argv: string[], want: Partial<SelectionFlags>, json: boolean]>([
  [['tools'], {}, false],
  [['tools', 'users', 'a,b'], { tools: ['users', 'a', 'b'] }, false],
  [['tools', '--tools', 'users', '--json'], { tools: ['users'] }, true],
  [['tools', 'users', '--tools=b'], { tools: ['users', 'b'] }, false],
  [['--read-only', 'tools', 'users'], { tools: ['users'], readOnly: true }, false],
  [['tools', 'users', '--safe'], { tools: ['users'], safe: true }, false],
  [
    ['tools', '*', '--exclude-tools', 'a', '--allow-secrets', '--files', '/a', '--exports', '/b'],
    { tools: ['*'], excludeTools: ['a'], allowSecrets: true, files: ['/a'], exports: '/b' },
    false,
  ],
  [['tools', '-p=local-mcp', '--sandbox', '--timeout=x', '--secret-key=pk_test_1'], {}, false],
])('%j lists, with the meaning that the flags have for serving', (argv, want, json) => {
  expect(parseCommandLine(argv, { CLERK_SECRET_KEY: 'pk_test_1' })).toEqual({
    kind: 'list',
    options: { ...SELECTION, ...want },
    json,
  });
});

test('every flag that takes one value is refused with two, and no other', () => {
  const refused = createCommand().options.filter(({ long }) => {
    try {
      parseCommandLine([`${long}=1`, `${long}=1`], {});
      return false;
    } catch (error) {
      return (error as Error).message.startsWith(`${long} takes one value and was given twice`);
    }
  });
  expect(refused.map(({ long }) => long)).toEqual([
    '--exports',
    '--user',
    '--organization',
    '--pins',
    '--access',
    '--as',
    '--as-organization',
    '--as-client',
    '--http',
    '--url',
    '--publishable-key',
    '--jwt-key-file',
    '--metrics-port',
    '--sandbox',
    '--sandbox-size',
    '--api-url',
    '--secret-key-file',
    '--secret-key-command',
    '--secret-key',
    '--confirm',
    '--audit',
    '--view',
    '--max-result',
    '--tool-names',
    '--timeout',
    '--rate',
    '--query-pages',
    '--query-rows',
    '--query-time',
    '--query-memory',
    '--args',
    '--log',
  ]);
});

test.each([[['--user=user_1', '--user=user_2', '--help']], [['--help', '--secret-key=a', '--secret-key=b']]])(
  '%j: help comes before mistakes',
  (argv) => {
    expect(parseCommandLine(argv, {})).toMatchObject({ kind: 'print' });
  },
);

test('flags without a value and those that take a list may be repeated', () => {
  const lists = ['--files=/a', '--files=/b', '--exclude-tools=a', '--exclude-tools', 'b'];
  const argv = ['--read-only', '--read-only', ...lists, '-p=a', '-p=b'];
  expect(parseCommandLine(argv, {})).toEqual({
    kind: 'serve',
    options: { ...DEFAULTS, argv, readOnly: true, files: ['/a', '/b'], excludeTools: ['a', 'b'] },
  });
});

test.each<[string[], Environment]>([
  [['--secret-key=pk_live_abc'], {}],
  [[], { CLERK_SECRET_KEY: 'pk_live_abc' }],
])('a publishable key is refused without being repeated: %j %j', (argv, env) => {
  expect(() => parseCommandLine(argv, env)).toThrow(/^This is a publishable key/);
  expect(() => parseCommandLine(argv, env)).not.toThrow(/abc/);
});

test.each<[string[], Environment, string]>([
  [
    ['--secret-key-file=a', '--secret-key=sk_test_1'],
    {},
    'The secret key is given 2 times, by --secret-key and --secret-key-file: keep one of them.',
  ],
  [
    ['--secret-key-file=a', '--secret-key-command=b', '--secret-key=sk_test_1'],
    {},
    'The secret key is given 3 times, by --secret-key and --secret-key-file and --secret-key-command: keep one of them.',
  ],
  [
    [],
    { CLERK_SECRET_KEY: 'sk_test_1', CLERK_SECRET_KEY_FILE: '/a' },
    'The secret key is given 2 times, by CLERK_SECRET_KEY and CLERK_SECRET_KEY_FILE: keep one of them.',
  ],
  [
    ['--sandbox', '--secret-key-file=a'],
    {},
    '--sandbox takes the place of Clerk: leave out --secret-key-file or --sandbox.',
  ],
  [
    ['--secret-key-command=a b', '--secret-key-command=c'],
    {},
    '--secret-key-command takes one value and was given twice. Keep one of them.',
  ],
])('one key too many is refused: %j %j', (argv, env, message) => {
  expect(() => parseCommandLine(argv, env)).toThrow(message);
});

test('a choice of tools that was left empty in the form of an extension is none', () => {
  const tools = (argv: string[]) => (parseCommandLine(argv, {}) as { options: { tools?: string[] } }).options.tools;
  expect(tools(['--tools', `\${user_config.tools}`])).toBeUndefined();
  expect(tools(['--tools', 'users', `\${user_config.more}`])).toEqual(['users']);
  expect(tools(['--tools', `\${input:tools}`])).toEqual([`\${input:tools}`]);
});

// Left out instead, each would leave its limit out.
test.each(['--user', '--organization', '--audit', '--api-url', '--sandbox', '--confirm'])(
  '%s with the placeholder of a client is refused',
  (flag) => {
    const parse = () => parseCommandLine([`${flag}=\${user_config.value}`], {});
    expect(parse).toThrow(flag === '--confirm' ? /must be/ : `${flag} got "\${user_config.value}"`);
  },
);
