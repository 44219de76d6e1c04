import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createToolkit } from '../../src/runtime/toolkit.ts';

test('the timeout is that of the whole call, with what is read for it', async () => {
  const asked: string[] = [];
  const fetch = async ({ method, signal }: Request) => {
    asked.push(method);
    // Each alone is in time. A slow machine only makes it later.
    await setTimeout(600, undefined, { signal });
    return Response.json({ id: 'user_1', unsafe_metadata: {} });
  };
  const toolkit = await createToolkit({ secretKey: 'sk_live_1', tools: ['users'], timeout: 1000, fetch });
  const { data } = await toolkit.call('users.updateUserUnsafeMetadata', { user_id: 'user_1', metadata: { a: 1 } });
  expect(data).toMatchObject({ error: { kind: 'timeout', message: 'Clerk did not respond within 1 s.' } });
  expect(asked).toEqual(['GET', 'PATCH']);
});
