import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createCommand } from '../../src/cli/command-line/flags.ts';
import { parseCommandLine } from '../../src/cli/command-line/options.ts';
import { catalogue } from '../../src/runtime/catalogue/catalogue.ts';
import { selectTools } from '../../src/runtime/catalogue/selection.ts';

const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('the flags table has every flag', () => {
  const known = createCommand().options.filter((option) => !option.hidden);
  expect([...text.matchAll(/^\| `(-[^`]+)` \|/gm)].map(([, flag]) => flag).sort()).toEqual(
    known.map((option) => option.flags).sort(),
  );
});

test('the table of tools has every category, and the default selection', () => {
  const rows = [...text.matchAll(/^\| `([a-z]\w+)` \| \d+ \| [\d,]+ \| (.*) \|$/gim)];
  expect(rows.map(([, category]) => category)).toEqual(Object.keys(catalogue.categories));
  const named = rows.flatMap(([, category, methods = '']) =>
    [...methods.matchAll(/`(\w+)`/g)].map(([, method]) => `${category}.${method}`),
  );
  expect(named.sort()).toEqual([...catalogue.defaultSelection].sort());
});

/** Every command line of the README that chooses tools, as its arguments. */
const choices = [...text.matchAll(/^(?:npx -y clerk-agent-toolkit |)((?:tools |--).*?)(?: {2,}.*)?$/gm)]
  .concat([...text.matchAll(/`(--tools [^`<]+)`/g)])
  .map(([, line = '']) => [line.replaceAll('"', '')]);

test('there are command lines to check', () => expect(choices.length).toBeGreaterThan(6));

test.each(choices)('%s is understood and serves something', (line) => {
  const task = parseCommandLine(line.split(' '), {});
  if (task.kind !== 'list' && task.kind !== 'serve') throw new Error('nothing is chosen');
  expect(selectTools(task.options, catalogue).names.length).toBeGreaterThan(0);
});

test('the configuration starts the server', () => {
  const [, json = ''] = /```json\n(.*?)```/s.exec(text) ?? [];
  const { args, env } = JSON.parse(json).mcpServers['clerk-test'];
  expect(args.slice(0, 2)).toEqual(['-y', 'clerk-agent-toolkit']);
  expect(() => parseCommandLine(args.slice(2), env)).toThrow('This is a placeholder');
  const filledIn = { CLERK_SECRET_KEY: env.CLERK_SECRET_KEY.replace('...', '0123456789') };
  expect(parseCommandLine(args.slice(2), filledIn)).toMatchObject({
    kind: 'serve',
    options: { secretKey: 'sk_test_0123456789' },
  });
});
