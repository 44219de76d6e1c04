import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createMemoryStore } from '../../src/runtime/store/memory-store.ts';
import { organizations } from '../../src/sandbox/endpoints/organizations/organization.ts';
import { consentWays } from '../support/consent/ways.ts';
import { startTestSandbox } from '../support/sandbox/world.ts';

// One table for all ways in which a person says yes: it counts for what was asked, for ten minutes, once, in the process
// that asked, or in those that share its store.

const DELETION = 'DELETE /v1/organizations/org_456';

beforeEach(() => void vi.resetModules());

/** Starts a sandbox, and processes that serve its tools. */
async function world() {
  const sandbox = await startTestSandbox();
  onTestFinished(sandbox.close);
  const changes: string[] = [];
  const recording = (request: Request) => {
    if (request.method !== 'GET') changes.push(`${request.method} ${new URL(request.url).pathname}`);
    return fetch(request);
  };
  const { secretKey, url: apiUrl } = sandbox;
  const options = { secretKey, apiUrl, fetch: recording, confirm: 'always', notice: () => {} } as const;
  return { sandbox, changes, options };
}

describe.each(consentWays)('$name', ({ start, forge, withinCall }) => {
  test('a yes is to one call, whatever is sent again', async () => {
    const { options, changes } = await world();
    const { ask, yes } = await start(options);
    const asked = await ask();
    expect(changes).toEqual([]);
    await yes(asked);
    expect(changes).toEqual([DELETION]);
    // Were it there again, it would be deleted again.
    for (let again = 0; again < 3; again++) await yes(asked).catch(() => {});
    expect(changes).toEqual([DELETION]);
  });

  test('of 20 at once, one is made', async () => {
    const { options, changes } = await world();
    const { ask, yes } = await start(options);
    const asked = await ask();
    await Promise.allSettled(Array.from({ length: 20 }, () => yes(asked)));
    expect(changes).toEqual([DELETION]);
  });

  const reach = withinCall ? 'no other toolkit' : 'another toolkit of the process, made for the next request';
  test(`a yes counts for ${reach}`, async () => {
    const { options, changes } = await world();
    const asked = await (await start(options)).ask();
    await (await start(options)).yes(asked);
    expect(changes).toEqual(withinCall ? [] : [DELETION]);
  });

  test('a yes to other facts does nothing', async () => {
    const { options, changes, sandbox } = await world();
    const { ask, yes } = await start(options);
    const asked = await ask();
    sandbox.state.get(organizations, 'org_456').name = 'Acme Holding';
    await yes(asked);
    expect(changes).toEqual([]);
  });

  test('a yes that is older than ten minutes does nothing', async () => {
    const { options, changes } = await world();
    const { ask, yes } = await start(options);
    const asked = await ask();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 600_000 });
    onTestFinished(() => void vi.useRealTimers());
    await yes(asked);
    expect(changes).toEqual([]);
  });

  test('a yes that another process asked for does nothing', async () => {
    const { options, changes } = await world();
    const asked = await (await start(options)).ask();
    vi.resetModules();
    await (await start(options)).yes(asked);
    expect(changes).toEqual([]);
  });

  const where = withinCall ? 'nowhere else, since the call itself waits for it' : 'where it arrives, once';
  test(`with a store, a yes that another process asked for counts ${where}`, async () => {
    const { options, changes } = await world();
    const store = createMemoryStore();
    const asked = await (await start({ ...options, store })).ask();
    vi.resetModules();
    const { yes } = await start({ ...options, store });
    for (let again = 0; again < 3; again++) await yes(asked).catch(() => {});
    expect(changes).toEqual(withinCall ? [] : [DELETION]);
  });

  test('a yes under another key, or within other bounds, does nothing', async () => {
    const { options, changes } = await world();
    const asked = await (await start(options)).ask();
    await (await start({ ...options, authContext: { orgId: 'org_456' } })).yes(asked);
    await (await start({ ...options, secretKey: 'sk_test_another' })).yes(asked).catch(() => {});
    expect(changes).toEqual([]);
  });

  test('a yes to a question that was made up does nothing', async () => {
    const { options, changes } = await world();
    const { yes } = await start(options);
    await yes(forge()).catch(() => {});
    expect(changes).toEqual([]);
  });
});
