import { expect, test } from 'vitest';
import { createQueue } from '../../../src/runtime/http/queue.ts';

const never = new AbortController().signal;
/** Waits a turn of the event loop, enough for everything that can go on to have gone on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

/** Makes work that ends on demand, and reports when it has begun. */
function job() {
  const { promise, resolve, reject } = withResolvers<string>();
  const state = { begun: false, resolve, reject };
  return Object.assign(state, {
    work: () => {
      state.begun = true;
      return promise;
    },
  });
}

function withResolvers<T>() {
  let [resolve, reject] = [(_: T) => {}, (_: Error) => {}];
  const promise = new Promise<T>((...both) => ([resolve, reject] = both));
  return { promise, resolve, reject };
}

test('so many at a time, the rest in their order, each with its own result', async () => {
  const queue = createQueue(2);
  const jobs = [job(), job(), job(), job()] as const;
  const results = Promise.allSettled(jobs.map(({ work }) => queue(never, work)));
  const begun = async () => {
    await settle();
    return jobs.map((each) => each.begun);
  };
  expect(await begun()).toEqual([true, true, false, false]);
  jobs[1].reject(new Error('b'));
  expect(await begun()).toEqual([true, true, true, false]);
  jobs[2].resolve('c');
  expect(await begun()).toEqual([true, true, true, true]);
  jobs[0].resolve('a');
  jobs[3].resolve('d');
  expect((await results).map((each) => (each.status === 'fulfilled' ? each.value : each.reason.message))).toEqual([
    ...['a', 'b', 'c', 'd'],
  ]);
});

test('who gives up waiting is rejected at once, and its work never begins', async () => {
  const queue = createQueue(1);
  const [running, waiting, next] = [job(), job(), job()];
  const caller = new AbortController();
  const first = queue(never, running.work);
  const second = queue(caller.signal, waiting.work);
  const third = queue(never, next.work);
  caller.abort(new Error('enough'));
  await expect(second).rejects.toThrow('enough');
  expect(next.begun).toBe(false);
  running.resolve('a');
  await settle();
  next.resolve('c');
  expect([await first, await third, waiting.begun]).toEqual(['a', 'c', false]);
});

test('who gives up while its work runs is rejected at once and makes room, even if the work goes on', async () => {
  const queue = createQueue(1);
  const [stuck, next] = [job(), job()];
  const caller = new AbortController();
  const first = queue(caller.signal, stuck.work);
  const second = queue(never, next.work);
  await settle();
  caller.abort(new Error('enough'));
  await expect(first).rejects.toThrow('enough');
  await settle();
  expect(next.begun).toBe(true);
  next.resolve('b');
  expect(await second).toBe('b');
  // Nobody waits for it anymore: it may fail without ending the process.
  stuck.reject(new Error('late'));
  await settle();
});

test('who has given up before is not let in', async () => {
  const one = job();
  await expect(createQueue(1)(AbortSignal.abort(new Error('enough')), one.work)).rejects.toThrow('enough');
  await settle();
  expect(one.begun).toBe(false);
});
