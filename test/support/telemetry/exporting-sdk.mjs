import { appendFileSync } from 'node:fs';
import { context, metrics, propagation, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { CompositePropagator, W3CBaggagePropagator, W3CTraceContextPropagator } from '@opentelemetry/core';
import { AggregationTemporality, MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';

// Preloaded with `node --import`, as an SDK is: exports spans and metrics as lines of JSON to the file EXPORTED. By itself it
// would do so hours later, as an SDK does it seconds later.
const LATER = 2 ** 31 - 1;

/** Makes an exporter that writes what `toLines` makes of its data. */
function fileExporter(toLines) {
  return {
    export(data, done) {
      for (const line of toLines(data)) appendFileSync(process.env.EXPORTED, `${JSON.stringify(line)}\n`);
      done({ code: 0 });
    },
    shutdown: async () => {},
    forceFlush: async () => {},
    selectAggregationTemporality: () => AggregationTemporality.CUMULATIVE,
  };
}

const spans = fileExporter((all) =>
  all.map((span) => {
    const { traceId, spanId } = span.spanContext();
    return { span: span.name, attributes: span.attributes, traceId, spanId, parent: span.parentSpanContext?.spanId };
  }),
);
const measures = fileExporter(({ scopeMetrics }) =>
  scopeMetrics.flatMap((scope) =>
    scope.metrics.map(({ descriptor, dataPoints }) => ({
      metric: descriptor.name,
      points: dataPoints.map(({ attributes, value }) => ({ attributes, value: value.count ?? value })),
    })),
  ),
);
const reader = new PeriodicExportingMetricReader({ exporter: measures, exportIntervalMillis: LATER });

context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
propagation.setGlobalPropagator(
  new CompositePropagator({ propagators: [new W3CTraceContextPropagator(), new W3CBaggagePropagator()] }),
);
trace.setGlobalTracerProvider(
  new BasicTracerProvider({ spanProcessors: [new BatchSpanProcessor(spans, { scheduledDelayMillis: LATER })] }),
);
metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }));
