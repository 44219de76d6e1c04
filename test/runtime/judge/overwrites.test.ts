import { expect, test } from 'vitest';
import { overwrites } from '../../../src/runtime/judge/overwrites.ts';

const parse = (json: string) => JSON.parse(json);

test.each<[present: unknown, given: unknown, want: boolean]>([
  // Nothing is there.
  [undefined, 'a', false],
  [null, 'a', false],
  ['', 'a', false],
  [false, true, false],
  [[], ['a'], false],
  [{}, { a: 1 }, false],
  [{}, null, false],

  // A value takes another's place.
  ['a', 'a', false],
  ['a', 'b', true],
  ['a', '', true],
  ['a', null, true],
  [0, 5, true],
  [5, 5, false],
  [5, '5', true],
  [true, false, true],
  [true, true, false],
  [true, 'picture.png', true],
  [false, 'picture.png', false],
  [['a', 'b'], ['a', 'b'], false],
  [['a', 'b'], ['b', 'a'], true],
  [['a', 'b'], ['a'], true],
  [['a'], [], true],
])('%j becomes %j: %j', (present, given, want) => {
  expect(overwrites(present, given, false)).toBe(want);
  expect(overwrites(present, given, true)).toBe(want);
});

test.each<[present: unknown, given: unknown, merged: boolean, replaced: boolean]>([
  [{ a: 1 }, { b: 2 }, false, true],
  [{ a: 1 }, { a: 1 }, false, false],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, false, false],
  [{ a: 1 }, { a: 2 }, true, true],
  [{ a: 1 }, { a: null }, true, true],
  [{ a: 1 }, {}, false, true],
  [{ a: 1 }, null, true, true],
  [{ a: 1 }, 'a', true, true],

  // At any depth.
  [{ a: { b: 1 } }, { a: { c: 2 } }, false, true],
  [{ a: { b: 1 } }, { a: { b: 2 } }, true, true],
  [{ a: { b: { c: 1 } } }, { a: { b: null } }, true, true],
  [{ a: { b: 1 } }, { a: {} }, false, true],
  [{ a: 1 }, { a: { b: 1 } }, true, true],
  [{ a: {} }, { a: 'x' }, true, true],

  // In metadata what is false or empty is a value like any other, and null is none.
  [{ a: false }, { a: true }, true, true],
  [{ a: 0 }, { a: 1 }, true, true],
  [{ a: '' }, { a: 'x' }, true, true],
  [{ a: [] }, { a: [1] }, true, true],
  [{ a: null }, { a: 1 }, false, true],

  // A list is replaced whole.
  [{ a: [1, 2] }, { a: [1, 2] }, false, false],
  [{ a: [1, 2] }, { a: [2] }, true, true],
  [{ a: [{ b: 1 }] }, { a: [{ c: 1 }] }, true, true],

  // Names that every object has.
  [{ a: 1 }, { constructor: 'x' }, false, true],
  [{ a: 1 }, parse('{"__proto__":{"b":1}}'), false, true],
  [parse('{"__proto__":{"b":1}}'), parse('{"__proto__":{"b":2}}'), true, true],
])('%j with %j overwrites, merged: %j, replaced: %j', (present, given, merged, replaced) => {
  expect(overwrites(present, given, true)).toBe(merged);
  expect(overwrites(present, given, false)).toBe(replaced);
});
