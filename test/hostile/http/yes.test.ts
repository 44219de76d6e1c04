import { describe, expect, test, vi } from 'vitest';
import { clients } from '../../support/http/clients.ts';
import { openTestEndpoint, type TestEndpoint } from '../../support/http/endpoint.ts';
import { modernCall, openSession, outcomeOf, sessionCall } from '../../support/http/messages.ts';
import { YES } from '../../support/process/clients.ts';

// A yes counts for whoever was asked, as they were asked, while they may still do it; and once.

const DELETE = 'organizations_deleteOrganization';
const LUMEN = { organization_id: 'org_lumen' };
const ORGANIZATION = 'user:org:read';
const both = { tools: ['default'], confirm: 'always' as const };
const RULES = [
  { name: 'admins', who: { organization: 'org_acme', role: 'org:admin' }, ...both },
  { name: 'colleagues', who: { organization: 'org_acme' }, ...both },
  { name: 'theo', who: { user: 'user_theo' }, ...both },
];
const open = () => openTestEndpoint({ access: { rules: RULES } });

const isThere = async ({ clerk }: TestEndpoint) => (await clerk.owner('GET /organizations/org_lumen')).status === 200;
const demote = ({ clerk }: TestEndpoint) =>
  clerk.owner('PATCH /organizations/org_acme/memberships/user_mira', { role: 'org:member' });
const dismiss = ({ clerk }: TestEndpoint) => clerk.owner('DELETE /organizations/org_acme/memberships/user_mira');

/** Lets time pass for what is remembered. */
function pass(milliseconds: number) {
  const now = performance.now.bind(performance);
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now() + milliseconds);
  return () => clock.mockRestore();
}

describe.each(clients)('%s', (_name, connect) => {
  test.each([
    ['is demoted to what another rule fits', demote],
    ['is dismissed', dismiss],
    ['is banned', ({ clerk }: TestEndpoint) => clerk.owner('POST /users/user_mira/ban')],
    ['is deleted', ({ clerk }: TestEndpoint) => clerk.owner('DELETE /users/user_mira')],
  ])('gets no yes through for a person who %s while they think', async (_label, change) => {
    const endpoint = await open();
    let asked = 0;
    const answer = async () => {
      asked += 1;
      // Who is deleted leaves the organization that the question is about, which is asked anew.
      if (asked === 1) expect((await change(endpoint)).status).toBeLessThan(300);
      return YES;
    };
    const client = await connect(endpoint.url, endpoint.token('user_mira'), { answer });
    const result = await client.call(DELETE, LUMEN);
    expect([asked > 0, result.isError]).toEqual([true, true]);
    expect(JSON.stringify(result)).toContain('What this person may do has changed');
    expect(await isThere(endpoint)).toBe(true);
  });
});

describe('a session of a person', () => {
  test('ends for who lost their role, within a minute', async () => {
    const endpoint = await open();
    const token = endpoint.token('user_mira');
    const session = await openSession(endpoint, token);
    const read = sessionCall(session, 'organizations_getOrganization', LUMEN);
    expect(outcomeOf(await endpoint.send(token, read))).toMatchObject({ status: 200, isError: false });
    await demote(endpoint);
    const restore = pass(60_001);
    // Another rule fits now, whose sessions are others.
    expect((await endpoint.send(token, read)).status).toBe(404);
    await dismiss(endpoint);
    restore();
    const later = pass(120_002);
    expect((await endpoint.send(token, read)).status).toBe(403);
    later();
  });

  test.each([
    ['somebody else', 'user_theo'],
    ['their other client', { userId: 'user_mira', clientId: 'oa_cli' }],
    ['themselves in an organization', { userId: 'user_mira', scopes: [ORGANIZATION], orgId: 'org_lumen' }],
  ])('is none of %s', async (_label, who) => {
    const endpoint = await open();
    const session = await openSession(endpoint, endpoint.token('user_mira'));
    const other = endpoint.token(who);
    for (const method of ['POST', 'GET', 'DELETE']) {
      const call = sessionCall(session, 'organizations_getOrganization', LUMEN);
      const sent = await endpoint.send(other, { ...call, method });
      const made = await endpoint.send(other, { ...sessionCall('made-up', 'x'), method });
      expect({ ...sent, headers: 0 }).toEqual({ ...made, headers: 0 });
      expect(sent.status).toBe(404);
    }
  });
});

describe('a yes to a question', () => {
  const ask = async (endpoint: TestEndpoint, token: string) => {
    const { state } = outcomeOf(await endpoint.send(token, modernCall(DELETE, LUMEN)));
    expect(state).toEqual(expect.any(String));
    return state as string;
  };

  test.each([
    ['somebody else', 'user_theo'],
    ['their other client', { userId: 'user_mira', clientId: 'oa_cli' }],
    ['themselves in an organization', { userId: 'user_mira', scopes: [ORGANIZATION], orgId: 'org_lumen' }],
  ])('is none of %s', async (_label, who) => {
    const endpoint = await open();
    const state = await ask(endpoint, endpoint.token('user_mira'));
    const replayed = outcomeOf(await endpoint.send(endpoint.token(who), modernCall(DELETE, LUMEN, state)));
    // They are asked themselves.
    expect(replayed).toMatchObject({ status: 200, data: undefined, state: expect.any(String) });
    expect(replayed.state).not.toBe(state);
    expect(await isThere(endpoint)).toBe(true);
  });

  test('is none under another rule', async () => {
    const endpoint = await open();
    const token = endpoint.token('user_mira');
    const state = await ask(endpoint, token);
    await demote(endpoint);
    const restore = pass(60_001);
    const replayed = outcomeOf(await endpoint.send(token, modernCall(DELETE, LUMEN, state)));
    restore();
    expect(replayed).toMatchObject({ data: undefined, state: expect.any(String) });
    expect(await isThere(endpoint)).toBe(true);
  });

  test.each([
    ['of another call', { organization_id: 'org_acme' }],
    ['that nobody asked', LUMEN],
  ])('is none %s', async (_label, args) => {
    const endpoint = await open();
    const token = endpoint.token('user_mira');
    const state = await ask(endpoint, token);
    const { headers, body } = modernCall(DELETE, args);
    const params = { ...(body as { params: object }).params, inputResponses: { confirm: YES } };
    const states = [state, `${state.slice(0, -1)}${state.endsWith('A') ? 'B' : 'A'}`, '', 'x'.repeat(5000)];
    for (const requestState of _label === 'of another call' ? [state] : states.slice(1)) {
      const sent = await endpoint.send(token, {
        headers,
        body: { ...(body as object), params: { ...params, requestState } },
      });
      // One that another process may have made is refused: asked again, the yes would come to this one again.
      expect(outcomeOf(sent).data?.error?.kind).toBe(requestState === states[1] ? 'refused' : undefined);
      expect(outcomeOf(sent).data?.deleted).toBeUndefined();
    }
    expect(await isThere(endpoint)).toBe(true);
    expect((await endpoint.clerk.owner('GET /organizations/org_acme')).status).toBe(200);
  });

  test('counts once, for whoever was asked', async () => {
    const endpoint = await open();
    const token = endpoint.token('user_mira');
    const state = await ask(endpoint, token);
    const both = await Promise.all([1, 2].map(() => endpoint.send(token, modernCall(DELETE, LUMEN, state))));
    const done = both.map(outcomeOf).filter(({ data, isError }) => data !== undefined && !isError);
    expect(done).toHaveLength(1);
    expect(await isThere(endpoint)).toBe(false);
  });
});
