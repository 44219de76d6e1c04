import { expect, test } from 'vitest';
import { CALLS_SIZE, countCalls } from '../support/cost/calls.ts';
import { countListed } from '../support/cost/listed.ts';
import { countQuestions } from '../support/cost/questions.ts';

// What results cost a model's context, over full users with one key of metadata each. A bound is a promise of docs/cost.md:
// leave something out of a view before you raise one. test/commands/cost-page.test.ts holds them for 50,000 users.

const calls = await countCalls();

test.each([
  { what: 'a page of 100 users', most: 7_500 },
  { what: 'one user, the longest of all', most: 320 },
  { what: '30 members of an organization', most: 2_200 },
])('$what costs at most $most', ({ what, most }) => {
  const cost = calls.reads.find((read) => read.what === what);
  expect(cost?.tokens).toBeLessThanOrEqual(most);
  // Held to something, and not to an empty page.
  expect(cost?.tokens).toBeGreaterThan(most / 2);
});

test('every write costs at most 120', () => {
  expect(calls.writes.filter(({ tokens }) => tokens > 120)).toEqual([]);
  expect(calls.writes).toHaveLength(11);
});

test('a question over a whole list costs at most 500, call and answer', async () => {
  const questions = await countQuestions(CALLS_SIZE);
  expect(questions.filter(({ tokens }) => tokens > 500)).toEqual([]);
  expect(questions.map(({ result }) => JSON.parse(result))).toMatchObject([
    { count: 62, read: 105 },
    { count: 10, read: 105 },
  ]);
});

test('lists.query costs at most 450 in the list, and fields at most 15 a tool', async () => {
  const { query, fields } = await countListed();
  expect(query).toBeLessThanOrEqual(450);
  expect(query).toBeGreaterThan(0);
  expect(fields).toBeLessThanOrEqual(15);
  expect(fields).toBeGreaterThan(0);
});
