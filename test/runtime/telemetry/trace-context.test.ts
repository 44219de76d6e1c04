import * as otel from '@opentelemetry/api';
import { isTracingSuppressed } from '@opentelemetry/core';
import { expect, test } from 'vitest';
import { EMAIL, openToolkit, USER } from '../../support/telemetry/open-toolkit.ts';

test('a call belongs to the active span, and its request to the call: of baggage, Clerk gets none', async () => {
  const inside: unknown[] = [];
  const opened = await openToolkit({}, () => {
    const active = otel.context.active();
    inside.push(isTracingSuppressed(active), otel.propagation.getBaggage(active));
    return Response.json(USER);
  });
  const agent = otel.trace.getTracer('agent').startSpan('agent');
  const baggage = otel.propagation.createBaggage({ email: { value: EMAIL } });
  const context = otel.propagation.setBaggage(otel.trace.setSpan(otel.context.active(), agent), baggage);
  await otel.context.with(context, () => opened.call('users_getUser', { user_id: 'user_1' }));
  const [span] = opened.spans();
  const { traceId, spanId } = span?.spanContext() ?? {};
  expect(span?.parentSpanContext?.spanId).toBe(agent.spanContext().spanId);
  expect(traceId).toBe(agent.spanContext().traceId);
  expect(opened.sent[0]?.headers.get('traceparent')).toBe(`00-${traceId}-${spanId}-01`);
  expect([...(opened.sent[0]?.headers.keys() ?? [])]).not.toContain('baggage');
  // An instrumentation of HTTP would record the address, in which the ids are.
  expect(inside).toEqual([true, undefined]);
});

test('the span is active while the call is checked', async () => {
  const seen: (string | undefined)[] = [];
  const audit = () => void seen.push(otel.trace.getActiveSpan()?.spanContext().spanId);
  const opened = await openToolkit({ tools: ['users'], audit });
  await opened.call('users_lockUser', { user_id: 'user_1' });
  // The intent, before the request; the outcome comes after the call.
  expect(seen[0]).toBe(opened.spans()[0]?.spanContext().spanId);
});

test('requests that waited for their turn belong to the calls that made them', async () => {
  const opened = await openToolkit();
  const calls = Array.from({ length: 40 }, (_, index) => opened.call('users_getUser', { user_id: `user_${index}` }));
  await Promise.all(calls);
  const spans = opened.spans().map((span) => span.spanContext().spanId);
  const parents = opened.sent.map(({ headers }) => headers.get('traceparent')?.split('-')[2]);
  expect(new Set(parents).size).toBe(40);
  expect([...parents].sort()).toEqual([...spans].sort());
});
