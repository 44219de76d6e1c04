import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/server.ts';
import { buildWorld } from './build-world.ts';
import { computeAnswer } from './compute-answers.ts';
import { isRight, type Question, questions } from './judge-answer.ts';
import { type Records, readRecords } from './read-records.ts';

let sandbox: Sandbox;
let records: Records;
/** The day that "3 days ago" counts from. */
const startedAt = Date.now();
beforeAll(async () => {
  sandbox = await startSandbox({ world: buildWorld() });
  records = await readRecords(sandbox);
});
afterAll(() => sandbox.close());

test('there are thirty, a third of them held out', () => {
  expect(new Set(questions.map(({ name }) => name)).size).toBe(30);
  expect(questions.filter((question) => question.held_out)).toHaveLength(10);
});

test('the world is large enough to need more than one page', () => {
  expect(Object.entries(records).map(([name, rows]) => [name, rows.length])).toEqual([
    ['users', 120],
    ['organizations', 25],
    ['memberships', 117],
    ['organizationInvitations', 40],
    ['invitations', 28],
    ['sessions', 56],
  ]);
});

test('the world is the same each time', () => {
  expect(buildWorld()).toEqual(buildWorld());
});

describe.each(questions)('$name', (question) => {
  test('the API gives the answer that is written down', () => {
    const computed = computeAnswer[question.name]?.(records);
    expect({ computed, right: isRight(question, computed, startedAt) }).toEqual({ computed, right: true });
  });

  test('another answer is wrong', () => {
    for (const other of [null, '', [], {}, 0, 12_345, 'nobody', ['nobody'], { nobody: 1 }]) {
      expect([other, isRight(question, other)]).toEqual([other, false]);
    }
  });
});

describe('judging', () => {
  const DAY = Date.parse('2026-03-02T23:00:00Z');
  test.each<[Partial<Question>, unknown, boolean]>([
    [{ answer: 7 }, 7, true],
    [{ answer: 7 }, '7', true],
    [{ answer: 7 }, 7.1, false],
    [{ answer: 7 }, [7], false],
    [{ answer: 39.3, within: 0.1 }, 39.28, true],
    [{ answer: 39.3, within: 0.1 }, '39.3%', true],
    [{ answer: 39.3, within: 0.1 }, 39.5, false],
    [{ answer: 39.3, within: 0.1 }, 0.393, false],
    [{ answer: 'a@example.com' }, ' A@example.com', true],
    [{ answer: ['Ada', 'Bo'] }, ['bo', 'ada'], true],
    [{ answer: ['Ada', 'Bo'] }, ['Ada'], false],
    [{ answer: ['Ada', 'Bo'] }, ['Ada', 'Bo', 'Bo'], false],
    [{ answer: { 'org:admin': 2 } }, { 'org:admin': '2' }, true],
    [{ answer: { 'org:admin': 2 } }, { 'org:admin': 2, 'org:member': 0 }, false],
    [{ answer: { '1 day ago': 2, '3 days ago': 1 } }, { '2026-02-27': 1, '2026-03-01': 2 }, true],
    [{ answer: { '1 day ago': 2 } }, { '2026-03-02': 2 }, false],
  ])('%j, given %j: %s', (question, given, want) => {
    expect(isRight(question as Question, given, DAY)).toBe(want);
  });
});
