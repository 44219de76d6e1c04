import { ATTRIBUTE } from '../../src/runtime/telemetry/call-attributes.ts';
import { METRIC } from '../../src/runtime/telemetry/instruments.ts';
import { code, replaceTable, table } from './markdown.ts';

/** Each attribute's meaning, and where it is. */
const ATTRIBUTES: Record<keyof typeof ATTRIBUTE, [says: string, where: string]> = {
  operation: ['`execute_tool`', 'span, times'],
  tool: [
    'the tool, such as `users.getUser`; `unknown` for a name that no tool has',
    'span, all metrics of calls but those beyond the limit of calls (`call_limit`)',
  ],
  method: ['`tools/call`, where the call came over MCP', 'span'],
  error: ['kind of the error that the call ended in ([errors](errors.md))', 'span, calls, times'],
  tier: ['`read`, `sensitive`, `write` or `destructive`', 'span, calls'],
  decision: ['`allowed`, `confirmed`, `asked`, `dry_run` or `refused`', 'span, calls'],
  refusedBy: ['what refused it: `why` of the [audit log](audit.md)', 'span, refusals'],
  rule: ['name of the access rule of the person in whose name it was made', 'span, calls'],
  status: ["HTTP status of Clerk's response", 'span'],
  reads: ['number of requests of a question over lists', 'span'],
};

/** The kind of each metric. */
const KINDS: Record<keyof typeof METRIC, string> = {
  calls: 'counter',
  duration: 'histogram',
  refusals: 'counter',
  questions: 'counter',
  rateLimited: 'counter',
  active: 'up and down',
};

/**
 * Replaces the tables of docs/hosting.md: the attributes and the metrics of telemetry.
 * @throws Error when the markers of one are gone
 */
export function renderHostingPage(page: string): string {
  const attributes = Object.entries(ATTRIBUTES).map(([key, [says, where]]) => [
    code(ATTRIBUTE[key as keyof typeof ATTRIBUTE]),
    says,
    where,
  ]);
  const metrics = Object.entries(METRIC).map(([key, { name, description, unit }]) => {
    const kind = KINDS[key as keyof typeof METRIC];
    return [code(name), code(prometheusName(name, kind)), `${kind}, ${code(unit)}`, description];
  });
  const withAttributes = replaceTable(page, 'attributes', table(['attribute', 'what it says', 'where'], attributes));
  return replaceTable(withAttributes, 'metrics', table(['metric', 'for Prometheus', 'kind', 'what it is'], metrics));
}

function prometheusName(name: string, kind: string): string {
  const suffix = { counter: '_total', histogram: '_bucket' }[kind] ?? '';
  return name.replaceAll('.', '_') + suffix;
}
