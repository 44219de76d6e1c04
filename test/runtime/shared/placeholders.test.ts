import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eitherWords, type OptionStyle, spellError, spellOptions } from '../../../src/runtime/shared/placeholders.ts';

test.each([
  [
    '{start the server} with {--allow-secrets} and x added to {--tools}.',
    'start the server with --allow-secrets and x added to --tools.',
    'create the toolkit with `allowSecrets` and x added to `tools`.',
  ],
  [
    '{starting the server} without {--read-only}.',
    'starting the server without --read-only.',
    'creating the toolkit without `readOnly`.',
  ],
  [
    'and {--files DIR}, and not among {--exclude-tools}.',
    'and --files DIR, and not among --exclude-tools.',
    'and `files`, and not among `excludeTools`.',
  ],
  ['{--files}: /x does not exist.', '--files: /x does not exist.', '`files`: /x does not exist.'],
  ['{--user} and {--organization}', '--user and --organization', '`authContext.userId` and `authContext.orgId`'],
  ['with {--confirm never}, or', 'with --confirm never, or', "with `confirm: 'never'`, or"],
  [
    '{check CLERK_SECRET_KEY} and {restart the server}.',
    'check CLERK_SECRET_KEY and restart the server.',
    'check the secret key and restart the program.',
  ],
  // A stranger's text, and what every object has.
  ['{"a": 1} {} {--nothing} {constructor} --tools', '{"a": 1} {} {--nothing} {constructor} --tools', undefined],
])('%s', (text, flags, code = flags) => {
  expect(spellOptions(text, 'flags')).toBe(flags);
  expect(spellOptions(text, 'code')).toBe(code);
});

test('every placeholder is spelled for access rules, for people who start no server', () => {
  const source = readFileSync('src/runtime/shared/placeholders.ts', 'utf8');
  const [, table = ''] = /const IN_CODE[^{]*\{\n(.*?)\n\};/s.exec(source) ?? [];
  const keys = [...table.matchAll(/^ {2}(?:'([^']+)'|"([^"]+)"):/gm)].map(([, one, other]) => one ?? other ?? '');
  expect(Object.fromEntries(keys.map((name) => [name, spellOptions(`{${name}}`, 'rules')]))).toEqual({
    '--exclude-tools': '`excludeTools`',
    '--tools': '`tools`',
    '--listed': '`listed`',
    '--discover': '`discover`',
    '--read-only': '`readOnly`',
    '--safe': '`safe`',
    '--allow-secrets': '`allowSecrets`',
    '--allow-private-metadata': '`allowPrivateMetadata`',
    '--max-result': '`maxResult`',
    '--query-pages': '`queryPages`',
    '--query-rows': '`queryRows`',
    '--query-time': '`queryTime`',
    '--query-memory': '`queryMemory`',
    '--files': '--files',
    'files are sent only from folders that --files DIR allows': 'no rule sends files of the machine that serves',
    'files are written only into the folder that --exports DIR names':
      'no rule writes files on the machine that serves',
    '--files DIR': "the flag --files DIR (on one's own machine)",
    '--exports': '--exports',
    '--exports DIR': "the flag --exports DIR (on one's own machine)",
    '--user': '`pin: user`',
    '--organization': '`pin: organization`',
    '--pins union': '`pins: union`',
    '--confirm never': '`confirm: never`',
    '--api-url': 'CLERK_API_URL',
    '--secret-key-file reads it': '--secret-key-file reads it',
    '--secret-key-command reads it': '--secret-key-command reads it',
    '--audit': '`audit`',
    'starting the server': 'setting up the access rule and the server',
    'start the server': 'set up the access rule and the server',
    'restarted the server': 'restarted it',
    'restart the server': 'restart the server',
    'restart this server': 'restart the server',
    'check CLERK_SECRET_KEY': 'check its secret key',
    'in a client that can show such questions or by starting the server':
      'in a client that can show such questions; whoever runs this server can by setting up the access rule and the server',
    'The server asks the person as well': 'The server asks the person as well',
    "this client can't ask for one": "this client can't ask for one",
    'A person': 'Whoever runs this server',
    'a person': 'whoever runs this server',
  });
});

const key = 'The key ending in $&a1 (test instance)';

test.each([
  { hint: '{key} was not accepted. {restart the server}.', want: `${key} was not accepted. restart the server.` },
  { hint: 'Correct the call and make it again.', want: 'Correct the call and make it again.' },
])('the hint says $want', ({ hint, want }) => {
  const details = { kind: 'unauthorized', message: 'a message with {key}', status: 401, hint } as const;
  expect(spellError(details, { options: 'flags', key })).toEqual({ ...details, hint: want });
});

test('a hint that reads otherwise under rules', () => {
  const hint = `Nothing was done. ${eitherWords('{A person} can go on without {--safe}.', 'Ask.')} Bye.`;
  const details = { kind: 'refused', message: 'Not {{user.a || user.b}}.', hint } as const;
  const spelled = (options: OptionStyle) => spellError(details, { options });
  expect(spelled('flags').hint).toBe('Nothing was done. A person can go on without --safe. Bye.');
  expect(spelled('code').hint).toBe('Nothing was done. A person can go on without `safe`. Bye.');
  expect(spelled('rules').hint).toBe('Nothing was done. Ask. Bye.');
  // A message may hold a stranger's text.
  expect(spelled('rules').message).toBe(details.message);
});

test("people who use somebody else's server read nothing of its key", () => {
  const details = { kind: 'unauthorized', message: 'm', hint: '{key} was not accepted.' } as const;
  expect(spellError(details, { options: 'rules', key }).hint).toBe('The key of this server was not accepted.');
});

test('a key that is not known stays unnamed', () => {
  const details = { kind: 'unauthorized', message: 'm', hint: '{key} was not accepted.' } as const;
  expect(spellError(details, { options: 'code' }).hint).toBe('The key was not accepted.');
});

test('every flag that the runtime speaks of is a placeholder with a name in code', () => {
  const folder = 'src/runtime';
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/(placeholders|refusals)\.ts$/.test(file))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    // Comments speak to who reads the source, and the sandbox is no option of a toolkit.
    .filter((line) => !/^\s*(\*|\/\/|\/\*)/.test(line) && !line.includes('--sandbox'));
  const left = texts.flatMap((line) => spellOptions(line, 'code').match(/--[a-z][\w-]*|\bthe server\b/g) ?? []);
  expect(left).toEqual([]);
});
