import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { AuditEntry } from '../../../src/runtime/audit/audit-entry.ts';
import { createEntry } from '../../../src/runtime/audit/entry.ts';
import { createToolkit, type ToolkitOptions } from '../../../src/runtime/toolkit.ts';

const write = ['users.banUser', { user_id: 'user_1' }] as const;
const read = ['users.getUserCount', {}] as const;
const NOTICE =
  "The program's function for the audit log failed: no queue at postgres://jane:hunter2@db. Until it works again, calls that may change something or hand out a credential are refused; reads go on, unrecorded.";

afterEach(() => void vi.unstubAllGlobals());

async function serve(options: ToolkitOptions) {
  const [sent, notices]: string[][] = [[], []];
  const fetch = async ({ method }: Request) => {
    sent?.push(method);
    return Response.json({});
  };
  const base = { tools: ['users'], secretKey: 'sk_test_1', confirm: 'never', fetch } as const;
  const toolkit = await createToolkit({ ...base, notice: (line) => void notices?.push(line), ...options });
  return { toolkit, sent, notices };
}

test('it receives what a line of the file holds, also where there is no disk', async () => {
  vi.stubGlobal('navigator', { userAgent: 'Cloudflare-Workers' });
  const entries: AuditEntry[] = [];
  const { toolkit, sent } = await serve({ audit: (entry) => void entries.push(entry) });
  await toolkit.call(...write);
  expect(sent).toEqual(['POST']);
  const [intent, call] = entries;
  expect(entries).toHaveLength(2);
  expect(call).toMatchObject({ event: 'call', tool: 'users.banUser', targets: ['user_1'], sent: true, status: 200 });
  const record = { call: intent?.call ?? '', tool: 'users.banUser', tier: 'destructive', decision: 'allowed' } as const;
  const context = { instance: 'test', hash: () => intent?.args_hash ?? '' } as const;
  const schema = { properties: { user_id: { type: 'string' } } };
  const line = createEntry({ ...record, args: write[1], schema }, undefined, context);
  expect({ ...intent, time: '' }).toEqual({ ...line, time: '' });
});

test.each([
  {
    how: 'throws',
    fail: (error: Error) => {
      throw error;
    },
  },
  { how: 'rejects', fail: (error: Error) => Promise.reject(error) },
])('one that $how stops writes and no reads; one notice says so, and one that it is over', async ({ fail }) => {
  let works = false;
  const { toolkit, sent, notices } = await serve({
    audit: () => (works ? undefined : fail(new Error('no queue at postgres://jane:hunter2@db'))),
  });
  expect(notices).toEqual([]);
  for (let i = 0; i < 3; i++) {
    expect((await toolkit.call(...read)).isError).toBe(false);
    const { data } = await toolkit.call(...write);
    expect(data).toEqual({
      error: {
        kind: 'refused',
        message:
          "This call may change something or hand out a credential, and could not be recorded in the audit log: the program's function for it failed. It was not sent.",
        hint: "Do not repeat the call until a person has mended the program's function for the audit log or restarted the server without --audit. Reads still work.",
      },
    });
  }
  expect(sent).toEqual(['GET', 'GET', 'GET']);
  expect(notices).toEqual([NOTICE]);
  works = true;
  expect((await toolkit.call(...write)).isError).toBe(false);
  expect(notices?.slice(1)).toEqual([
    'The audit log of the program can be written again; calls made in between are not in it.',
  ]);
});

test('a call waits until its entry is kept', async () => {
  const order: string[] = [];
  const audit = async ({ event }: AuditEntry) => {
    await new Promise(setImmediate);
    order.push(event);
  };
  const fetch = async () => {
    order.push('request');
    return Response.json({});
  };
  const { toolkit } = await serve({ audit, fetch });
  await toolkit.call(...write);
  expect(order).toEqual(['intent', 'request', 'call']);
});

test('one that never ends holds no call up for longer than ten seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { toolkit, sent, notices } = await serve({ audit: () => new Promise<void>(() => {}) });
  const call = toolkit.call(...write);
  const result = await advance(call);
  expect(result).toMatchObject({ isError: true, data: { error: { kind: 'refused' } } });
  expect(sent).toEqual([]);
  expect(notices?.[0]).toContain('no answer within 10 seconds');
});

/** Lets time pass until a call is over. */
async function advance<T>(call: Promise<T>): Promise<T> {
  let isOver = false;
  void call.then(() => {
    isOver = true;
  });
  while (!isOver) await vi.advanceTimersByTimeAsync(1000);
  return call;
}
