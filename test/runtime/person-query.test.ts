import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createCallLimit } from '../../src/runtime/policy/call-limit.ts';
import type { Person } from '../../src/runtime/policy/person.ts';
import { ToolError } from '../../src/runtime/shared/errors.ts';
import { createToolkit } from '../../src/runtime/toolkit.ts';
import { startSandbox } from '../../src/sandbox/server.ts';

// The reads of a question over lists count against the person's limit, and wait for room within the question's own time.

const folder = mkdtempSync(join(tmpdir(), 'person-query-'));
afterAll(() => rmSync(folder, { recursive: true }));

const QUERY_TIME = 1000;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** Serves 2,100 users, five pages of them, to a person with so many calls and reads in a minute. */
async function serve(perMinute: number, goesOn = false, check: Person['check'] = async () => {}) {
  const sandbox = await startSandbox({ size: 2100 });
  onTestFinished(sandbox.close);
  let sent = 0;
  const time = { now: 0 };
  // Counted reads are sent before the time is up, unless they aren't sent at all.
  const whenSent = (number: number, then: () => void, turns = 500): unknown =>
    sent >= number || turns === 0 ? then() : setImmediate(() => whenSent(number, then, turns - 1));
  // A read that waits either gets its room at once, or waits until the time of the question is up.
  const sleep = (milliseconds: number, signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      if (!goesOn) return void whenSent(perMinute - 1, () => vi.advanceTimersByTime(QUERY_TIME));
      time.now += milliseconds;
      resolve();
    });
  const person: Person = {
    by: { user: 'user_1', rule: 'support' },
    check,
    limit: createCallLimit({ perMinute }, { now: () => time.now, sleep }),
  };
  const toolkit = await createToolkit({
    ...{ secretKey: sandbox.secretKey, apiUrl: sandbox.url, tools: ['*'], exports: folder, notice: () => {} },
    ...{ person, queryTime: QUERY_TIME },
    fetch: (request) => {
      sent++;
      return fetch(request);
    },
  });
  return { toolkit, sent: () => sent };
}

const QUERY = ['lists_query', { list: 'users_getUserList', count_by: ['banned'] }] as const;

test('it waits for room, and then reads on', async () => {
  const { toolkit, sent } = await serve(3, true);
  const { data } = await toolkit.call(...QUERY);
  expect(data).toMatchObject({ count: 2100, read: 2100 });
  expect(data).not.toHaveProperty('partial');
  expect(sent()).toBeGreaterThan(4);
});

test('it reports the part that it read, and why', async () => {
  const { toolkit, sent } = await serve(3);
  const { data } = await toolkit.call(...QUERY);
  // Beside the call itself: a page and a count.
  expect(sent()).toBe(2);
  expect(data).toMatchObject({
    partial: {
      because: 'calls',
      read: 500,
      of: 2100,
      note: expect.stringContaining('this person may make no more calls and reads within a minute'),
    },
  });
});

test('without room for a page it says so', async () => {
  const { toolkit, sent } = await serve(1);
  expect((await toolkit.call(...QUERY)).data).toMatchObject({
    error: {
      kind: 'rate_limited',
      message: expect.stringContaining('No page of users_getUserList came'),
      retry_after: 60,
    },
  });
  expect(sent()).toBe(0);
});

test('it ends with what let its person make it', async () => {
  let checks = 0;
  const lost = new ToolError({ kind: 'refused', message: 'no rule fits any more' }, { refusedBy: 'access' });
  const { toolkit, sent } = await serve(100, true, async () => {
    checks += 1;
    if (checks > 2) throw lost;
  });
  const result = await toolkit.call(...QUERY);
  expect([result.isError, result.text]).toEqual([true, expect.stringContaining('no rule fits any more')]);
  expect(result.text).not.toContain('count');
  expect(sent()).toBeLessThan(3);
});

test('joined reads count as well', async () => {
  const { toolkit, sent } = await serve(6);
  const user = { list: 'users_getUser', arguments: { user_id: '{public_user_data.user_id}' } };
  const { data } = await toolkit.call('lists_query', {
    ...{ list: 'organizations_getInstanceOrganizationMembershipList', limit: 20, join: { user } },
  });
  expect(sent()).toBe(5);
  expect(data).toMatchObject({ partial: { because: 'calls', note: expect.stringContaining('of 20 rows') } });
});

test('an export that gets no further says so, or leaves no file', async () => {
  const { toolkit } = await serve(3);
  const { data } = await toolkit.call('lists_export', { list: 'users_getUserList', file: 'part.csv' });
  expect(data).toMatchObject({ partial: { because: 'calls' } });
  const none = await serve(1);
  const second = await none.toolkit.call('lists_export', { list: 'users_getUserList', file: 'none.csv' });
  expect(second.data).toMatchObject({ error: { kind: 'rate_limited' } });
  expect(readdirSync(folder)).toEqual(['part.csv']);
});
