import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { spellError, spellOptions } from '../../../src/runtime/shared/placeholders.ts';

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

const key = 'The key ending in $&a1 (test instance)';

test.each([
  { hint: '{key} was not accepted. {restart the server}.', want: `${key} was not accepted. restart the server.` },
  { hint: 'Correct the call and make it again.', want: 'Correct the call and make it again.' },
])('the hint says $want', ({ hint, want }) => {
  const details = { kind: 'unauthorized', message: 'a message with {key}', status: 401, hint } as const;
  expect(spellError(details, { options: 'flags', key })).toEqual({ ...details, hint: want });
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
