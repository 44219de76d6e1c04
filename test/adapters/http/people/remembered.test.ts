import { expect, test } from 'vitest';
import { Remembered } from '../../../../src/adapters/http/people/remembered.ts';

function open(most: number, idle: number) {
  const clock = { now: 0 };
  const forgotten: string[] = [];
  const onForget = (value: string) => void forgotten.push(value);
  return { clock, forgotten, known: new Remembered<string>({ most, idle, onForget }, () => clock.now) };
}

test('forgets what was used longest ago, where there are too many', () => {
  const { known, forgotten } = open(2, 100);
  known.set('a', 'A');
  known.set('b', 'B');
  known.get('a');
  known.set('c', 'C');
  expect(forgotten).toEqual(['B']);
  expect([...known.entries()]).toEqual([
    ['a', 'A'],
    ['c', 'C'],
  ]);
  expect([known.size, known.get('b')]).toEqual([2, undefined]);
});

test('forgets all that is idle when another is added, and each when it is asked for', () => {
  const { known, forgotten, clock } = open(9, 100);
  for (const key of ['a', 'b', 'c']) known.set(key, key);
  clock.now = 50;
  known.get('b');
  clock.now = 101;
  known.set('d', 'd');
  expect(forgotten).toEqual(['a', 'c']);
  clock.now = 150;
  expect(known.get('b')).toBe('b');
  clock.now = 251;
  expect(known.get('b')).toBeUndefined();
  expect(forgotten).toEqual(['a', 'c', 'b']);
});

test('uses nothing by looking, and forgets once', () => {
  const { known, forgotten, clock } = open(9, 100);
  known.set('a', 'A');
  clock.now = 100;
  expect(known.peek('a')).toBe('A');
  clock.now = 101;
  expect(known.get('a')).toBeUndefined();
  known.delete('a');
  expect(forgotten).toEqual(['A']);
});

test('knows keys that objects have by themselves like others', () => {
  const { known } = open(9, 100);
  expect(known.get('__proto__')).toBeUndefined();
  known.set('constructor', 'A');
  expect([known.get('constructor'), known.peek('toString')]).toEqual(['A', undefined]);
});
