import { expect, test } from 'vitest';
import { createReadiness } from '../../../src/cli/http/readiness.ts';
import { createConnection } from '../../../src/runtime/clerk/connection.ts';

function look(answer: () => Response) {
  const seen = { count: 0, now: 0, refusals: 0 };
  const connection = createConnection({
    secretKey: 'sk_test_1',
    fetch: async () => {
      seen.count += 1;
      return answer();
    },
  });
  const onRefused = () => {
    seen.refusals += 1;
  };
  return { seen, readiness: createReadiness(connection, onRefused, () => seen.now) };
}

test('Clerk is asked at most every 30 seconds, however many look at once', async () => {
  let status = 200;
  const { seen, readiness } = look(() => Response.json(status === 200 ? { keys: [] } : { errors: [] }, { status }));
  expect(await Promise.all([readiness.ask(), readiness.ask(), readiness.ask()])).toEqual(Array(3).fill('reachable'));
  status = 401;
  seen.now = 29_999;
  expect(await readiness.ask()).toBe('reachable');
  expect(seen.count).toBe(1);
  seen.now = 30_000;
  expect(await readiness.ask()).toBe('refuses the secret key');
  expect(seen.count).toBe(2);
});

test('a refused key is told once, until it is taken again', async () => {
  let status = 401;
  const { seen, readiness } = look(() => Response.json(status === 200 ? { keys: [] } : { errors: [] }, { status }));
  for (const [at, next] of [401, 401, 200, 401].entries()) {
    status = next;
    seen.now = at * 30_000;
    await readiness.ask();
  }
  expect(seen.refusals).toBe(2);
});

test('nobody waits for a Clerk that is silent', async () => {
  let answer = (_: Response) => {};
  const connection = createConnection({
    secretKey: 'sk_test_1',
    fetch: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  });
  const readiness = createReadiness(connection, () => {});
  expect(await readiness.ask()).toBe('not asked yet');
  answer(Response.json({ keys: [] }));
  await expect.poll(() => readiness.ask()).toBe('reachable');
});
