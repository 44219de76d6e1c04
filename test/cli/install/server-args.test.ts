import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readFlags } from '../../../src/cli/command-line/read-flags.ts';
import { serverArgs } from '../../../src/cli/install/server-args.ts';

test.each([
  ['nothing', '', []],
  ['several values', '--tools default billing --read-only', ['--tools', 'default', 'billing', '--read-only']],
  ['a flag with and without its value', '--sandbox', ['--sandbox']],
  ['a world', '--sandbox world.yaml', ['--sandbox', resolve('world.yaml')]],
  [
    'paths',
    '--audit log --files a /b --secret-key-file ~/k',
    ['--files', resolve('a'), '/b', '--secret-key-file', '~/k', '--audit', resolve('log')],
  ],
  ['none of its own', '--client cursor --as x --dry-run --save-key --safe', ['--safe']],
])('%s: %s', (_, given, want) => {
  const { flags } = readFlags(['install', ...given.split(' ').filter(Boolean)]);
  expect(serverArgs(flags)).toEqual(want);
});
