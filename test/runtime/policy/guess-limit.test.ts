import { beforeEach, describe, expect, test } from 'vitest';
import { createGuessLimit, type GuessLimit } from '../../../src/runtime/policy/guess-limit.ts';

const TOOL = { guesses: 'user_id' };
const MINUTE = 60_000;

let time = 0;
let limit: GuessLimit;
beforeEach(() => {
  time = 1_000;
  limit = createGuessLimit(() => time);
});

/** Guesses this many times, and returns how many went through. */
function guess(user_id: string, times: number): number {
  return Array.from({ length: times }).filter(() => {
    try {
      limit.count(TOOL, { user_id });
      return true;
    } catch {
      return false;
    }
  }).length;
}

describe('guesses about one user', () => {
  // Minutes of the clock, guesses then, and how many of them go through.
  test.each<{ what: string; given: [minute: number, guesses: number][]; want: number[] }>([
    { what: 'five', given: [[0, 5]], want: [5] },
    { what: 'a sixth', given: [[0, 6]], want: [5] },
    {
      what: 'again, just before the time is up',
      given: [
        [0, 5],
        [9.99, 1],
      ],
      want: [5, 0],
    },
    {
      what: 'again, when the time is up',
      given: [
        [0, 5],
        [10, 9],
      ],
      want: [5, 5],
    },
    {
      what: 'spread: each has its own ten minutes',
      given: [
        [0, 2],
        [6, 4],
        [10, 4],
        [16, 4],
      ],
      want: [2, 3, 2, 3],
    },
    {
      what: 'refused ones are not counted',
      given: [
        [0, 5],
        [5, 100],
        [10, 5],
      ],
      want: [5, 0, 5],
    },
  ])('$what', ({ given, want }) => {
    const passed = given.map(([minute, guesses]) => {
      time = 1_000 + minute * MINUTE;
      return guess('user_1', guesses);
    });
    expect(passed).toEqual(want);
  });
});

test('every user has guesses of their own', () => {
  expect([guess('user_1', 9), guess('user_2', 9), guess('constructor', 9)]).toEqual([5, 5, 5]);
});

test('the error says how long to wait, and what to do', () => {
  guess('user_1', 5);
  time += 2.5 * MINUTE + 1;
  const details = {
    kind: 'rate_limited',
    message: 'The password or codes of user_1 were checked 5 times within 10 minutes, the most that is allowed here.',
    retry_after: 450,
    hint: expect.stringMatching(/^Nothing was sent\. Stop here.* reset.* retry_after seconds\.$/),
  };
  const refused = expect.objectContaining({ details, refusedBy: 'guesses' });
  expect(() => limit.count(TOOL, { user_id: 'user_1' })).toThrow(refused);
  expect(() => limit.check(TOOL, { user_id: 'user_1' })).toThrow(refused);
});

test('checking counts nothing', () => {
  for (let i = 0; i < 9; i++) limit.check(TOOL, { user_id: 'user_1' });
  expect(guess('user_1', 9)).toBe(5);
});

test('a tool that takes no guesses has no limit', () => {
  for (let i = 0; i < 9; i++) limit.count({}, { user_id: 'user_1' });
  expect(guess('user_1', 9)).toBe(5);
});

test('ids that no user has are not kept whole', () => {
  expect([guess('x'.repeat(1_000), 4), guess('x'.repeat(2_000), 4)]).toEqual([4, 1]);
});

test('10,000 users are remembered: the next has to wait, and nobody is forgotten before their time', () => {
  guess('user_1', 5);
  time += MINUTE;
  for (let i = 2; i <= 10_000; i++) guess(`user_${i}`, 1);
  expect([guess('user_new', 1), guess('user_1', 1), guess('user_2', 1)]).toEqual([0, 0, 1]);
  expect(() => limit.count(TOOL, { user_id: 'user_new' })).toThrow(
    expect.objectContaining({
      details: expect.objectContaining({
        message: 'The password or codes of 10000 users were checked within 10 minutes, the most that is allowed here.',
        retry_after: 540,
      }),
    }),
  );
  time += 9 * MINUTE;
  expect([guess('user_new', 1), guess('user_newer', 1)]).toEqual([1, 0]);
});
