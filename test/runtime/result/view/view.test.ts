import { expect, test } from 'vitest';
import { type ViewKind, type ViewOptions, viewOf } from '../../../../src/runtime/result/view/view.ts';
import type { ResponseTypes } from '../../../../src/tool.ts';

const types: ResponseTypes = {
  User: {
    id: { view: 'summary' },
    object: { view: 'never' },
    first_name: { view: 'summary' },
    banned: { view: 'summary', usual: false },
    attempts: { usual: 100 },
    secret_kind: { view: 'never', usual: 'a' },
    trust: { fields: { level: { usual: 'high' }, since: {} } },
    locale: {},
    tags: { view: 'summary' },
    email_addresses: { view: 'summary', type: 'EmailAddress' },
    public_metadata: { view: 'summary', open: true },
    account: { view: 'summary', fields: { provider: { view: 'summary' }, label: {}, secret_id: { view: 'never' } } },
  },
  EmailAddress: {
    id: { takenBy: ['email_address_id', 'primary_email_address_id'] },
    email_address: { view: 'summary' },
    verification: {
      view: 'summary',
      fields: {
        object: { view: 'never' },
        status: { view: 'summary', usual: 'verified' },
        strategy: { view: 'never' },
      },
    },
    linked_to: { view: 'never', type: 'EmailAddress' },
  },
  Membership: {
    role: { view: 'summary' },
    organization: { view: 'summary', repeats: 'organization_id', type: 'Organization' },
    organization_id: { view: 'summary', repeats: 'organization_id' },
  },
  Named: { public_user_data: { view: 'summary', repeats: 'user_id', open: true } },
  Organization: { id: { view: 'summary' }, name: { view: 'summary' }, slug: {} },
};

const options: ViewOptions = { types, served: new Set(), given: {}, never: new Set(['object', 'image_url']) };
const verified = { object: 'v', status: 'verified', strategy: 'code' };

interface Case extends Partial<ViewOptions> {
  kind: ViewKind;
  type?: string;
  value: unknown;
  want: unknown;
}

