import { afterEach, expect, test, vi } from 'vitest';
import { type LimitedClerk, startLimitedClerk } from '../../../bench/limit/limited-clerk.ts';

let clerk: LimitedClerk | undefined;
afterEach(() => {
  clerk?.stop();
  vi.useRealTimers();
});

test('it answers as many as its limit in any second, refuses the others, and counts both', async () => {
  clerk = await startLimitedClerk({ perSecond: 3, users: 1_200, delay: 0 });
  const { url } = clerk;
  vi.useFakeTimers({ toFake: ['performance'] });
  const statusOf = async (path: string) => (await fetch(url + path)).status;
  const paths = ['/v1/users/count', '/v1/users?limit=500&offset=1000', '/v1/users/user_7', '/v1/users/user_8'];
  const statuses: number[] = [];
  for (const path of paths) statuses.push(await statusOf(path));
  expect(statuses).toEqual([200, 200, 200, 429]);
  expect(clerk.take()).toEqual({ requests: 4, refused: 1, worst: 1 });
  vi.advanceTimersByTime(1_000);
  expect(await statusOf('/v1/nothing')).toBe(404);
  expect(clerk.take()).toEqual({ requests: 1, refused: 0, worst: 0 });
});

test('its list has as many rows as it says', async () => {
  clerk = await startLimitedClerk({ perSecond: 100, users: 1_200, delay: 0 });
  const { url } = clerk;
  const sizes = await Promise.all(
    [0, 500, 1_000, 1_500].map(async (offset) => {
      const rows = (await (await fetch(`${url}/v1/users?limit=500&offset=${offset}`)).json()) as unknown[];
      return rows.length;
    }),
  );
  expect(sizes).toEqual([500, 500, 200, 0]);
  expect(await (await fetch(`${url}/v1/users/count`)).json()).toMatchObject({ total_count: 1_200 });
});
