import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import measured from '../../scripts/compare/measured.json' with { type: 'json' };
import { renderComparisonPage, roundTokens } from '../../scripts/docs/comparison-page.ts';
import { catalogue } from '../../src/runtime/catalogue/catalogue.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');

test('it stays short', () => expect(readme.length).toBeLessThan(9000));

test('every block of commands or configuration says how it is run', () => {
  const blocks = [...readme.matchAll(/^(.*)\n```(?:sh|json|yaml)\n/gm)].map(([, before]) => before);
  expect(blocks.length).toBeGreaterThan(5);
  // test/e2e/readme.test.ts runs them.
  expect(blocks.filter((before) => !/^<!-- run: \w+ -->$/.test(before ?? ''))).toEqual([]);
});

test('its commands for a clone are those of the package', () => {
  const [, block = ''] = /<!-- run: clone -->\n```sh\n(.*?)```/s.exec(readme) ?? [];
  expect(block.trim().split('\n')).toEqual(['npm ci && npm run demo', 'npm ci && npm test']);
  // The checks run them, the tests among all others.
  const checks = read('.ci/run');
  for (const step of ['npm ci', 'npm run demo', 'npm run test:all']) expect(checks).toContain(`step ${step}`);
});

test('the first two screens have the picture, the install, both commands for a clone, and the comparison', () => {
  const start = readme.slice(0, 4000);
  for (const part of ['docs/demo.svg', 'install --save-key', 'npm run demo', 'npm test', '| `clerk api` |'])
    expect(start).toContain(part);
});

test('its figures are those that were measured', () => {
  const { ours, oursDiscover, oldPackage, clerkCli } = measured;
  const row = (title: string) => {
    const line = readme.split('\n').find((text) => text.startsWith(`| ${title} ² |`)) ?? '';
    return [...line.matchAll(/[\d,]*\d/g)].map(([figure]) => figure);
  };
  const columns = [ours, clerkCli, oldPackage];
  const [listed = '', ...others] = columns.map((column) => roundTokens(column.listed));
  expect(row('tokens: list of tools')).toEqual([listed, roundTokens(oursDiscover.listed), ...others]);
  expect(row('tokens: 100 users').slice(-2)).toEqual([ours, clerkCli].map(({ users }) => roundTokens(users)));
  expect(oldPackage.users).toBeNull();
  expect(readme).toContain(`Measured on ${measured.date} with ${measured.users} users in the sandbox`);
});

test('what it says of deletions and private metadata was seen', () => {
  const { oursAsking, oldPackage, clerkCli } = measured;
  const seen = [oursAsking, clerkCli, oldPackage];
  expect(seen.map(({ deletesUnasked }) => deletesUnasked)).toEqual([false, true, true]);
  expect(seen.map(({ showsPrivate: { user, member } }) => [user, member])).toEqual([
    [false, false],
    [true, true],
    [false, true],
  ]);
  expect(readme).toContain(
    '| deletes an organization when nobody can be asked ² | refused with a live key | – | done | done |',
  );
  expect(readme).toContain(
    "| shows the model `private_metadata` ² | no | – | yes | not a user's; that of a member's organization |",
  );
});

test('what it says of the default set is so', () => {
  const served = catalogue.defaultSelection.length;
  expect(readme).toContain(`There are over 230. Unless you say otherwise, ${served} are served`);
  expect(Object.keys(catalogue.tools).length).toBeGreaterThan(230);
  const tokens = Object.values(catalogue.tools)
    .filter(({ name }) => catalogue.defaultSelection.includes(name))
    .reduce((sum, tool) => sum + tool.tokens, 0);
  expect(roundTokens(tokens), 'Run `npm run compare`.').toBe(roundTokens(measured.ours.listed));
});

test('the table of docs/comparison.md is made from what was measured', () => {
  const page = read('docs/comparison.md');
  expect(page, 'Run `npm run docs` and review the diff.').toBe(renderComparisonPage(page));
});