test.each<Case>([
  // Fields of rows and of single reads.
  { kind: 'summary', value: { id: 'u', object: 'user', locale: 'de' }, want: { id: 'u' } },
  { kind: 'standard', value: { id: 'u', object: 'user', locale: 'de' }, want: { id: 'u', locale: 'de' } },
  { kind: 'summary', value: [{ id: 'u', locale: 'de' }, {}], want: [{ id: 'u' }, {}] },
  {
    kind: 'summary',
    value: { account: { provider: 'p', label: 'l', secret_id: 's' } },
    want: { account: { provider: 'p' } },
  },
  {
    kind: 'standard',
    value: { account: { provider: 'p', label: 'l', secret_id: 's' } },
    want: { account: { provider: 'p', label: 'l' } },
  },
  // What is empty.
  {
    kind: 'standard',
    value: { id: 'u', first_name: '', locale: null, tags: [], account: {}, banned: 0 },
    want: { id: 'u', banned: 0 },
  },
  { kind: 'standard', value: { account: { label: null, secret_id: 's' } }, want: {} },
  { kind: 'standard', value: { tags: ['', null, 'a'] }, want: { tags: ['', null, 'a'] } },
  { kind: 'standard', value: { new: { a: { b: {} } } }, want: {} },
  {
    kind: 'summary',
    value: { public_metadata: { a: null, b: '', object: {}, usual: false } },
    want: { public_metadata: { a: null, b: '', object: {}, usual: false } },
  },
  { kind: 'standard', value: { public_metadata: {} }, want: {} },
  // What is as usual.
  { kind: 'summary', value: { banned: false }, want: {} },
  // What rows would leave out if it were usual, they show where it isn't: but no null, which says too little.
  { kind: 'summary', value: { banned: true, attempts: 3 }, want: { banned: true, attempts: 3 } },
  { kind: 'summary', value: { attempts: 100 }, want: {} },
  { kind: 'summary', value: { attempts: null, secret_kind: 'b' }, want: {} },
  { kind: 'summary', value: { trust: { level: 'low', since: 5 } }, want: { trust: { level: 'low' } } },
  ...[{ level: 'high', since: 5 }, { level: null }, null, {}].map((trust) => ({
    kind: 'summary' as const,
    value: { id: 'u', trust },
    want: { id: 'u' },
  })),
  { kind: 'standard', value: { banned: 'false', attempts: 100 }, want: { banned: 'false' } },
  { kind: 'standard', value: { attempts: null }, want: { attempts: null } },
  {
    kind: 'summary',
    value: { email_addresses: [{ id: 'e', email_address: 'a@b.c', verification: verified }] },
    want: { email_addresses: [{ email_address: 'a@b.c' }] },
  },
  {
    kind: 'summary',
    value: { email_addresses: [{ email_address: 'a@b.c', verification: { ...verified, status: 'unverified' } }] },
    want: { email_addresses: [{ email_address: 'a@b.c', verification: { status: 'unverified' } }] },
  },
  {
    kind: 'summary',
    value: { email_addresses: [{ email_address: 'a@b.c', verification: null }] },
    want: { email_addresses: [{ email_address: 'a@b.c', verification: null }] },
  },
  ...[
    { verification: { status: '' }, want: { status: '' } },
    { verification: { status: null }, want: { status: null } },
    { verification: { strategy: 'code' }, want: { status: null } },
    { verification: {}, want: { status: null } },
    { verification: '', want: '' },
    { verification: undefined, want: null },
  ].map(({ verification, want }) => ({
    kind: 'summary' as const,
    value: { email_addresses: [{ email_address: 'a@b.c', ...(verification !== undefined && { verification }) }] },
    want: { email_addresses: [{ email_address: 'a@b.c', verification: want }] },
  })),
  { kind: 'standard', value: { banned: '' }, want: { banned: '' } },
  { kind: 'standard', value: { email_addresses: [{ id: 'e', verification: verified }] }, want: {} },
  // Ids that a served tool takes.
  {
    kind: 'standard',
    served: new Set(['user_id', 'primary_email_address_id']),
    value: { email_addresses: [{ id: 'e', verification: verified }] },
    want: { email_addresses: [{ id: 'e' }] },
  },
  // What the arguments say.
  ...['org_1', ['org_1']].map((organization_id) => ({
    kind: 'summary' as const,
    type: 'Membership',
    given: { organization_id },
    value: { role: 'r', organization: { id: 'org_1', name: 'Acme' }, organization_id: 'org_1' },
    want: { role: 'r' },
  })),
  ...['org_2', ['org_1', 'org_2'], null, undefined, ['-org_1'], 5].map((organization_id) => ({
    kind: 'summary' as const,
    type: 'Membership',
    given: { organization_id },
    value: { organization: { id: 'org_1', name: 'Acme', slug: 'a' }, organization_id: 'org_1' },
    want: { organization: { id: 'org_1', name: 'Acme' }, organization_id: 'org_1' },
  })),
  {
    kind: 'summary',
    type: 'Membership',
    given: { organization_id: 'org_1' },
    value: { organization: { id: 'org_2', name: 'org_1' } },
    want: { organization: { id: 'org_2', name: 'org_1' } },
  },
  {
    kind: 'summary',
    type: 'Named',
    given: { user_id: 'user_1' },
    value: [
      { public_user_data: { user_id: 'user_1' } },
      { public_user_data: { user_id: 'user_2', first_name: 'user_1' } },
    ],
    want: [{}, { public_user_data: { user_id: 'user_2', first_name: 'user_1' } }],
  },
  {
    kind: 'standard',
    type: 'Membership',
    given: { organization_id: 'org_1' },
    value: { organization_id: 'org_1' },
    want: { organization_id: 'org_1' },
  },
  // Fields that the spec doesn't have.
  { kind: 'summary', value: { id: 'u', new: 1 }, want: { id: 'u' } },
  {
    kind: 'standard',
    value: { new: { object: 'o', image_url: 'i', a: 1, b: null }, object: 'user' },
    want: { new: { a: 1 } },
  },
  { kind: 'standard', value: { new_metadata: { object: null } }, want: { new_metadata: { object: null } } },
  { kind: 'standard', value: { constructor: 1 }, want: { constructor: 1 } },
  { kind: 'summary', value: { constructor: 1 }, want: {} },
  // Types that the spec doesn't have, and what is no object.
  { kind: 'summary', type: 'Nobody', value: { id: 'u', a: null, object: 'o' }, want: { id: 'u' } },
  { kind: 'summary', value: null, want: null },
  { kind: 'standard', value: 'text', want: 'text' },
])('$kind of $value, given $given: $want', ({ kind, type = 'User', value, want, ...more }) => {
  const before = JSON.stringify(value);
  expect(viewOf(value, type, kind, { ...options, ...more })).toEqual(want);
  expect(JSON.stringify(value)).toBe(before);
});

test('keys of prototypes are keys like any other', () => {
  const text = '{"__proto__":{"a":1},"constructor":2,"toString":3}';
  expect(JSON.stringify(viewOf(JSON.parse(text), 'User', 'standard', options))).toBe(text);
});
