import { expect, it } from 'vitest';
import { akinEndpoints, akinTools } from '../../../codegen/shared/akin.ts';

const ENDPOINTS = [
  'GET /users',
  'GET /users/{user_id}',
  'PATCH /users/{user_id}',
  'POST /users/{user_id}/ban',
  'POST /users/{user_id}/unlock',
  'GET /teams/{team_id}/members',
  'GET /members',
];

it.each<[string, string[]]>([
  ['GET /user', ['GET /users']],
  ['GET /users/{id}', ['GET /users/{user_id}']],
  ['PUT /users/{user_id}', []],
  ['POST /users/{user_id}/lock', []],
  ['POST /users/{user_id}/bans', ['POST /users/{user_id}/ban']],
  ['POST /users/ban', ['POST /users/{user_id}/ban']],
  ['GET /orgs/{org_id}/members', []],
])('akin to %s', (endpoint, want) => {
  expect(akinEndpoints(endpoint, ENDPOINTS)).toEqual(want);
});

it.each<[string, string[]]>([
  ['users.getUsr', ['users.getUser', 'users.ban']],
  ['user.ban', ['users.getUser', 'users.ban']],
  ['members.getUser', []],
])('akin to %s', (name, want) => {
  expect(akinTools(name, ['users.getUser', 'users.ban', 'teams.getTeam'])).toEqual(want);
});
