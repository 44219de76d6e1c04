import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { optionWords } from '../../../src/runtime/shared/option-names.ts';

test.each([
  [
    'start the server with --allow-secrets and x beside the other --tools.',
    'make the toolkit with `allowSecrets` and x beside the other `tools`.',
  ],
  ['starting the server without --read-only.', 'making the toolkit without `readOnly`.'],
  ['the tool is not a read, and `--read-only` is set', 'the tool is not a read, and `readOnly` is set'],
  ['and --files DIR, and not among --exclude-tools.', 'and `files`, and not among `excludeTools`.'],
  ['--files: /x does not exist.', '`files`: /x does not exist.'],
  ['--user and --organization', '`authContext.userId` and `authContext.orgId`'],
  ['with --confirm never, or', "with `confirm: 'never'`, or"],
  ['check CLERK_SECRET_KEY and restart the server.', 'check the secret key and make the toolkit anew.'],
])('%s', (flags, code) => {
  expect(optionWords(flags, 'code')).toBe(code);
  expect(optionWords(flags, 'flags')).toBe(flags);
});

test('every flag that the runtime speaks of has a name in code', () => {
  const folder = 'src/runtime';
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/(option-names|errors)\.ts$/.test(file))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    // Comments speak to who reads the source, and the sandbox is no option of a toolkit.
    .filter((line) => !/^\s*(\*|\/\/|\/\*)/.test(line) && !line.includes('--sandbox'));
  const left = texts.flatMap((line) => optionWords(line, 'code').match(/--[a-z][\w-]*/g) ?? []);
  expect(left).toEqual([]);
});
