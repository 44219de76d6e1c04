import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderCostPage } from '../../scripts/docs/cost-page.ts';
import { countCosts, LARGE_SIZE } from '../support/cost/count-costs.ts';

const committed = readFileSync(new URL('../../docs/cost.md', import.meta.url), 'utf8');
const costs = await countCosts();

test('docs/cost.md is what tools cost', () => {
  expect(committed, 'Run `npm run docs` and review the diff.').toBe(renderCostPage(costs));
});

test('a question over 50,000 users costs at most 500, call and answer, and speaks of them all', () => {
  const large = costs.questions.filter(({ size }) => size === LARGE_SIZE);
  expect(large.filter(({ tokens }) => tokens > 500)).toEqual([]);
  expect(large.map(({ result }) => JSON.parse(result))).toMatchObject([
    { count: 30_090, read: 50_000 },
    { count: 5_015, read: 50_000 },
  ]);
  expect(large.filter(({ result }) => 'partial' in JSON.parse(result))).toEqual([]);
});

test('without lists.query, the same would cost more than a model can read', () => {
  const large = costs.questions.filter(({ size }) => size === LARGE_SIZE);
  expect(large.filter(({ pages, rawPages }) => pages < 1_000_000 || rawPages < 10_000_000)).toEqual([]);
});
