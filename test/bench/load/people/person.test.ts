import { expect, test } from 'vitest';
import { expireIn, isOpaque, makePeople, opaqueTokens, type Person } from '../../../../bench/load/people/person.ts';

const key = { sign: (claims: object, type: string) => JSON.stringify({ type, ...claims }) };

test('makePeople gives everybody a token of their own, and each second one a client of 2025', () => {
  const people = makePeople(4, key, 1);
  expect(people.map(({ id, era }) => [id, era])).toEqual([
    ['user_0000', '2026'],
    ['user_0001', '2025'],
    ['user_0002', '2026'],
    ['user_0003', '2025'],
  ]);
  expect(people.map(isOpaque)).toEqual([true, false, false, false]);
  expect(JSON.parse(people[1]?.token ?? '')).toMatchObject({
    type: 'at+jwt',
    sub: 'user_0001',
    aud: 'http://localhost/mcp',
  });
});

test('opaqueTokens returns those that only Clerk can tell about', () => {
  const people = makePeople(2, key, 1);
  expect(opaqueTokens(people, true)).toEqual({
    [people[0]?.token ?? '']: { person: 'user_0000', client: 'client_opaque', revoked: true },
  });
});

test('expireIn gives a token that ends, and says from when and by when', () => {
  const [person] = makePeople(1, key, 0) as [Person];
  expireIn(person, 60, key);
  const { exp, iat } = JSON.parse(person.token);
  // Both are whole seconds, and the second may have changed in between.
  expect([59, 60]).toContain(exp - iat);
  expect(person.ending).toEqual({ from: exp * 1000 - 7000, by: exp * 1000 + 7000 });
});
