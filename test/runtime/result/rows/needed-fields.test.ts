import { expect, test } from 'vitest';
import { neededByPaths, neededByQuery, neededByView } from '../../../../src/runtime/result/rows/needed-fields.ts';
import type { ResponseTypes } from '../../../../src/tool-response.ts';

const types: ResponseTypes = {
  Row: {
    id: { view: 'summary' },
    name: { view: 'summary' },
    detail: {},
    object: { view: 'never' },
    locked: { usual: false },
    check: { fields: { status: { usual: 'ok' }, nonce: {} } },
    mails: { view: 'summary', type: 'Mail', first: 'primary_mail_id' },
    primary_mail_id: { view: 'never' },
    account_id: { view: 'summary', takenBy: ['account_id'] },
    mail_id: { view: 'summary', takenBy: ['mail_id'] },
    org: { view: 'summary', type: 'Org', repeats: 'org_id' },
    secret: { view: 'summary', type: 'Org' },
    metadata: { view: 'summary', open: true },
  },
  Mail: { id: { view: 'never' }, address: { view: 'summary' }, linked: { view: 'never' } },
  Org: { id: { view: 'summary' }, org_id: { view: 'never' }, slug: { view: 'never' } },
};
const options = { type: 'Row', types, served: new Set(['mail_id']), fields: ['secret'], allowSecrets: false };

test.each([
  { why: 'fields of other views', row: { id: 1, name: 'n', detail: 'd', object: 'o' }, want: { id: 1, name: 'n' } },
  { why: 'fields that the type lacks', row: { id: 1, new: 1 }, want: { id: 1 } },
  { why: 'ids that nothing takes', row: { account_id: 1, mail_id: 2 }, want: { mail_id: 2 } },
  {
    why: 'not what may be unusual',
    row: { locked: true, check: { status: 'bad', nonce: 1 } },
    want: { locked: true, check: { status: 'bad' } },
  },
  { why: 'not the id of a primary one', row: { primary_mail_id: 2 }, want: { primary_mail_id: 2 } },
  {
    why: 'fields inside of lists',
    row: { mails: [{ id: 2, address: 'a', linked: [] }, 5] },
    want: { mails: [{ id: 2, address: 'a' }, 5] },
  },
  {
    why: 'not by what rows repeat',
    row: { org: { id: 1, org_id: 2, slug: 's' } },
    want: { org: { id: 1, org_id: 2 } },
  },
  { why: 'not inside of secrets', row: { secret: { slug: 's' } }, want: { secret: { slug: 's' } } },
  { why: 'not inside of metadata', row: { metadata: { a: 1 } }, want: { metadata: { a: 1 } } },
  { why: 'not names to sanitize', row: { 'object\u200b': 1 }, want: { 'object\u200b': 1 } },
  { why: 'not what is no object', row: 'text', want: 'text' },
])('for a view, leaves out $why', ({ row, want }) => {
  expect(neededByView(options)(row)).toEqual(want);
});

const row = {
  ...{ id: 1, name: 'n', 'name.first': 'a', detail: { a: 1, b: { c: 2, d: 3 }, 'b.c': 4 } },
  mails: [[{ id: 2, address: 'a', linked: 'l' }], null],
};

test.each<{ paths: string[]; want: unknown }>([
  { paths: ['name'], want: { id: 1, name: 'n' } },
  { paths: ['name.first'], want: { id: 1, name: 'n', 'name.first': 'a' } },
  { paths: ['detail.b.c'], want: { id: 1, detail: { b: { c: 2 }, 'b.c': 4 } } },
  { paths: ['detail.b.c', 'detail'], want: { id: 1, detail: row.detail } },
  { paths: ['detail.*'], want: { id: 1, detail: row.detail } },
  { paths: ['mails.address'], want: { id: 1, mails: [[{ id: 2, address: 'a' }], null] } },
  { paths: ['*'], want: row },
])('for $paths, leaves only what they lead to', ({ paths, want }) => {
  expect(neededByQuery(paths, undefined)({ ...row, id: '1' })).toEqual({ ...(want as object), id: '1' });
});

test('an own __proto__ that a path leads to stays a key', () => {
  const given = JSON.parse('{"id":"1","metadata":{"__proto__":{"a":1},"b":2}}');
  const left = neededByQuery(['metadata.__proto__.a'], undefined)(given);
  expect(JSON.stringify(left)).toBe('{"id":"1","metadata":{"__proto__":{"a":1}}}');
});

test('for a query that shows rows, leaves what their view needs, too', () => {
  const given = { id: '1', name: 'n', detail: { a: 1, b: 2 }, object: 'o', mails: [{ address: 'a', linked: 'l' }] };
  expect(neededByQuery(['detail.a', 'mails.linked'], options)(given)).toEqual({
    ...{ id: '1', name: 'n', detail: { a: 1, b: 2 }, mails: [{ address: 'a', linked: 'l' }] },
  });
});

test('rows without an id, which are told apart by all that is in them, stay whole', () => {
  expect(neededByQuery(['name'], undefined)({ id: null, name: 'n', a: 1 })).toEqual({ id: null, name: 'n', a: 1 });
});

test('for fields, leaves only what they lead to, and nothing can be said where a path is unknown', () => {
  const known = neededByPaths(['name', 'metadata.a'], options);
  expect(known?.({ id: 1, name: 'n', metadata: { a: 1, b: 2 }, detail: 1 })).toEqual({
    id: 1,
    name: 'n',
    metadata: { a: 1 },
  });
  expect(neededByPaths(['*'], options)?.(row)).toBe(row);
  expect(neededByPaths(['name', 'nmae'], options)).toBeUndefined();
  expect(neededByPaths(['name', '*'], options)).toBeUndefined();
});
