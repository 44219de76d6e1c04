import { describe, expect, test } from 'vitest';
import { routes } from '../../../src/sandbox/routes.ts';
import { openSandbox } from '../../support/sandbox/client.ts';
import { access } from '../../support/sandbox/rows/access.ts';
import { everyday } from '../../support/sandbox/rows/everyday.ts';
import { instance } from '../../support/sandbox/rows/instance.ts';
import { machines } from '../../support/sandbox/rows/machines.ts';
import { organizations } from '../../support/sandbox/rows/organizations.ts';
import { fillIn, type Row } from '../../support/sandbox/rows/row.ts';
import { users } from '../../support/sandbox/rows/users.ts';
import { isDeclared, responseProblems } from '../../support/spec/response-schema.ts';

const rows: Row[] = [...everyday, ...access, ...instance, ...machines, ...organizations, ...users];
/** Whoever has the right key can't get an error from these: there is nothing to say wrong. */
const CANNOT_FAIL = [
  'GET /blocklist_identifiers',
  'GET /instance',
  'GET /instance/communication',
  'GET /instance/oauth_application_settings',
  'GET /instance/organization_settings',
  'GET /instance/protect',
  'GET /jwks',
];

test.each(rows)('%s: %s answers %i as the spec says', async (endpoint, request, status, body, before = []) => {
  const { call } = await openSandbox();
  const earlier = {};
  for (const each of before) Object.assign(earlier, (await call(fillIn(each, earlier))).body);
  const response = await call(fillIn(request, earlier), fillIn(body, earlier));
  expect([response.status, responseProblems(endpoint, status, response.body)]).toEqual([status, []]);
});

describe('the table', () => {
  test('has a success and an error for each endpoint', () => {
    const endpoints = routes.map(([endpoint]) => endpoint);
    const has = (ok: boolean) =>
      new Set(rows.filter(([, , status]) => status < 400 === ok).map(([endpoint]) => endpoint));
    expect([...has(true)].sort()).toEqual([...endpoints].sort());
    expect([...has(false), ...CANNOT_FAIL].sort()).toEqual([...endpoints].sort());
  });

  test('strays from the declared statuses only where the spec is silent', () => {
    expect(
      rows
        .filter(([endpoint, , status]) => !isDeclared(endpoint, status))
        .map(([endpoint, , status]) => `${status} ${endpoint}`),
    ).toEqual([
      '404 GET /users/{user_id}/organization_memberships',
      '404 GET /organizations/{organization_id}/memberships',
      '422 GET /invitations',
      '422 GET /allowlist_identifiers',
      '422 GET /waitlist_entries',
      '422 GET /redirect_urls',
      '422 GET /jwt_templates',
      '404 POST /users/{user_id}/ban',
      '404 POST /users/{user_id}/unban',
      '404 POST /users/unban',
      '404 POST /users/{user_id}/lock',
      '404 POST /users/{user_id}/unlock',
      '403 POST /sessions',
    ]);
  });

  test('is held against schemas that notice a wrong body', () => {
    expect(responseProblems('GET /users/count', 200, { object: 'total_count' })).toEqual([
      ` must have required property 'total_count' {"missingProperty":"total_count"}`,
    ]);
    expect(responseProblems('GET /users', 418, {})).toEqual([
      ` must have required property 'errors' {"missingProperty":"errors"}`,
    ]);
  });
});
