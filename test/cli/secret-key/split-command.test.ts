import { expect, test } from 'vitest';
import { splitCommand } from '../../../src/cli/secret-key/split-command.ts';
import { UsageError } from '../../../src/runtime/shared/errors.ts';

test.each<[command: string, words: string[]]>([
  ['op read op://Private/Clerk/key', ['op', 'read', 'op://Private/Clerk/key']],
  ['op read "op://My Vault/Clerk/key"', ['op', 'read', 'op://My Vault/Clerk/key']],
  ["pass 'show me' a\\ b", ['pass', 'show me', 'a b']],
  ['op read op://a/b?attribute=otp', ['op', 'read', 'op://a/b?attribute=otp']],
  ['security find-generic-password -w -s clerk', ['security', 'find-generic-password', '-w', '-s', 'clerk']],
  ["echo '$HOME' '|' '#1' ''", ['echo', '$HOME', '|', '#1', '']],
  ['~/bin/key', ['~/bin/key']],
])('%s', (command, words) => {
  expect(splitCommand(command, 'linux')).toEqual(words);
});

test.each<[command: string, words: string[]]>([
  ['C:\\bin\\op.exe read x', ['C:\\bin\\op.exe', 'read', 'x']],
  ['"C:\\Program Files\\op.exe" read', ['C:\\Program Files\\op.exe', 'read']],
])('on Windows: %s', (command, words) => {
  expect(splitCommand(command, 'win32')).toEqual(words);
});

const shell = (what: string) =>
  `The command runs without a shell: ${what} means nothing there. Put it in quotes if it belongs to a word; else write a script, and name that.`;

test.each<[command: string, message: string]>([
  ['cat key | tr -d x', shell('"|"')],
  ['a && b', shell('"&&"')],
  ['a; b', shell('";"')],
  ['a > b', shell('">"')],
  ['a & b', shell('"&"')],
  ['cat $HOME/key', shell('the variable $HOME')],
  ['cat "$HOME/key"', shell('the variable $HOME')],
  ['cat $(which a)', shell('"$"')],
  ['cat "$(which a)"', shell('"$"')],
  [
    'cat `which a`',
    'The command runs without a shell: a command in backticks is not run. Write a script, and name that.',
  ],
  ['op read a#b', 'The command runs without a shell, where # begins a comment. Put the word in quotes.'],
  ['   ', 'The command is empty.'],
  ['"" a', 'The command is empty.'],
])('%s is refused', (command, message) => {
  expect(() => splitCommand(command, 'linux')).toThrow(new UsageError(message));
});
