import { expect, test } from 'vitest';
import { remember } from '../../../src/runtime/shared/remember.ts';

/** Remembers what is made of texts, and notes for which it had to be made. */
function counted() {
  const made: string[] = [];
  const upper = remember((text) => {
    made.push(text);
    return text.toUpperCase();
  });
  return { upper, made };
}

test.each([
  { name: 'a text that comes again', texts: ['id', 'id', 'name', 'id'], made: ['id', 'name'] },
  { name: 'the empty text', texts: ['', ''], made: [''] },
  { name: 'what every object has', texts: ['constructor', 'constructor'], made: ['constructor'] },
  { name: 'long texts, which are not remembered', texts: ['x'.repeat(61), 'x'.repeat(61)], made: 2 },
])('it makes only what is new of $name', ({ texts, made: want }) => {
  const { upper, made } = counted();
  expect(texts.map(upper)).toEqual(texts.map((text) => text.toUpperCase()));
  expect(typeof want === 'number' ? made.length : made).toEqual(want);
});

test('a flood of texts is not kept', () => {
  const { upper, made } = counted();
  for (let index = 0; index < 10_001; index++) upper(`a${index}`);
  for (const text of ['a0', 'a9999', 'a10000']) upper(text);
  expect(made.slice(10_001)).toEqual(['a10000']);
});

test('no more texts are kept than are given as the most', () => {
  const made: string[] = [];
  const upper = remember((text) => made.push(text), 2);
  for (const text of ['a', 'b', 'c', 'a', 'b', 'c']) upper(text);
  expect(made).toEqual(['a', 'b', 'c', 'c']);
});
