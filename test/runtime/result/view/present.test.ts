import { expect, test } from 'vitest';
import { type PresentOptions, present } from '../../../../src/runtime/result/view/present.ts';
import type { ResponseTypes } from '../../../../src/tool.ts';

const types: ResponseTypes = {
  User: {
    id: { view: 'summary' },
    object: { view: 'never' },
    locale: {},
    created_at: { view: 'summary', time: true },
    external_id: {},
    private_metadata: { open: true },
  },
};

const options: PresentOptions = {
  types,
  served: new Set(),
  given: {},
  view: 'lean',
  shape: { type: 'User' },
  reads: true,
  metadata: 'merged',
  deletes: false,
  redact: (value) => value,
  allowSecrets: false,
  allowPrivateMetadata: false,
  hide: new Set(),
};

const list = { shape: { type: 'User', rows: 'data' } };
const user = { id: 'u', object: 'user', locale: 'de', created_at: 1769817600, external_id: null };
const created_at = '2026-01-31T00:00:00Z';

test.each<{ name: string; visible?: unknown; want: unknown } & Partial<PresentOptions>>([
  { name: 'a read', want: { id: 'u', locale: 'de', created_at } },
  { name: 'rows', ...list, visible: [user], want: [{ id: 'u', created_at }] },
  { name: 'a list that is none', ...list, visible: { id: 'u', locale: 'de' }, want: { id: 'u', locale: 'de' } },
  { name: 'a raw read', view: 'raw', want: user },
  { name: 'raw rows', ...list, view: 'raw', visible: [user], want: [user] },
  { name: 'a raw write', view: 'raw', reads: false, want: user },
  {
    name: 'fields',
    wanted: ['locale', 'external_id', 'created_at'],
    want: { locale: 'de', external_id: null, created_at },
  },
  {
    name: 'fields of rows',
    ...list,
    wanted: ['locale'],
    visible: [user, {}],
    want: [{ locale: 'de' }, { locale: null }],
  },
  { name: 'everything', wanted: ['*'], want: { ...user, created_at } },
  { name: 'raw fields', view: 'raw', wanted: ['created_at'], want: { created_at: 1769817600 } },
  { name: 'fields of a write', reads: false, wanted: ['locale'], want: { locale: 'de' } },
  { name: 'a write', reads: false, given: { user_id: 'u', locale: 'de' }, want: { id: 'u', locale: 'de' } },
  {
    name: 'a write with renamed arguments',
    reads: false,
    given: { language: 'de', constructor: 1 },
    renamed: { locale: 'language' },
    want: { id: 'u', locale: 'de' },
  },
  {
    name: 'a write that empties something',
    reads: false,
    given: { user_id: 'u', clear: ['external_id', 'language', 'gone'] },
    renamed: { locale: 'language' },
    want: { id: 'u', external_id: null, locale: 'de', gone: null },
  },
  {
    name: 'a read without a shape',
    shape: undefined,
    visible: { a: null, created_at: 5 },
    want: { a: null, created_at: 5 },
  },
  {
    name: 'a deletion that answers with what was there',
    reads: false,
    deletes: true,
    given: { user_id: 'u' },
    want: { id: 'u', deleted: true },
  },
  {
    name: 'a deletion',
    shape: undefined,
    reads: false,
    visible: { ...user, deleted: true },
    want: { id: 'u', deleted: true },
  },
])('$name is shown as $want', ({ name: _, visible = user, want, ...more }) => {
  expect(present(visible, { ...options, ...more })).toEqual(want);
});

test.each([['lean'], ['raw']] as const)('what is hidden is not picked from %s results either', (view) => {
  const wanted = ['private_metadata.plan'];
  const refused = expect.objectContaining({
    details: expect.objectContaining({ kind: 'refused', parameter: 'fields' }),
  });
  expect(() => present(user, { ...options, view, wanted })).toThrow(refused);
  expect(
    present({ private_metadata: { plan: 'p' } }, { ...options, view, wanted, allowPrivateMetadata: true }),
  ).toEqual({
    private_metadata: { plan: 'p' },
  });
});
