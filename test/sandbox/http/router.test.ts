import { expect, test } from 'vitest';
import { createRouter, type Route } from '../../../src/sandbox/http/router.ts';

const one = () => 'one';
const count = () => 'count';
const routes: Route[] = [
  ['GET /users/{user_id}', one],
  ['GET /users/count', count],
];
const router = createRouter(routes);

test.each([
  ['the literal path before the template', 'GET', '/users/count', { handler: count, path: {} }],
  ['a template', 'GET', '/users/user_1', { handler: one, path: { user_id: 'user_1' } }],
  ['an escaped value', 'GET', '/users/user%5F1', { handler: one, path: { user_id: 'user_1' } }],
  ['a broken escape as it is', 'GET', '/users/%zz', { handler: one, path: { user_id: '%zz' } }],
  ['an escaped slash inside one value', 'GET', '/users/a%2Fb', { handler: one, path: { user_id: 'a/b' } }],
  ['no empty value', 'GET', '/users/', null],
  ['no shorter path', 'GET', '/users', null],
  ['no longer path', 'GET', '/users/user_1/metadata', null],
  ['no other method', 'POST', '/users/user_1', null],
])('takes %s', (_, method, path, want) => {
  const match = router(method, path);
  expect(match && { handler: match.route[1], path: match.path }).toEqual(want);
});
