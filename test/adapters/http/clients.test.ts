import { describe, expect, test } from 'vitest';
import { clients } from '../../support/http/clients.ts';
import { openTestEndpoint } from '../../support/http/endpoint.ts';
import { YES } from '../../support/process/clients.ts';

describe.each(clients)('%s', (_name, connect) => {
  test('reads as the person signed in', async () => {
    const { url, token } = await openTestEndpoint();
    const client = await connect(url, token('user_mira'));
    expect((await client.list()).map(({ name }) => name)).toContain('organizations_getOrganization');
    const result = await client.call('organizations_getOrganization', { organization_id: 'org_acme' });
    expect(result.structuredContent).toMatchObject({ name: 'Acme Corp' });
    expect((await client.prompts()).length).toBeGreaterThan(0);
  });

  test('is asked before a call that loses something', async () => {
    const { url, token, clerk } = await openTestEndpoint();
    const questions: string[] = [];
    const client = await connect(url, token('user_mira'), {
      answer: (message) => {
        questions.push(message);
        return YES;
      },
    });
    const result = await client.call('organizations_deleteOrganization', { organization_id: 'org_lumen' });
    expect(questions).toHaveLength(1);
    expect(result.isError ?? false).toBe(false);
    const left = await clerk.owner('GET /organizations/org_lumen');
    expect(left.status).toBe(404);
  });
});
