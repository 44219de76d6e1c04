import { expect, test } from 'vitest';
import { hidingOf } from '../../../../src/runtime/result/secrets/hidden.ts';
import { pickFields } from '../../../../src/runtime/result/view/fields.ts';
import type { ErrorDetails } from '../../../../src/runtime/shared/errors.ts';
import type { ResponseTypes } from '../../../../src/tool.ts';

const types: ResponseTypes = {
  User: {
    id: {},
    first_name: { view: 'never' },
    locale: {},
    image_url: { view: 'never' },
    backup_codes: {},
    email_addresses: { type: 'EmailAddress' },
    public_metadata: { open: true },
    private_metadata: { open: true },
    verification: { fields: { status: {}, token: {} } },
  },
  EmailAddress: { id: {}, email_address: {}, verification: { fields: { status: {} } } },
};

const options = {
  type: 'User',
  types,
  hidingOf: (path: readonly string[]) =>
    hidingOf(path, {
      fields: ['backup_codes'],
      isCredential: (name) => name === 'token',
      allowSecrets: false,
      allowPrivateMetadata: false,
      hide: new Set(['organizations']),
    }),
};

const user = {
  id: 'u',
  first_name: null,
  email_addresses: [
    { id: 'e1', email_address: 'a@b.c', verification: null },
    { id: 'e2', email_address: 'd@e.f', verification: { status: 'verified' } },
  ],
  public_metadata: { plan: 'pro', 'a.b': 1, a: { c: 2 }, token: 'shown', __proto__: null },
  verification: null,
  new_thing: { deep: [{ x: 1 }] },
};

test.each<{ fields: string[]; want: unknown }>([
  { fields: ['id'], want: { id: 'u' } },
  { fields: ['first_name', 'id'], want: { first_name: null, id: 'u' } },
  { fields: ['locale'], want: { locale: null } },
  {
    fields: ['id', 'email_addresses.email_address'],
    want: { id: 'u', email_addresses: [{ email_address: 'a@b.c' }, { email_address: 'd@e.f' }] },
  },
  {
    fields: ['email_addresses.verification.status'],
    want: { email_addresses: [{ verification: null }, { verification: { status: 'verified' } }] },
  },
  { fields: ['email_addresses.id', 'email_addresses'], want: { email_addresses: user.email_addresses } },
  { fields: ['email_addresses', 'email_addresses.id'], want: { email_addresses: user.email_addresses } },
  { fields: ['email_addresses.*'], want: { email_addresses: user.email_addresses } },
  { fields: ['verification'], want: { verification: null } },
  { fields: ['verification.status'], want: { verification: null } },
  { fields: ['public_metadata.plan'], want: { public_metadata: { plan: 'pro' } } },
  { fields: ['public_metadata.nothing'], want: { public_metadata: { nothing: null } } },
  {
    fields: ['public_metadata.plan', 'public_metadata.none.at.all'],
    want: { public_metadata: { plan: 'pro', none: null } },
  },
  { fields: ['public_metadata.a.b'], want: { public_metadata: { 'a.b': 1 } } },
  { fields: ['public_metadata.a.c', 'public_metadata.a.b'], want: { public_metadata: { a: { c: 2 }, 'a.b': 1 } } },
  { fields: ['public_metadata.token'], want: { public_metadata: { token: 'shown' } } },
  { fields: ['public_metadata.constructor.name'], want: { public_metadata: { constructor: null } } },
  { fields: ['public_metadata.__proto__.x'], want: { public_metadata: { ['__proto__']: null } } },
  { fields: ['new_thing.deep.x'], want: { new_thing: { deep: [{ x: 1 }] } } },
  { fields: ['*'], want: user },
  { fields: ['id', '*'], want: user },
])('$fields picks $want', ({ fields, want }) => {
  const before = JSON.stringify(user);
  expect(pickFields(user, fields, options)).toEqual(want);
  const nothing = fields.includes('*') ? [] : fields.map((path) => [path.split('.')[0], null]);
  expect(pickFields([user, {}], fields, options)).toEqual([want, Object.fromEntries(nothing)]);
  expect(JSON.stringify(user)).toBe(before);
});

