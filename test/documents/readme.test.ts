import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { command } from '../../src/cli/flags.ts';
import { parse } from '../../src/cli/options.ts';
import { catalogue } from '../../src/runtime/catalogue.ts';

const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('the flags table has every flag', () => {
  const known = command().options.filter((option) => !option.hidden);
  expect([...text.matchAll(/^\| `(-[^`]+)` \|/gm)].map(([, flag]) => flag).sort()).toEqual(
    known.map((option) => option.flags).sort(),
  );
});

test('the table of tools has the default selection, and nothing else', () => {
  const rows = [...text.matchAll(/^\| `([a-z]\w+)` \| (.*) \|$/gm)];
  const named = rows.flatMap(([, category, methods = '']) =>
    [...methods.matchAll(/`(\w+)`/g)].map(([, method]) => `${category}.${method}`),
  );
  expect(named.sort()).toEqual([...catalogue.defaultSelection].sort());
  expect(text).toContain(`${named.length} tools are served unless you choose`);
});

test('the configuration starts the server', () => {
  const [, json = ''] = /```json\n(.*?)```/s.exec(text) ?? [];
  const { args, env } = JSON.parse(json).mcpServers.clerk;
  expect(args.slice(0, 2)).toEqual(['-y', 'clerk-agent-toolkit']);
  expect(parse(args.slice(2), env)).toMatchObject({ kind: 'serve', options: { secretKey: 'sk_test_...' } });
});
