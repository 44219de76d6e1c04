import { expect, test } from 'vitest';
import { mergeMetadata } from '../../../src/sandbox/records/metadata.ts';
import { openSandbox } from '../../support/sandbox/client.ts';

test.each([
  ['adds a key', { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
  ['replaces a value', { a: 1 }, { a: 'x' }, { a: 'x' }],
  ['merges objects', { a: { b: 1, c: 2 } }, { a: { c: 3 } }, { a: { b: 1, c: 3 } }],
  ['removes a key', { a: 1, b: 2 }, { a: null }, { b: 2 }],
  ['removes a key at depth', { a: { b: { c: 1, d: 2 } } }, { a: { b: { c: null } } }, { a: { b: { d: 2 } } }],
  ['keeps an object that became empty', { a: { b: 1 } }, { a: { b: null } }, { a: {} }],
  ['replaces an array', { a: [1, 2, 3] }, { a: [4] }, { a: [4] }],
  ['replaces a scalar by an object', { a: 1 }, { a: { b: 1, c: null } }, { a: { b: 1 } }],
  ['replaces an object by a scalar', { a: { b: 1 } }, { a: 2 }, { a: 2 }],
  ['keeps null in an array', {}, { a: [null] }, { a: [null] }],
  ['forgets a null that removes nothing', {}, { a: null }, {}],
])('%s', (_, base, patch, want) => {
  const before = structuredClone(base);
  expect(mergeMetadata(base, patch)).toEqual(want);
  expect(base).toEqual(before);
});

test.each([
  '{"__proto__":{"polluted":true}}',
  '{"a":{"__proto__":{"polluted":true}}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
])('%s stays data', (text) => {
  const merged = mergeMetadata({ a: { b: 1 } }, JSON.parse(text));
  expect(JSON.stringify(merged)).toContain('{"polluted":true}');
  expect([Object.getPrototypeOf(merged), ({} as { polluted?: boolean }).polluted]).toEqual([
    Object.prototype,
    undefined,
  ]);
});

test.each([
  [
    '/users/user_xyz/metadata',
    { public_metadata: { limits: { seats: 5 } } },
    { public_metadata: { theme: 'dark', limits: { seats: 5 } } },
  ],
  ['/users/user_xyz/metadata', { public_metadata: { theme: null } }, { public_metadata: { limits: { seats: 3 } } }],
  ['/users/user_xyz/metadata', { unsafe_metadata: { a: 1 } }, { unsafe_metadata: { a: 1 }, private_metadata: {} }],
  [
    '/organizations/org_456/metadata',
    { private_metadata: { discount: null } },
    { private_metadata: { contract: 'C-2041' } },
  ],
  [
    '/organizations/org_456/memberships/user_123/metadata',
    { private_metadata: { desk: 4 } },
    { private_metadata: { cost_center: 'CC-7', desk: 4 } },
  ],
])('PATCH %s with %j', async (path, body, want) => {
  const { call } = await openSandbox();
  const response = await call(`PATCH ${path}`, body);
  expect(response).toMatchObject({ status: 200, body: want });
  for (const [kind, metadata] of Object.entries(want)) expect(response.body[kind]).toEqual(metadata);
});

test('a metadata key named __proto__ comes back as it went', async () => {
  const { sandbox, call } = await openSandbox();
  const response = await fetch(`${sandbox.url}/v1/users/user_kai/metadata`, {
    method: 'PATCH',
    headers: { authorization: `Bearer ${sandbox.secretKey}` },
    body: '{"public_metadata":{"__proto__":{"x":1}}}',
  });
  expect(await response.text()).toContain('"public_metadata":{"__proto__":{"x":1}}');
  expect((await call('GET /users/count')).body).toEqual({ object: 'total_count', total_count: 7 });
});
