import { expect, test } from 'vitest';
import { joinByCommas } from '../../../src/runtime/clerk/query.ts';

test.each([
  { query: { mode: ['a', 'b'] }, want: 'mode=a,b' },
  { query: { mode: ['a,b', 'c d'] }, want: 'mode=a%2Cb,c%20d' },
  { query: { id: ['+a', '-b'], mode: ['a', 'b'], limit: 5 }, want: 'id=%2Ba&id=-b&limit=5&mode=a,b' },
  { query: { mode: undefined, limit: null }, want: '' },
  { query: {}, want: '' },
])('$query is $want where mode is joined', ({ query, want }) => {
  expect(joinByCommas(['mode'])(query)).toBe(want);
});
