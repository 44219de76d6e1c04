import { expect, test } from 'vitest';
import { readValues } from '../../../src/runtime/prompts/arguments.ts';
import type { PromptArgument } from '../../../src/runtime/prompts/prompt.ts';

const ASKED: PromptArgument[] = [
  { name: 'user', description: 'Who leaves', required: true },
  { name: 'problem', description: 'What is wrong' },
  { name: 'days', description: 'How many', days: 14 },
];

test.each<{ why: string; given: Record<string, unknown>; want: Record<string, string> }>([
  { why: 'a number of days has a default', given: { user: 'ada' }, want: { user: 'ada', days: '14' } },
  {
    why: 'what is empty is not given',
    given: { user: ' ada ', problem: ' \n', days: '' },
    want: { user: 'ada', days: '14' },
  },
  {
    why: 'invisible characters and escapes are taken out',
    given: { user: 'a\u200bd\u202ea\u001b[31m', days: '7' },
    want: { user: 'ada', days: '7' },
  },
  {
    why: '200 characters are as long as it gets',
    given: { user: '🙂'.repeat(200) },
    want: { user: '🙂'.repeat(200), days: '14' },
  },
])('$why', ({ given, want }) => {
  expect(Object.fromEntries(readValues('a_prompt', ASKED, given))).toEqual(want);
});

test.each<{ given: Record<string, unknown>; want: string }>([
  { given: {}, want: 'user is missing. It is: Who leaves.' },
  { given: { user: '\u200b ' }, want: 'user is missing. It is: Who leaves.' },
  {
    given: { user: 'ada', usr: 'x' },
    want: 'a_prompt has no argument "usr": it takes user, problem, days. Did you mean "user"?',
  },
  { given: { user: 'ada', constructor: 'x' }, want: 'a_prompt has no argument "constructor"' },
  { given: { user: 'x'.repeat(201) }, want: 'user is longer than 200 characters' },
  { given: { user: 7 }, want: 'user must be a text.' },
  ...['0', '-1', '1.5', 'ten', '1e3', '3651', '7d'].map((days) => ({
    given: { user: 'ada', days },
    want: 'days must be a number of days from 1 to 3650, such as 14.',
  })),
])('$given: $want', ({ given, want }) => {
  expect(() => readValues('a_prompt', ASKED, given)).toThrow(
    expect.objectContaining({ name: 'UsageError', message: expect.stringContaining(want) }),
  );
});
