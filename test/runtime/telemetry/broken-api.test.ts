import * as otel from '@opentelemetry/api';
import { isTracingSuppressed } from '@opentelemetry/core';
import { expect, test } from 'vitest';
import { createClerkToolkit, type TelemetryApi } from '../../../src/adapters/tools/index.ts';
import { registerSdk } from '../../support/telemetry/register-sdk.ts';

const broken = () => {
  throw new Error('the exporter is gone');
};

/** Returns the API with one of its functions replaced. */
function withBroken(part: keyof TelemetryApi, name: string, replacement: unknown = broken): TelemetryApi {
  const whole = { ...otel }[part];
  const proxy = new Proxy(whole, {
    get: (target, key) => {
      const value = key === name ? replacement : Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { ...otel, [part]: proxy };
}

const badSpan = { spanContext: broken, setAttributes: broken, setStatus: broken, end: broken };
const badInstrument = { add: broken, record: broken };
const later = async () => broken();
const lateSpan = { spanContext: () => otel.INVALID_SPAN_CONTEXT, setAttributes: later, setStatus: later, end: later };
const lateInstrument = { add: later, record: later };
const lateMeter = {
  createCounter: () => lateInstrument,
  createUpDownCounter: () => lateInstrument,
  createHistogram: () => lateInstrument,
};
const badMeter = {
  createCounter: () => badInstrument,
  createUpDownCounter: () => badInstrument,
  createHistogram: () => badInstrument,
};

test.each<[string, TelemetryApi]>([
  ['no tracer', withBroken('trace', 'getTracer')],
  ['no span', withBroken('trace', 'getTracer', () => ({ startSpan: broken }))],
  ['spans that take nothing', withBroken('trace', 'getTracer', () => ({ startSpan: () => badSpan }))],
  ['no context', withBroken('context', 'active')],
  ['a context that runs nothing', withBroken('context', 'with')],
  [
    'a context that fails once the work is under way',
    withBroken('context', 'with', (_: unknown, work: () => unknown) => {
      work();
      broken();
    }),
  ],
  [
    'a context that runs it twice',
    withBroken('context', 'with', (_: unknown, work: () => unknown) => {
      work();
      return work();
    }),
  ],
  ['a context that runs it late', withBroken('context', 'with', (_: unknown, work: () => unknown) => setTimeout(work))],
  ['a context that runs it never', withBroken('context', 'with', () => {})],
  [
    'a context that fails later',
    withBroken('context', 'with', (_: unknown, work: () => unknown) => {
      work();
      return later();
    }),
  ],
  ['spans that fail later', withBroken('trace', 'getTracer', () => ({ startSpan: () => lateSpan }))],
  ['meters that fail later', withBroken('metrics', 'getMeter', () => lateMeter)],
  ['headers that fail later', withBroken('propagation', 'inject', later)],
  ['no headers', withBroken('propagation', 'inject')],
  ['no baggage', withBroken('propagation', 'deleteBaggage')],
  ['no meter', withBroken('metrics', 'getMeter')],
  ['meters that count nothing', withBroken('metrics', 'getMeter', () => badMeter)],
])(
  '%s: calls are made all the same, once, without baggage, and a person is told at most once',
  async (name, telemetry) => {
    registerSdk();
    const notices: string[] = [];
    const sent: string[] = [];
    const inside: unknown[] = [];
    const toolkit = await createClerkToolkit({
      secretKey: 'sk_test_1',
      telemetry,
      notice: (line) => notices.push(line),
      fetch: async ({ url }) => {
        sent.push(url);
        const active = otel.context.active();
        inside.push(isTracingSuppressed(active), otel.propagation.getBaggage(active));
        return Response.json({ id: 'user_1' });
      },
    });
    const tool = toolkit.list().find((one) => one.name === 'users_getUser');
    const baggage = otel.propagation.createBaggage({ email: { value: 'ada@example.com' } });
    await otel.context.with(otel.propagation.setBaggage(otel.context.active(), baggage), async () => {
      for (const user_id of ['user_1', 'user_2'])
        expect(await tool?.execute({ user_id })).toMatchObject({ isError: false, data: { id: 'user_1' } });
    });
    await new Promise((resolve) => setTimeout(resolve, 1));
    expect(sent).toHaveLength(2);
    expect(inside).toEqual([true, undefined, true, undefined]);
    const want = 'Telemetry failed: the exporter is gone. Calls go on, and not all of them are in it.';
    expect(notices).toEqual(/that runs it (twice|late|never)/.test(name) ? [] : [want]);
  },
);

test('headers that are none are not sent', async () => {
  registerSdk();
  const evil = (_: unknown, carrier: object) => Object.assign(carrier, { traceparent: 'x\r\nevil: 1', baggage: 'a=1' });
  const sent: Request[] = [];
  const toolkit = await createClerkToolkit({
    secretKey: 'sk_test_1',
    telemetry: withBroken('propagation', 'inject', evil),
    fetch: async (request) => {
      sent.push(request);
      return Response.json({});
    },
  });
  await toolkit
    .list()
    .find(({ name }) => name === 'users_getUser')
    ?.execute({ user_id: 'user_1' });
  expect([...(sent[0]?.headers.keys() ?? [])]).toEqual(['authorization', 'clerk-api-version', 'user-agent']);
});

test.each([
  ['nothing of it', {}],
  ['a part of it', { trace: otel.trace }],
  ['a tracer', otel.trace.getTracer('x')],
  ['true', true],
])('%s is not taken for the module', async (_, telemetry) => {
  await expect(createClerkToolkit({ secretKey: 'sk_test_1', telemetry: telemetry as never })).rejects.toThrow(
    "`telemetry` must be the module `@opentelemetry/api`, as `import * as otel from '@opentelemetry/api'` has it.",
  );
});
