import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { yamlKey } from '../../../codegen/shared/yaml-file.ts';

it.each<[name: string, want: string]>([
  ['user_id', 'user_id'],
  ['settings.parent-id', 'settings.parent-id'],
  ['ids[]', 'ids[]'],
  ['metadata.*', 'metadata.*'],
  ['all_users?', 'all_users?'],
  ['starting_after#', 'starting_after#'],
  ['null', '"null"'],
  ['- [x]', '"- [x]"'],
  ['a: b', '"a: b"'],
  ['a\n# b', '"a\\n# b"'],
  ['```', '"\\u0060\\u0060\\u0060"'],
  ['\u202eabc\u0000', '"\\u202eabc\\u0000"'],
  ['', '""'],
])('%j is written %s, and read as it is', (name, want) => {
  expect(yamlKey(name)).toBe(want);
  expect(parse(`  ${want}: # why\n`)).toEqual({ [name]: null });
});
