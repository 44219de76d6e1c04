import { describe, expect, test } from 'vitest';
import { routes } from '../../../src/sandbox/routes.ts';
import { openSandbox } from '../../support/sandbox/client.ts';
import { everyday } from '../../support/sandbox/rows/everyday.ts';
import { machines } from '../../support/sandbox/rows/machines.ts';
import type { Row } from '../../support/sandbox/rows/row.ts';
import { isDeclared, responseProblems } from '../../support/spec/response-schema.ts';

const rows: Row[] = [...everyday, ...machines];

test.each(rows)('%s: %s answers %i as the spec says', async (endpoint, request, status, body) => {
  const { call } = await openSandbox();
  const response = await call(request, body);
  expect([response.status, responseProblems(endpoint, status, response.body)]).toEqual([status, []]);
});

describe('the table', () => {
  test('has a success and an error for each endpoint', () => {
    const endpoints = routes.map(([endpoint]) => endpoint);
    const has = (ok: boolean) =>
      new Set(rows.filter(([, , status]) => status < 400 === ok).map(([endpoint]) => endpoint));
    expect([...has(true)].sort()).toEqual([...endpoints].sort());
    expect([...has(false)].sort()).toEqual([...endpoints].sort());
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
