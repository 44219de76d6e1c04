import { expect, test } from 'vitest';
import { readCircumstance } from '../../../../codegen/config/confirm/circumstance.ts';

test.each<[key: string, want: object | undefined]>([
  ['always', {}],
  ['otherwise', {}],
  ['password', { argument: 'password' }],
  ['items.role', { argument: 'items.role' }],
  ['verified is true', { argument: 'verified', is: [true] }],
  ['limit is 0', { argument: 'limit', is: [0] }],
  ['code is "0"', { argument: 'code', is: ['0'] }],
  ['name is null', { argument: 'name', is: [null] }],
  ['mode is a or b_c', { argument: 'mode', is: ['a', 'b_c'] }],
  ['role is org:admin', { argument: 'role', is: ['org:admin'] }],
  ['mode is not a or b', { argument: 'mode', isNot: ['a', 'b'] }],
  ['mode is nothing', { argument: 'mode', is: ['nothing'] }],
  ['role is not {default_role}', { argument: 'role', isNotFact: 'default_role' }],
  ['username overwrites', { argument: 'username', overwrites: '' }],
  ['file overwrites has_image', { argument: 'file', overwrites: 'has_image' }],
  ['role changes', { argument: 'role', changes: '' }],
  ['default_role_key changes default_role.key', { argument: 'default_role_key', changes: 'default_role.key' }],
  ['role changes from to', undefined],
  ['address fills primary_id', undefined],
  ['role is {default_role}', undefined],
  ['role is not {default_role} or a', undefined],
  ['role is', undefined],
  ['role was a', undefined],
  ['role overwrite', undefined],
  ['two words', undefined],
  ['', undefined],
  [' password', undefined],
  ['password\n', undefined],
])('%j', (key, want) => {
  expect(readCircumstance(key)).toEqual(want);
});
