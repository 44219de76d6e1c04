import { expect, test } from 'vitest';
import { readFileName } from '../../../src/runtime/export/file-name.ts';

test.each([
  ['users.csv', 'csv'],
  ['users.ndjson', 'ndjson'],
  ['USERS.CSV', 'csv'],
  ['users 2026-01-31.v2.csv', 'csv'],
  ['_.csv', 'csv'],
  ['a..csv', 'csv'],
  ['console.csv', 'csv'],
  ['nulls.csv', 'csv'],
  [`${'a'.repeat(96)}.csv`, 'csv'],
])('%j is written as %s', (name, format) => {
  expect(readFileName(name)).toBe(format);
});

test.each([
  '',
  '.csv',
  '.users.csv',
  ' users.csv',
  '-rf.csv',
  'users',
  'users.json',
  'users.csv.exe',
  'users.csv ',
  'users.csv.',
  'users.csv\n',
  '../users.csv',
  'a/users.csv',
  '/etc/users.csv',
  'a\\users.csv',
  'C:users.csv',
  'users.csv:stream.csv',
  'users\0.csv',
  'us\u202Evsc.csv',
  'ｕsers.csv',
  '~users.csv',
  'users%2f.csv',
  'CON.csv',
  'con .csv',
  'aux.users.csv',
  'Com1.ndjson',
  'lpt9.csv',
  'nul.csv',
  '$HOME.csv',
  `${'a'.repeat(97)}.csv`,
])('%j is no name of a file', (name) => {
  expect(() => readFileName(name)).toThrow(
    expect.objectContaining({
      details: {
        kind: 'bad_arguments',
        message: `"${name.slice(0, 100)}" can't be the name of the file.`,
        parameter: 'file',
        hint: 'Give a name alone, without a folder, that ends in .csv or .ndjson: at most 100 of the letters a to z, digits, spaces, dots, hyphens and underscores, the first a letter, a digit or an underscore.',
      },
    }),
  );
});
