import * as otel from '@opentelemetry/api';
import { isTracingSuppressed } from '@opentelemetry/core';
import { expect, test } from 'vitest';
import { createReadiness } from '../../../src/cli/http/readiness.ts';
import { createConnection } from '../../../src/runtime/clerk/connection.ts';
import { runOnce, untraced } from '../../../src/runtime/shared/untraced.ts';
import { guarded } from '../../../src/runtime/store/guard-store.ts';
import { createMemoryStore } from '../../../src/runtime/store/memory-store.ts';
import { registerSdk } from '../../support/telemetry/register-sdk.ts';

/** Runs work as part of a request that brought baggage. */
function withBaggage<Result>(work: () => Promise<Result>): Promise<Result> {
  const baggage = otel.propagation.createBaggage({ email: { value: 'ada@example.com' } });
  return otel.context.with(otel.propagation.setBaggage(otel.context.active(), baggage), work);
}

/** Returns what an instrumentation would go by. */
function seen() {
  const active = otel.context.active();
  return { suppressed: isTracingSuppressed(active), baggage: otel.propagation.getBaggage(active) };
}

const QUIET = { suppressed: true, baggage: undefined };

test('nothing is traced, and baggage is gone, also later in the work, and neither outlasts it', async () => {
  registerSdk();
  await withBaggage(async () => {
    const inside = await untraced(async () => {
      await new Promise(setImmediate);
      return seen();
    });
    expect(inside).toEqual(QUIET);
    expect(seen()).toEqual({ suppressed: false, baggage: expect.anything() });
  });
});

test('a request to Clerk is not traced that belongs to no call, such as that of /readyz', async () => {
  registerSdk();
  const inside: object[] = [];
  const fetch = async () => {
    inside.push(seen());
    return Response.json({ keys: [] });
  };
  const readiness = createReadiness(createConnection({ secretKey: 'sk_test_1', fetch }), () => {});
  expect(await withBaggage(() => readiness.ask())).toBe('reachable');
  expect(inside).toEqual([QUIET]);
});

test('operations of a store are not traced: keys name people', async () => {
  registerSdk();
  const inside: object[] = [];
  const note = async (): Promise<undefined> => void inside.push(seen());
  const store = { ...createMemoryStore(), get: note, take: note, uncount: note };
  const given = guarded(store, () => {});
  await withBaggage(async () => {
    await given.get('standing:user_mira');
    await given.take('a');
    await given.uncount('a', 'b');
  });
  expect(inside).toEqual([QUIET, QUIET, QUIET]);
});

test.each<[string, (run: () => void) => void]>([
  ['never', () => {}],
  ['once', (run) => run()],
  ['twice', (run) => [run(), run()]],
  ['late', (run) => void setTimeout(run)],
  ['now and late', (run) => [run(), setTimeout(run)]],
])('work whose start is called %s runs once', async (_, enter) => {
  let count = 0;
  const work = async () => {
    count += 1;
    return 'done';
  };
  expect(await runOnce(work, enter)).toBe('done');
  await new Promise((resolve) => setTimeout(resolve, 1));
  expect(count).toBe(1);
});

test.each<[string, () => unknown]>([
  ['throws', () => expect.fail('the SDK is gone')],
  ['rejects', () => Promise.reject(new Error('the SDK is gone'))],
])('where the registered SDK %s, the work is done all the same', async (_, fails) => {
  registerSdk();
  otel.context.disable();
  otel.context.setGlobalContextManager({ active: () => otel.ROOT_CONTEXT, with: fails, disable() {} } as never);
  expect(await untraced(async () => 'done')).toBe('done');
  await expect(untraced(() => Promise.reject(new Error('of the work')))).rejects.toThrow('of the work');
});
