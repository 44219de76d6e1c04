import { expect, test } from 'vitest';
import { type ColumnSource, columnsOf } from '../../../src/runtime/export/columns.ts';
import type { ResponseTypes } from '../../../src/tool.ts';

const types: ResponseTypes = {
  User: {
    banned: { view: 'summary', usual: false },
    email_addresses: { type: 'Email', view: 'summary' },
    external_id: {},
    id: { view: 'summary' },
    image: { view: 'never' },
    manager: { type: 'User', view: 'summary' },
    organization_id: { view: 'summary', repeats: 'organization_id' },
    private_metadata: { open: true, view: 'summary' },
    public_metadata: { open: true, view: 'summary' },
    role_id: { view: 'summary', takenBy: ['role_id'] },
    seen: { fields: { at: { view: 'summary', time: true }, by: {} }, view: 'summary' },
  },
  Email: { email_address: { view: 'summary' }, id: { view: 'summary', takenBy: ['email_address_id'] }, linked: {} },
};
const source: ColumnSource = {
  type: 'User',
  types,
  isHidden: ([first]) => first === 'private_metadata',
  served: new Set(['role_id']),
  given: {},
};
const SUMMARY = ['id', 'banned', 'email_addresses.email_address', 'manager', 'organization_id'];

test.each<{ why: string; fields?: string[]; change?: Partial<ColumnSource>; want: string[] }>([
  { why: 'the summary', want: [...SUMMARY, 'public_metadata', 'role_id', 'seen.at'] },
  {
    why: 'the summary without what the argument says',
    change: { given: { organization_id: 'org_1' }, served: new Set() },
    want: [...SUMMARY.slice(0, 4), 'public_metadata', 'seen.at'],
  },
  { why: 'fields, in their order', fields: ['seen.at', 'id', 'id', 'new'], want: ['seen.at', 'id', 'new'] },
  {
    why: 'everything that may be seen',
    fields: ['*'],
    want: [
      'id',
      'banned',
      'email_addresses.email_address',
      'email_addresses.id',
      'email_addresses.linked',
      'external_id',
      'image',
      'manager',
      'organization_id',
      'public_metadata',
      'role_id',
      'seen.at',
      'seen.by',
    ],
  },
])('$why', ({ fields, change, want }) => {
  expect(columnsOf(fields, { ...source, ...change }).map(({ text }) => text)).toEqual(want);
});

test('what is joined follows, under its name', () => {
  const joins = [{ name: 'mail', source: { ...source, type: 'Email' } }];
  const named = [{ name: 'mail', fields: ['id'], source: { ...source, type: 'Email' } }];
  expect(columnsOf(['id'], source, joins)).toEqual([
    { text: 'id', keys: ['id'] },
    { text: 'mail.email_address', keys: ['mail', 'email_address'] },
  ]);
  expect(columnsOf(['id'], source, named).map(({ text }) => text)).toEqual(['id', 'mail.id']);
});

test('a type of which nothing is known needs fields', () => {
  const unknown = { ...source, type: 'constructor' };
  expect(columnsOf(['a.b'], unknown)).toEqual([{ text: 'a.b', keys: ['a', 'b'] }]);
  expect(() => columnsOf(undefined, unknown)).toThrow('The columns of this list are not known beforehand.');
});
