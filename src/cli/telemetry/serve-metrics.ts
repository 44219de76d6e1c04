import type { TelemetryMeters } from '../../runtime/telemetry/telemetry-api.ts';
import type { Listening } from '../command-line/http-flags.ts';
import { listen } from '../http/listen.ts';
import { openPrometheus } from './prometheus.ts';

/** Metrics that are served on a port of their own. */
export interface ServedMetrics {
  meters: TelemetryMeters;
  port: number;
  close(): void;
}

/**
 * Serves metrics under `/metrics`, and nothing else.
 * @throws UsageError for a port that can't be listened on
 */
export async function serveMetrics(listening: Listening): Promise<ServedMetrics> {
  const { meters, answer } = openPrometheus();
  const { server, port } = await listen(
    listening,
    (request, response) => {
      const isRead = request.method === 'GET' || request.method === 'HEAD';
      if (isRead && /^\/metrics(?:\?|$)/.test(request.url ?? '')) return answer(request, response);
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Metrics are at /metrics.\n');
    },
    `--metrics-port ${listening.port}`,
  );
  return {
    meters,
    port,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
