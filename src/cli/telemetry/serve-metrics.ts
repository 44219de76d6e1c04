import { isLoopback } from '../../runtime/http/api-url.ts';
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
 * Serves metrics under `/metrics`, and nothing else. On this machine alone, it answers for the names of this machine alone: a page
 * elsewhere may have its own name point here (DNS rebinding), and would be let read what it gets.
 * @throws UsageError for a port that can't be listened on
 */
export async function serveMetrics(listening: Listening): Promise<ServedMetrics> {
  const { meters, answer } = openPrometheus();
  const isHere = listening.host !== undefined && isLoopback(nameOf(listening.host));
  const { server, port } = await listen(
    listening,
    (request, response) => {
      if (isHere && !isLoopback(nameOf(request.headers.host))) {
        response.writeHead(403, { 'Content-Type': 'text/plain' }).end(WRONG_HOST);
        return;
      }
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

const WRONG_HOST = 'Metrics are served to this machine alone: ask for them at localhost or 127.0.0.1.\n';

/** Returns the name in a host with or without its port; empty for what can't be one. */
function nameOf(host = ''): string {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
}
