import '../../runtime/everything.ts';
import type { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { type OpenEndpoint, openEndpoint } from '../../adapters/http/open-handler.ts';
import { REFUSED_KEY } from '../../adapters/http/refused-key.ts';
import { probeAudit } from '../../runtime/audit/audit.ts';
import { instanceOf } from '../../runtime/clerk/secret-key.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import { version } from '../../version.ts';
import { ENTRY_NAMES } from '../clients/entry-names.ts';
import type { HttpTask } from '../command-line/options.ts';
import { openSandbox } from '../open-sandbox.ts';
import { writeText } from '../stderr.ts';
import { openTelemetry } from '../telemetry/open-telemetry.ts';
import { type AnswerParts, answer } from './answer.ts';
import { firstEndSignal } from './end-signals.ts';
import { type AlmostEndpoint, readEndpointOptions } from './endpoint-options.ts';
import { formatGreeting } from './greeting.ts';
import { listen } from './listen.ts';
import type { PageFacts } from './page/pages.ts';
import { createReadiness } from './readiness.ts';
import { createRequests, PROBES } from './requests.ts';
import { clerk, sdk } from './sdk.ts';
import { createServiceLog, type ServiceLog } from './service-log.ts';

/** Milliseconds that calls under way have when the process is to end, and then the audit log. */
const GRACE = 10_000;
const AUDIT_GRACE = 1_000;
/** Milliseconds after which it has ended: whoever stops it waits for longer. */
export const LONGEST_END = GRACE + 2 * AUDIT_GRACE;

/**
 * Serves people who sign in over HTTP until the process is told to end.
 * @returns the exit code
 * @throws UsageError before anybody is served, for options, keys, rules or an address that can't be
 */
export async function serveHttp({ options, http }: HttpTask, stdout: Writable): Promise<number> {
  // Nobody has to read it: only the greeting goes there.
  stdout.removeAllListeners('error').on('error', () => {});
  let parts: AnswerParts | undefined;
  const log = createServiceLog(
    (line) => void process.stderr.write(line),
    () => (parts ? knownPaths(parts.page.url) : []),
  );
  const sandbox = options.sandbox ? await openSandbox(options.sandbox) : undefined;
  const shared =
    http.store === undefined ? undefined : (await import('./open-store.ts')).openStore(http.store, log.notice);
  const read = await readEndpointOptions({ options, http }, sandbox, log.notice, shared?.store);
  const metrics = await serveMetrics(http);
  const { telemetry, flush } = await openTelemetry(log.notice, metrics ? [metrics.meters] : []);
  const almost = { ...read, toolkit: { ...read.toolkit, telemetry } };
  const requests = createRequests(async (request, facts) => {
    if (!parts) return { response: new Response(null, { status: 503 }) };
    return answer(request, facts, parts);
  }, log);
  const { server, port } = await listen(http, requests.handle);
  const url = http.url ?? `http://${http.host}:${port}/mcp`;
  const endpoint = open({ ...almost, url }, log);
  if (options.audit !== undefined) await probeAudit({ log: options.audit, notice: log.notice });
  const page = describePage(url, almost);
  let isEnding = false;
  const readiness = createReadiness(almost.connection, () => log.error(new UsageError(REFUSED_KEY)));
  parts = { endpoint, page, readiness, store: shared?.store, isEnding: () => isEnding };

  const signalled = firstEndSignal();
  const { instance } = almost.connection;
  const ports = { port, ...(metrics && { metrics_port: metrics.port }) };
  const node = process.versions.node;
  const { rate } = options;
  const shares = {
    ...(http.store !== undefined && { store: new URL(http.store).host }),
    ...(rate !== undefined && { rate: `${rate}/s` }),
  };
  log.write('start', { version, node, url: page.url, ...ports, instance, rules: ruleNames(almost), ...shares });
  await writeText(stdout, formatGreeting(page, new URL('/', page.url).href, options, instance));
  // A server that is restarted while Clerk is out of reach has to start all the same: nobody waits for this.
  if (!sandbox) void readiness.ask();

  const signal = await signalled;
  isEnding = true;
  log.write('ending', { signal });
  await Promise.race([requests.idle(), sleep(GRACE)]);
  server.close();
  await Promise.race([endpoint.close(), sleep(AUDIT_GRACE)]);
  server.closeAllConnections();
  await Promise.race([endpoint.settled(), sleep(AUDIT_GRACE)]);
  shared?.close();
  metrics?.close();
  await flush();
  log.write('end');
  return 0;
}

/** Serves metrics where they are asked for, and loads nothing otherwise. */
async function serveMetrics({ host, metricsPort: port }: HttpTask['http']) {
  if (port === undefined) return undefined;
  return (await import('../telemetry/serve-metrics.ts')).serveMetrics({ host, port });
}

function open(options: AlmostEndpoint & { url: string }, log: ServiceLog): OpenEndpoint {
  try {
    return openEndpoint({ ...options, onerror: log.error, sdk, clerk });
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(error.message.replaceAll('`url`', '--url')) : error;
  }
}

function describePage(url: string, { connection }: AlmostEndpoint): PageFacts {
  const instance = instanceOf(connection.secretKey);
  return { url: new URL(url).href, name: ENTRY_NAMES[instance], isSandbox: instance === 'sandbox' };
}

function ruleNames({ rules }: AlmostEndpoint): string[] {
  return rules.rules.map(({ name }) => name);
}

/** Returns the paths that are logged as they are: those at which there is something. */
function knownPaths(url: string): string[] {
  const { pathname } = new URL(url);
  return ['/', ...PROBES, pathname, `/.well-known/oauth-protected-resource${pathname}`];
}