test.each<{ fields: unknown; want: Partial<ErrorDetails> }>([
  {
    fields: ['email_address'],
    want: {
      kind: 'bad_arguments',
      parameter: 'fields',
      message: 'There is no field `email_address` here.',
      candidates: ['email_addresses.email_address', 'email_addresses'],
      hint: 'Correct the path, or leave it out.',
    },
  },
  { fields: ['id', 'firstName'], want: { message: 'There is no field `firstName` here.', candidates: ['first_name'] } },
  { fields: ['data.id'], want: { candidates: ['id', 'email_addresses.id'] } },
  { fields: ['plan'], want: { candidates: ['public_metadata.plan'] } },
  { fields: ['new_things'], want: { candidates: ['new_thing'] } },
  {
    fields: ['xyzzy'],
    want: {
      hint: 'Top-level fields are: id, locale, email_addresses, public_metadata, verification, new_thing. ["*"] gives all.',
    },
  },
  { fields: ['constructor'], want: { message: 'There is no field `constructor` here.' } },
  { fields: ['id.x'], want: { message: 'There is no field `id.x` here.' } },
  { fields: ['id.'], want: { message: 'There is no field `id.` here.' } },
  { fields: [''], want: { message: 'There is no field `` here.' } },
  {
    fields: ['backup_codes'],
    want: {
      kind: 'refused',
      message: '`backup_codes` is not shown here: it is a secret, which results show only with {--allow-secrets}.',
      hint: 'Leave it out of `fields`. A person decides what is shown.',
    },
  },
  { fields: ['*', 'verification.token'], want: { kind: 'refused', parameter: 'fields' } },
  {
    fields: ['private_metadata.plan'],
    want: {
      message:
        '`private_metadata.plan` is not shown here: private metadata is shown only with {--allow-private-metadata}.',
    },
  },
  {
    fields: ['organizations'],
    want: {
      message:
        '`organizations` is not shown here: it could show what is beyond the user or organization that calls are limited to.',
    },
  },
  ...[[], 'id', [5], null, { id: true }].map((fields) => ({
    fields,
    want: {
      kind: 'bad_arguments' as const,
      message: '`fields` must be a list of paths of fields, such as ["id", "email_addresses.email_address"].',
    },
  })),
  { fields: Array(51).fill('id'), want: { message: '`fields` has 51 paths; it may have 50.' } },
  {
    fields: ['a'.repeat(201)],
    want: { message: '`fields` has a path of 201 characters and 1 names; it may have 200 and 20.' },
  },
  {
    fields: ['public_metadata.1.2.3.4.5.6.7.8.9.0.1.2.3.4.5.6.7.8.9.0'],
    want: { message: '`fields` has a path of 55 characters and 21 names; it may have 200 and 20.' },
  },
])('$fields is refused', ({ fields, want }) => {
  expect(() => pickFields(user, fields, options)).toThrow(
    expect.objectContaining({ details: expect.objectContaining(want) }),
  );
});

test('a list without elements stays one, and what is no object has nothing to pick', () => {
  const given = { email_addresses: [], verification: 'x', new_thing: [1, [{ deep: 2 }], null] };
  const fields = ['email_addresses.email_address', 'verification.status', 'new_thing.deep'];
  const want = { email_addresses: [], verification: null, new_thing: [[{ deep: 2 }]] };
  expect(pickFields(given, fields, options)).toEqual(want);
  expect(pickFields(7, ['id'], options)).toEqual({});
});

test("a million elements that have nothing don't become a million nulls", () => {
  const email_addresses = Array.from({ length: 200_000 }, () => ({}));
  const picked = pickFields({ email_addresses }, ['email_addresses.email_address'], options) as typeof user;
  expect(picked.email_addresses.filter((address) => 'email_address' in address)).toHaveLength(100_000);
});
