import { expect, test } from 'vitest';
import { notify, notifyOnce } from '../../../src/runtime/shared/notice.ts';

test('each notice receives a line once', () => {
  const [one, other]: [string[], string[]] = [[], []];
  const toOne = (line: string) => void one.push(line);
  const toOther = (line: string) => void other.push(line);
  for (const line of ['a', 'b', 'a']) notifyOnce(toOne, line);
  notifyOnce(toOther, 'a');
  expect([one, other]).toEqual([['a', 'b'], ['a']]);
});

test('a listener that fails is left alone', () => {
  const fails = () => {
    throw new Error('full');
  };
  expect(() => notify(fails, 'a')).not.toThrow();
  expect(() => notifyOnce(fails, 'a')).not.toThrow();
});
