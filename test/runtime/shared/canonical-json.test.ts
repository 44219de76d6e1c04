import { expect, test } from 'vitest';
import { canonicalJson } from '../../../src/runtime/shared/canonical-json.ts';

const parsed = (json: string) => JSON.parse(json);

test.each([
  ['{"a":1,"b":{"c":2,"d":3}}', '{"b":{"d":3,"c":2},"a":1}'],
  ['[{"a":1,"b":2}]', '[{"b":2,"a":1}]'],
  ['{"10":1,"9":2}', '{"9":2,"10":1}'],
])('%s is the same as %s', (one, other) => {
  expect(canonicalJson(parsed(one))).toBe(canonicalJson(parsed(other)));
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
  expect(canonicalJson(parsed(one))).not.toBe(canonicalJson(parsed(other)));
});

test('an argument that was left out is the same as one that is undefined', () => {
  expect(canonicalJson({ a: 1, b: undefined })).toBe(canonicalJson({ a: 1 }));
});

test.each([
  { json: '{"b":1,"a":[true,null,"x"]}', want: '{"a":[true,null,"x"],"b":1}' },
  { json: '{"10":1,"9":2,"__proto__":{"z":1,"y":2},"":0}', want: '{"":0,"10":1,"9":2,"__proto__":{"y":2,"z":1}}' },
  { json: '[[1,2],[12]]', want: '[[1,2],[12]]' },
  { json: '{"a":"ü \\n \\"{"}', want: '{"a":"ü \\n \\"{"}' },
])('$json as the one text there is for it', ({ json, want }) => {
  expect(canonicalJson(JSON.parse(json))).toBe(want);
});

test('depth and length have no limit of their own', () => {
  const deep = `${'{"a":['.repeat(50_000)}1${']}'.repeat(50_000)}`;
  let value: unknown = 1;
  for (let level = 0; level < 50_000; level++) value = { a: [value] };
  expect(canonicalJson(value) === deep).toBe(true);
  expect(canonicalJson(Array(300_000).fill(1)).length).toBe(600_001);
});

test('what JSON leaves out makes no difference', () => {
  expect(canonicalJson({ a: undefined, b: [undefined] })).toBe('{"b":[null]}');
});
