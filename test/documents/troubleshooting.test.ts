import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCommandLine } from '../../src/cli/command-line/options.ts';
import { catalogue } from '../../src/runtime/catalogue/catalogue.ts';
import { selectTools } from '../../src/runtime/catalogue/selection.ts';
import { parseSecretKey } from '../../src/runtime/clerk/secret-key.ts';
import { spellOptions } from '../../src/runtime/shared/placeholders.ts';

const page = readFileSync(new URL('../../docs/troubleshooting.md', import.meta.url), 'utf8');

/** The rows of the table under a heading: what is given, and what is said of it. */
function rowsUnder(heading: string): [given: string, said: string][] {
  const [, section = ''] = page.split(`\n### ${heading}\n`);
  const [table = ''] = section.trim().split('\n\n');
  const rows = [...table.matchAll(/^\| `(.*?)` \| (.*?) \|/gm)];
  return rows.map(([, given = '', said = '']) => [given, said]);
}

/** Returns the reason for which a start with these arguments and variables fails. */
function reasonOf(args: string[], env: Record<string, string>): string {
  try {
    const task = parseCommandLine(args, env);
    if (task.kind !== 'serve') throw new Error(`It would ${task.kind}.`);
    parseSecretKey(env.CLERK_SECRET_KEY);
    selectTools(task.options, catalogue);
  } catch (error) {
    return spellOptions((error as Error).message, 'flags');
  }
  return 'It starts.';
}

const [keys, flags] = [rowsUnder('The key'), rowsUnder('The flags')];

test('there are rows to check', () => expect([keys.length, flags.length]).toEqual([7, 6]));

test.each(keys)('%s: %s', (given, said) => {
  const [name = '', ...value] = given.split('=');
  expect(reasonOf([], { [name]: value.join('=') })).toContain(said);
});

test.each(flags)('%s: %s', (given, said) => {
  expect(reasonOf(given.split(' '), { CLERK_SECRET_KEY: 'sk_test_0123456789' })).toContain(said);
});
