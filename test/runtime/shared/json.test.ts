import { expect, test } from 'vitest';
import { mapEntries, mapItems } from '../../../src/runtime/shared/json.ts';

test.each([
  { json: '{"a":1,"b":2}', want: '{"a":1,"b":2}' },
  { json: '{"a":1,"gone":2,"b":3}', want: '{"a":1,"b":3}' },
  { json: '{"gone":1}', want: '{}' },
  { json: '{"x":1,"old":2,"y":3}', want: '{"x":1,"new":2,"y":3}' },
  { json: '{"a":"low","b":"low"}', want: '{"a":"high","b":"high"}' },
  { json: '{"__proto__":{"a":1},"gone":1,"constructor":2}', want: '{"__proto__":{"a":1},"constructor":2}' },
])('$json becomes $want', ({ json, want }) => {
  const object = JSON.parse(json);
  const got = mapEntries(object, (key, inner) =>
    key === 'gone' ? undefined : [key === 'old' ? 'new' : key, inner === 'low' ? 'high' : inner],
  );
  expect(JSON.stringify(got)).toBe(want);
  expect(JSON.stringify(object)).toBe(json);
  expect(got === object).toBe(json === want);
});

test('a list in which nothing changes is the same list', () => {
  const list = [1, 'a', null];
  expect(mapItems(list, (item) => item)).toBe(list);
  expect(mapItems(list, (item) => (item === 'a' ? 'b' : item))).toEqual([1, 'b', null]);
  expect(list).toEqual([1, 'a', null]);
});
