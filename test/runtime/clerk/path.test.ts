import { expect, test } from 'vitest';
import { serializePath } from '../../../src/runtime/clerk/path.ts';

test.each([
  { path: '/users/{user_id}', params: { user_id: 'user_1' }, want: '/users/user_1' },
  { path: '/a/{x}/b/{y}', params: { x: 'x', y: 2 }, want: '/a/x/b/2' },
  { path: '/a/{x}', params: { x: 'me+tag@example.com' }, want: '/a/me%2Btag%40example.com' },
  { path: '/a/{x}', params: { x: 'ümlaut;v=1' }, want: '/a/%C3%BCmlaut%3Bv%3D1' },
  { path: '/a/{x}', params: { x: '...' }, want: '/a/...' },
  { path: '/a/{x}', params: { x: '{y}', y: 'no' }, want: '/a/%7By%7D' },
  { path: '/a/{x}', params: { x: '$&' }, want: '/a/%24%26' },
  { path: '/a', params: { x: 'y' }, want: '/a' },
])('$path with $params is $want', ({ path, params, want }) => {
  expect(serializePath(path, params)).toBe(want);
});

const hostile = ['', '.', '..', '../x', 'a/b', 'a\\b', 'a?b', 'a#b', '%2e%2e', 'a b', 'a\nb', 'a\u0000', '\u007f'];
const odd = ['\u2028', '\ufeff', '\ud800', '🦊', null, undefined, true, {}, ['a'], () => 'a'];

test.each([...hostile, ...odd].map((value) => [value]))('%j does not fit a segment', (value) => {
  expect(() => serializePath('/users/{user_id}/passkeys', { user_id: value })).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ kind: 'bad_arguments', parameter: 'user_id' }) }),
  );
});

test('a parameter that is missing is refused, whatever its name', () => {
  expect(() => serializePath('/a/{toString}', {})).toThrow('`toString` must be a single id or slug');
  expect(() => serializePath('/a/{__proto__}', {})).toThrow('`__proto__` must be a single id or slug');
});
