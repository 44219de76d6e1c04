import type { IncomingMessage, ServerResponse } from 'node:http';
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import { MeterProvider } from '@opentelemetry/sdk-metrics';
import type { TelemetryMeters } from '../../runtime/telemetry/telemetry-api.ts';

// By OpenTelemetry's own exporter: the instruments that record for an SDK record here as well, under the same names. Its versions
// from 0.300 on need Node 22.

/** Metrics in the form of Prometheus. */
export interface PrometheusMetrics {
  /** The place to record them. */
  meters: TelemetryMeters;
  /** Answers a request for them. */
  answer(request: IncomingMessage, response: ServerResponse): void;
}

/** Opens metrics that are kept in memory until somebody asks for them. */
export function openPrometheus(): PrometheusMetrics {
  const exporter = new PrometheusExporter({
    preventServerStart: true,
    // One library records here, and who it is says nothing new.
    withoutScopeInfo: true,
    withoutTargetInfo: true,
  });
  return {
    meters: new MeterProvider({ readers: [exporter] }),
    answer: (request, response) => exporter.getMetricsRequestHandler(request, response),
  };
}
