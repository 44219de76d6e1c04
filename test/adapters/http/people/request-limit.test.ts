import { expect, test } from 'vitest';
import { createRequestLimit } from '../../../../src/adapters/http/people/request-limit.ts';
import { openTestEndpoint } from '../../../support/http/endpoint.ts';

test('counts 600 requests of a person within a minute, and those of another apart', async () => {
  const clock = { now: 0 };
  const count = createRequestLimit(() => clock.now);
  for (let at = 0; at < 600; at += 1) expect(await count('user_1')).toBe(0);
  clock.now = 20_000;
  expect(await count('user_1')).toBe(40_000);
  expect(await count('user_2')).toBe(0);
  clock.now = 60_000;
  expect(await count('user_1')).toBe(0);
});

test('a person who sends more is told when to go on, and others are answered', async () => {
  const { send, token } = await openTestEndpoint();
  const mira = token('user_mira');
  const list = { jsonrpc: '2.0', id: 1, method: 'ping' };
  const statuses: number[] = [];
  for (let round = 0; round < 31; round += 1) {
    const sent = await Promise.all(Array.from({ length: 20 }, () => send(mira, { body: list })));
    statuses.push(...sent.map(({ status }) => status));
  }
  expect(statuses.filter((status) => status !== 429)).toHaveLength(600);
  const refused = await send(mira);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(refused.text).toContain('too many requests');
  expect((await send(token('user_theo'))).status).not.toBe(429);
});
