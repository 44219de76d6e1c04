import { context, metrics, propagation, trace } from '@opentelemetry/api';
import type { TelemetryApi } from '../../runtime/telemetry/telemetry-api.ts';

// Imported name by name: with the whole module, the bundle would hold all of it. Of version 1.9.0, the oldest that SDKs of
// today take: a copy of the API finds only what its own version or a later one has registered.

/** The API, as telemetry uses it. An SDK that was registered through another copy of it is found as well. */
export const otel: TelemetryApi = { context, metrics, propagation, trace };

/** Has the SDK export what it still keeps: most do so every few seconds only. Rejects if it can't. */
export async function flush(): Promise<void> {
  await Promise.all([trace.getTracerProvider(), metrics.getMeterProvider()].map(flushProvider));
}

/** The part of an SDK's providers that the API doesn't name. */
interface Provider {
  getDelegate?(): Provider;
  forceFlush?(): Promise<void>;
}

async function flushProvider(given: object): Promise<void> {
  const provider: Provider = given;
  await (provider.getDelegate?.() ?? provider).forceFlush?.();
}
