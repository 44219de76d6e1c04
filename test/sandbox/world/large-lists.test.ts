import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Sandbox, startSandbox } from '../../../src/sandbox/server.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ size: 500 });
});
afterAll(() => sandbox.close());

/** A list, as far as these tests look into it. */
interface List {
  data: { id: string; public_user_data: { user_id: string } }[];
  errors?: unknown;
}

async function get(path: string): Promise<List> {
  const headers = { authorization: `Bearer ${sandbox.secretKey}` };
  const response = await fetch(`${sandbox.url}/v1${path}`, { headers });
  return (await response.json()) as List;
}

// Counts passes over all records of a kind: a few in a request, not one for each user or organization.
test.each([
  '/users?limit=500&order_by=-last_active_at',
  '/users/count?organization_id={org}',
  '/users?limit=500&organization_id=-{org}&query=mira',
  '/organizations?limit=500&include_members_count=true&order_by=-members_count',
  '/organizations?limit=500&include_missing_member_with_elevated_permissions=true&user_id={user}',
  '/organizations/{org}/memberships?limit=500&order_by=first_name',
  '/users/{user}/organization_memberships',
  '/organization_memberships?limit=500',
  '/organization_invitations?limit=500',
  '/sessions?user_id={user}',
])('%s', async (template) => {
  const [largest] = (await get('/organizations?order_by=-members_count')).data;
  const [member] = (await get(`/organizations/${largest?.id}/memberships`)).data;
  const path = template.replace('{org}', `${largest?.id}`).replace('{user}', `${member?.public_user_data.user_id}`);
  const filter = vi.spyOn(sandbox.state, 'filter');
  const body = await get(path);
  expect(body.errors).toBeUndefined();
  expect(filter.mock.calls.length).toBeLessThan(4);
  filter.mockRestore();
});
