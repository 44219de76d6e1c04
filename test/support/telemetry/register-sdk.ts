import * as otel from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { CompositePropagator, W3CBaggagePropagator, W3CTraceContextPropagator } from '@opentelemetry/core';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { onTestFinished } from 'vitest';

/** An SDK that is registered with the API, and what it recorded. */
export interface RegisteredSdk {
  /** The API's module. */
  api: typeof otel;
  /** Returns the spans that ended, in that order. */
  spans(): ReadableSpan[];
  /** Returns the values of all metrics: sums, and of histograms how many values there were. */
  metrics(): Promise<Record<string, { attributes: object; value: number }[]>>;
}

/** Registers an SDK that records into memory, as most set it up: W3C's headers, baggage among them. It ends with the test. */
export function registerSdk(): RegisteredSdk {
  const spans = new InMemorySpanExporter();
  const metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const traces = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
  const reader = new PeriodicExportingMetricReader({ exporter: metrics, exportIntervalMillis: 2 ** 31 - 1 });
  const meters = new MeterProvider({ readers: [reader] });
  otel.trace.setGlobalTracerProvider(traces);
  otel.metrics.setGlobalMeterProvider(meters);
  otel.context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  otel.propagation.setGlobalPropagator(
    new CompositePropagator({ propagators: [new W3CTraceContextPropagator(), new W3CBaggagePropagator()] }),
  );
  onTestFinished(async () => {
    for (const part of [otel.trace, otel.metrics, otel.context, otel.propagation]) part.disable();
    await Promise.all([traces.shutdown(), meters.shutdown()]);
  });
  return {
    api: otel,
    spans: () => spans.getFinishedSpans(),
    metrics: async () => {
      metrics.reset();
      await meters.forceFlush();
      const found = metrics.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics));
      const points = found.map(({ descriptor, dataPoints }) => [
        descriptor.name,
        dataPoints.map(({ attributes, value }) => ({
          attributes,
          value: typeof value === 'number' ? value : value.count,
        })),
      ]);
      return Object.fromEntries(points);
    },
  };
}
