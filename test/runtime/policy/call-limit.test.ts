import { expect, test } from 'vitest';
import { type CallLimits, createCallLimit } from '../../../src/runtime/policy/call-limit.ts';
import { ToolError } from '../../../src/runtime/shared/errors.ts';

/** Creates a limit whose time goes on only when somebody waits, or when a test says so. */
function open(limits: CallLimits) {
  const time = { now: 0 };
  const sleep = async (milliseconds: number, signal: AbortSignal) => {
    signal.throwIfAborted();
    time.now += milliseconds;
  };
  return { time, limit: createCallLimit(limits, { now: () => time.now, sleep }) };
}

const failure = (call: Promise<unknown>) =>
  call.then(
    () => 'none',
    (error) => (error instanceof ToolError ? { ...error.details, by: error.refusedBy } : error),
  );
const never = () => new AbortController().signal;

test('a window slides: each call makes room a minute after it began', async () => {
  const { limit, time } = open({ perMinute: 2 });
  for (const [at, want] of [
    [0, 'none'],
    [20_000, 'none'],
    [40_000, { kind: 'rate_limited', retry_after: 20, by: 'call_limit' }],
    [59_999, { retry_after: 1 }],
    [60_000, 'none'],
    [60_001, { retry_after: 20 }],
    [80_000, 'none'],
  ] as const) {
    time.now = at;
    const found = await failure(limit.begin().then((end) => end()));
    if (want === 'none') expect([at, found]).toEqual([at, want]);
    else expect(found).toMatchObject(want);
  }
});

test('the error says what to do', async () => {
  const { limit } = open({ perMinute: 1, atOnce: 2 });
  const end = await limit.begin();
  expect(await failure(limit.begin())).toEqual({
    kind: 'rate_limited',
    message: 'This person made 1 calls and reads within a minute, the most that is allowed here.',
    retry_after: 60,
    hint: expect.stringContaining('Wait 60 seconds, and call again. Nothing was sent.'),
    by: 'call_limit',
  });
  end();
});

test('only so many are under way at once; those refused for that count within the minute', async () => {
  const { limit } = open({ perMinute: 14, atOnce: 2 });
  const ends = [await limit.begin(), await limit.begin()];
  for (let i = 0; i < 9; i++)
    expect(await failure(limit.begin())).toMatchObject({ kind: 'rate_limited', retry_after: 1, by: 'call_limit' });
  // Ended twice, it makes room once.
  ends[0]?.();
  ends[0]?.();
  expect(await failure(limit.begin())).toBe('none');
  expect(await failure(limit.begin())).toMatchObject({ message: expect.stringContaining('2 calls under way') });
  ends[1]?.();
  expect(await failure(limit.begin())).toBe('none');
});

test('a call over the window is not under way', async () => {
  const { limit, time } = open({ perMinute: 1, atOnce: 1 });
  (await limit.begin())();
  expect(await failure(limit.begin())).toMatchObject({ retry_after: 60 });
  time.now = 60_000;
  expect(await failure(limit.begin())).toBe('none');
});

test('of 40 calls side by side none slips through', async () => {
  const { limit } = open({ perMinute: 3, atOnce: 100 });
  const found = await Promise.all(Array.from({ length: 40 }, () => failure(limit.begin())));
  expect(found.filter((one) => one === 'none')).toHaveLength(3);
});

test('reads count with calls, and wait in the order in which they came', async () => {
  const { limit, time } = open({ perMinute: 2 });
  (await limit.begin())();
  const got: [string, number][] = [];
  const read = (name: string) => limit.read(never()).then(() => got.push([name, time.now]));
  await Promise.all([read('a'), read('b'), read('c'), read('d')]);
  expect(got).toEqual([
    ['a', 0],
    ['b', 60_000],
    ['c', 60_000],
    ['d', 120_000],
  ]);
});

test('a call is told to come after the reads that wait', async () => {
  const time = { now: 0 };
  const asleep: (() => void)[] = [];
  const sleep = () => new Promise<void>((resolve) => void asleep.push(resolve));
  const limit = createCallLimit({ perMinute: 2 }, { now: () => time.now, sleep });
  (await limit.begin())();
  time.now = 10_000;
  (await limit.begin())();
  const waits: (number | undefined)[] = [];
  for (let i = 0; i < 4; i++) {
    const found = await failure(limit.begin());
    waits.push((found as { retry_after: number }).retry_after);
    void limit.read(never());
  }
  expect(waits).toEqual([50, 60, 110, 120]);
});

test('a read gets no room once its signal aborts, and leaves its place to the next', async () => {
  const ends: AbortController[] = [new AbortController(), new AbortController()];
  const time = { now: 0 };
  let wake = () => {};
  const sleep = (_: number, signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      wake = resolve;
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  const limit = createCallLimit({ perMinute: 1 }, { now: () => time.now, sleep });
  (await limit.begin())();
  const reads = ends.map(({ signal }) => limit.read(signal));
  ends[0]?.abort();
  expect(await reads[0]).toBe(false);
  await new Promise(setImmediate);
  time.now = 60_000;
  wake();
  expect(await reads[1]).toBe(true);
  expect(await limit.read(AbortSignal.abort())).toBe(false);
});

test('limits are whole numbers from 1', () => {
  for (const limits of [{ perMinute: 0 }, { atOnce: 0 }, { perMinute: Number.NaN }])
    expect(() => createCallLimit(limits)).toThrow('must be a number above 0');
});
