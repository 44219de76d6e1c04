import { afterEach, describe, expect, test, vi } from 'vitest';
import { type PacedRequest, type PaceOptions, paced } from '../../../src/runtime/rate/pace.ts';
import { createSlots } from '../../../src/runtime/rate/slots.ts';
import { createMemoryStore } from '../../../src/runtime/store/memory-store.ts';

type Answer = [status: number, retryAfter?: string, until?: Promise<unknown>];

afterEach(() => void vi.useRealTimers());

/** Opens a transport whose clock moves while it sleeps, and which answers as it is told. */
function open(options: Partial<PaceOptions> & { slots?: number } = {}, answers: Answer[] = []) {
  const { slots = 10, ...pace } = options;
  const clock = { time: 0 };
  const now = () => clock.time;
  const sent: [second: number, endpoint: string][] = [];
  const send = paced(
    async ({ endpoint }: PacedRequest) => {
      sent.push([clock.time / 1000, endpoint]);
      const [status, wait, until] = answers.shift() ?? [200];
      await until;
      return new Response(null, { status, headers: wait === undefined ? {} : { 'retry-after': wait } });
    },
    createSlots(slots),
    { id: 'instance', store: createMemoryStore(now), ...pace },
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
    await expect(send(requestOf())).rejects.toMatchObject({
      details: { kind: 'rate_limited', retry_after: 40, sent: false, hint: expect.stringMatching(/Wait 40 seconds/) },
    });
    expect(sent).toHaveLength(1);
  });
});

describe('a request that waits for a slot', () => {
  test('is not sent where Clerk refused another one meanwhile, and is when it may be', async () => {
    let answer = () => {};
    const until = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { send, sent } = open({ slots: 1 }, [[429, '5', until]]);
    const first = send(requestOf());
    const others = [send(requestOf()), send(requestOf({ endpoint: 'GET /organizations' }))];
    answer();
    await Promise.all([first, ...others]);
    expect(sent.map(([, endpoint]) => endpoint).sort()).toEqual(['GET /organizations', 'GET /users', 'GET /users']);
    expect(sent.findLast(([, endpoint]) => endpoint === 'GET /users')?.[0]).toBe(5);
  });

  test('uses up none of the budget before it has one', async () => {
    let answer = () => {};
    const until = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { send, sent, clock } = open({ perSecond: 2, slots: 2 }, [
      [200, undefined, until],
      [200, undefined, until],
    ]);
    const all = Array.from({ length: 6 }, () => send(requestOf()));
    for (let turn = 0; turn < 50; turn++) await Promise.resolve();
    clock.time = 12_000;
    answer();
    await Promise.all(all);
    const seconds = sent.map(([at]) => Math.floor(at));
    expect(seconds.slice(0, 4)).toEqual([0, 0, 12, 12]);
    expect(Math.min(...seconds.slice(4))).toBeGreaterThanOrEqual(13);
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
  });

  test('does not wait for the answers of a slow store one after another', async () => {
    const store = createMemoryStore(() => 0);
    let [asking, most] = [0, 0];
    const slow = {
      ...store,
      async count(...given: Parameters<typeof store.count>) {
        most = Math.max(most, ++asking);
        await new Promise((resolve) => setImmediate(resolve));
        asking -= 1;
        return store.count(...given);
      },
    };
    const { send } = open({ perSecond: 100, store: slow, slots: 50 });
    await Promise.all(Array.from({ length: 50 }, () => send(requestOf())));
    expect(most).toBe(10);
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
