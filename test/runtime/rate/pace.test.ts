import { describe, expect, test, vi } from 'vitest';
import { type PacedRequest, type PaceOptions, paced } from '../../../src/runtime/rate/pace.ts';
import { createMemoryStore } from '../../../src/runtime/store/memory-store.ts';

/** Opens a transport whose clock moves while it sleeps, and which answers as it is told. */
function open(options: Partial<PaceOptions> = {}, answers: [status: number, retryAfter?: string][] = []) {
  const clock = { time: 0 };
  const now = () => clock.time;
  const sent: [second: number, endpoint: string][] = [];
  const send = paced(
    async ({ endpoint }: PacedRequest) => {
      sent.push([clock.time / 1000, endpoint]);
      const [status, wait] = answers.shift() ?? [200];
      return new Response(null, { status, headers: wait === undefined ? {} : { 'retry-after': wait } });
    },
    { id: 'instance', store: createMemoryStore(now), ...options },
    {
      now,
      date: now,
      sleep: async (milliseconds, signal) => {
        signal.throwIfAborted();
        clock.time += milliseconds;
      },
    },
  );
  return { send, sent, clock };
}

function requestOf(some: Partial<PacedRequest> = {}): PacedRequest {
  const { signal } = new AbortController();
  return {
    method: 'GET',
    endpoint: 'GET /users',
    url: 'https://api.example/v1/users',
    headers: [],
    signal,
    deadline: 30_000,
    progress: { begun: false, sent: false },
    yields: false,
    ...some,
  };
}

describe('a request that Clerk refuses', () => {
  test.each([
    ['5', 5],
    [undefined, 1],
    ['0', 0],
  ])('with Retry-After %s holds the next one up for %d s', async (retryAfter, seconds) => {
    const { send, sent } = open({}, [[429, retryAfter]]);
    expect((await send(requestOf())).status).toBe(429);
    expect((await send(requestOf())).status).toBe(200);
    expect(sent.map(([at]) => at)).toEqual([0, seconds]);
  });

  test('holds up no other endpoint', async () => {
    const { send, sent } = open({}, [[429, '5']]);
    await send(requestOf());
    await send(requestOf({ endpoint: 'GET /organizations' }));
    expect(sent.at(-1)).toEqual([0, 'GET /organizations']);
  });

  test('ends one at once that can not wait as long', async () => {
    const { send, sent } = open({}, [[429, '40']]);
    await send(requestOf());
    const request = requestOf();
    await expect(send(request)).rejects.toMatchObject({
      details: { kind: 'rate_limited', retry_after: 40, sent: false, hint: expect.stringMatching(/Wait 40 seconds/) },
    });
    expect(sent).toHaveLength(1);
  });
});

describe('a budget of 10 a second', () => {
  const secondsOf = (sent: [number, string][]) => sent.map(([at]) => Math.floor(at));

  test('lets ten go at once, and the others when there is room', async () => {
    const { send, sent } = open({ perSecond: 10 });
    for (let number = 0; number < 25; number++) await send(requestOf());
    expect(secondsOf(sent)).toEqual([...Array(10).fill(0), ...Array(10).fill(1), ...Array(5).fill(2)]);
  });

  test('leaves three to single calls', async () => {
    const { send, sent } = open({ perSecond: 10 });
    for (let number = 0; number < 7; number++) await send(requestOf({ yields: true }));
    for (let number = 0; number < 3; number++) await send(requestOf({ endpoint: 'GET /jwks' }));
    expect(secondsOf(sent)).toEqual(Array(10).fill(0));
    await send(requestOf({ yields: true }));
    expect(secondsOf(sent).at(-1)).toBe(1);
  });

  test('is one for all with the same store, and the same key', async () => {
    const store = createMemoryStore(() => 0);
    const [here, there, elsewhere] = ['one', 'one', 'another'].map((id) => open({ perSecond: 10, store, id }));
    for (let number = 0; number < 10; number++) await here?.send(requestOf());
    await elsewhere?.send(requestOf());
    expect(elsewhere?.sent).toEqual([[0, 'GET /users']]);
    const late = there?.send(requestOf({ deadline: 500 }));
    await expect(late).rejects.toMatchObject({ details: { kind: 'rate_limited', retry_after: 1, sent: false } });
    expect(there?.sent).toEqual([]);
  });

  test('is one for all of a process without a store', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const id = 'a key of this test';
    const [here, there] = [open({ perSecond: 2, store: undefined, id }), open({ perSecond: 2, store: undefined, id })];
    await Promise.all([here.send(requestOf()), there.send(requestOf())]);
    await expect(here.send(requestOf({ deadline: 500 }))).rejects.toMatchObject({ details: { kind: 'rate_limited' } });
    vi.useRealTimers();
  });

  test('a request that is cancelled while it waits makes room to those behind it', async () => {
    const { send, sent } = open({ perSecond: 1 });
    await send(requestOf());
    const cancelled = AbortSignal.abort(new Error('cancelled'));
    await expect(send(requestOf({ signal: cancelled }))).rejects.toThrow('cancelled');
    await send(requestOf());
    expect(secondsOf(sent)).toEqual([0, 1]);
  });
});
