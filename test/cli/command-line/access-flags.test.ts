import { expect, test } from 'vitest';
import { parseCommandLine } from '../../../src/cli/command-line/options.ts';
import type { Identity } from '../../../src/runtime/access/choose-rule.ts';

/** Returns what a command line says of access rules. */
function accessOf(line: string, env = {}) {
  const task = parseCommandLine(line.split(' ').filter(Boolean), env);
  if (task.kind !== 'serve' && task.kind !== 'access') throw new Error(task.kind);
  return task.options.access;
}

test.each<[line: string, identity: Identity | undefined]>([
  ['access a.yaml', undefined],
  ['access a.yaml --as user_1', { user: 'user_1', scopes: [] }],
  ['--access a.yaml --as user_1', { user: 'user_1', scopes: [] }],
  [
    '--access=a.yaml --as=user_1 --as-organization=org_1',
    { user: 'user_1', organization: 'org_1', scopes: ['user:org:read'] },
  ],
  ['access a.yaml --as user_1 --as-scope a,b --as-scope c d', { user: 'user_1', scopes: ['a', 'b', 'c', 'd'] }],
  ['access a.yaml --as user_1 --as-client c', { user: 'user_1', client: 'c', scopes: [] }],
])('%s', (line, identity) => {
  expect(accessOf(line)).toMatchObject({ file: 'a.yaml', identity });
});

const LIMITS = ['maxResult', 'queryPages', 'queryRows', 'queryTime', 'queryMemory'];

test.each<[flags: string, env: Record<string, string>, unset: string[]]>([
  ['', {}, ['allowSecrets', 'allowPrivateMetadata', 'confirm', 'view', ...LIMITS]],
  ['--confirm auto --view lean --max-result 30000 --allow-secrets', {}, ['allowPrivateMetadata', ...LIMITS.slice(1)]],
  [
    '--query-pages 1 --query-rows 1 --query-time 1 --query-memory 1 --allow-private-metadata --view raw',
    { CLERK_AGENT_TOOLKIT_CONFIRM: 'never' },
    ['allowSecrets', 'maxResult'],
  ],
])('with "%s" %j, a rule may say %j', (flags, env, unset) => {
  expect(Object.keys(accessOf(`--access a.yaml --as user_1 ${flags}`, env)?.unset ?? {}).sort()).toEqual(unset.sort());
});

test.each<[line: string, error: string]>([
  [
    '--access a.yaml',
    '--access serves one person by rules: say who it is with --as user_..., or serve all who sign in with --http.',
  ],
  ['--as user_1', '--as says whom access rules are for: name their file with --access'],
  ['--as-organization org_1', '--as-organization says more of a person: name them with --as user_....'],
  ['access a.yaml --as-scope a', '--as-scope says more of a person: name them with --as user_....'],
  ['--access a.yaml --as ada@example.com', '--as must be the id of a user (user_...), not "ada@example.com".'],
  [
    '--access a.yaml --as user_1 --as-organization acme',
    '--as-organization must be the id of an organization (org_...), not "acme".',
  ],
  ['--access= --as user_1', '--access is empty'],
  ['access', 'access takes one file of access rules'],
  ['access a.yaml b.yaml', 'access takes one file of access rules'],
  ['tools --access a.yaml', '--access goes with serving: clerk-agent-toolkit serve --access'],
  ['install --access a.yaml', '--access goes with serving: clerk-agent-toolkit serve --access'],
  ['call users.getUser --as user_1', '--as goes with the command access or install or uninstall'],
  ['tools --as-scope a', '--as-scope goes with the command access: clerk-agent-toolkit access --as-scope'],
  ['access a.yaml --access b.yaml', '--access goes with serving'],
])('%s is a mistake', (line, error) => {
  expect(() => accessOf(line)).toThrow(error);
});

test('each page of help has its own --as', () => {
  const help = (command: string) => {
    const task = parseCommandLine([command, '--help'].filter(Boolean), {});
    return task.kind === 'print' ? task.text : '';
  };
  expect(help('')).toMatch(/--access <file>[\s\S]*--as <user>/);
  expect(help('access')).toContain('--as <user>');
  expect(help('access')).not.toContain('--access <file>');
  expect(help('install')).toContain('--as <name>');
});
