import { expect, test } from 'vitest';
import { canonical } from '../../src/runtime/canonical.ts';

const parsed = (json: string) => JSON.parse(json);

test.each([
  ['{"a":1,"b":{"c":2,"d":3}}', '{"b":{"d":3,"c":2},"a":1}'],
  ['[{"a":1,"b":2}]', '[{"b":2,"a":1}]'],
  ['{"10":1,"9":2}', '{"9":2,"10":1}'],
])('%s is the same as %s', (one, other) => {
  expect(canonical(parsed(one))).toBe(canonical(parsed(other)));
});

test.each([
  ['{"a":1}', '{"a":"1"}'],
  ['{"a":1}', '{"a":1,"b":null}'],
  ['[1,2]', '[2,1]'],
  ['{"a":{}}', '{"a":[]}'],
  ['{"a":1}', '{"keys":[["a",1]]}'],
  ['{"a":1}', '[["a",1]]'],
  ['{"__proto__":1}', '{}'],
  ['null', '"null"'],
])('%s is not the same as %s', (one, other) => {
  expect(canonical(parsed(one))).not.toBe(canonical(parsed(other)));
});

test('an argument that was left out is the same as one that is undefined', () => {
  expect(canonical({ a: 1, b: undefined })).toBe(canonical({ a: 1 }));
});
