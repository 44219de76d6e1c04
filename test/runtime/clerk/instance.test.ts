import { expect, test } from 'vitest';
import { createConnection } from '../../../src/runtime/clerk/connection.ts';
import { describeInstance, instanceOf } from '../../../src/runtime/clerk/secret-key.ts';
import { startSandbox } from '../../../src/sandbox/server.ts';

test.each([
  ['sk_live_0123', 'live', 'LIVE instance'],
  ['sk_test_0123', 'test', 'TEST instance'],
  ['live_0123', 'live', 'LIVE instance'],
  ['test_0123', 'test', 'TEST instance'],
  ['sk_test_sandbox0123', 'sandbox', 'SANDBOX (made-up data)'],
  ['sk_test_sand', 'test', 'TEST instance'],
  ['sk_live_sandbox0123', 'live', 'LIVE instance'],
  ['test_sandbox0123', 'test', 'TEST instance'],
  ['ak_live_0123', 'unknown', 'UNKNOWN instance (treated as live)'],
  ['mysk_test_0123', 'unknown', 'UNKNOWN instance (treated as live)'],
  ['SK_TEST_0123', 'unknown', 'UNKNOWN instance (treated as live)'],
  ['', 'unknown', 'UNKNOWN instance (treated as live)'],
  [undefined, 'unknown', 'UNKNOWN instance (treated as live)'],
])('the key %j opens the instance: %s', (key, instance, description) => {
  expect([instanceOf(key), describeInstance(instanceOf(key))]).toEqual([instance, description]);
});

test("the sandbox's own key opens the sandbox", async () => {
  const { secretKey, close } = await startSandbox();
  await close();
  expect(instanceOf(secretKey)).toBe('sandbox');
});

test.each([
  ['sk_test_sandbox0123', 'http://127.0.0.1:4010', 'sandbox'],
  ['sk_test_sandbox0123', 'http://localhost:4010/v1', 'sandbox'],
  ['sk_test_sandbox0123', 'https://gateway.example', 'unknown'],
  ['sk_test_sandbox0123', undefined, 'unknown'],
  ['sk_test_0123', 'https://gateway.example', 'test'],
  ['sk_live_0123', 'http://127.0.0.1:4010', 'live'],
])('the key %s at %s opens: %s', (secretKey, apiUrl, want) => {
  expect(createConnection({ secretKey, apiUrl }).instance).toBe(want);
});
