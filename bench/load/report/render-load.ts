import { table } from '../../../scripts/docs/markdown.ts';
import type { Compared } from '../../report/baseline.ts';
import { renderRatios, withUnit } from '../../report/render.ts';
import { findBend, type Step } from '../pace/find-rate.ts';
import { type LoadFindings, SHARE } from '../stage/run-load.ts';
import type { Growth } from '../usage/growth.ts';
import { renderVerdict } from './render-verdict.ts';

/** Everything that a report of a load says. */
export interface LoadReport {
  version: string;
  node: string;
  /** The machine, in words. */
  machine: string;
  cores: number;
  people: number;
  calls: number;
  /** Milliseconds until Clerk answers. */
  delay: number;
  findings: LoadFindings;
  ratios: readonly Compared[];
}

/** Renders the report of a load as Markdown. */
export function renderLoad({ findings, ratios, ...report }: LoadReport): string {
  const { version, node, machine, people, delay } = report;
  return [
    `# Load on clerk-agent-toolkit ${version}`,
    `${machine}, Node ${node}. Two replicas, a Redis, a Clerk that answers after ${delay} ms, and the clients of ${people} people, all on this machine.`,
    renderVerdict(findings.outcomes, findings.faults),
    renderRatios(ratios),
    ...(findings.one.length > 0 ? [renderSteps(findings)] : []),
    renderCalls(findings, report),
    renderCosts(findings, report),
    renderMemory(findings),
  ].join('\n\n');
}

function renderSteps({ one, two }: LoadFindings): string {
  const rowOf = ({ rate, median, p99, cpu }: Step) => [
    withUnit(rate),
    `${withUnit(median)} / ${withUnit(p99, 'ms')}`,
    withUnit(cpu, 'ms'),
  ];
  const rows = two.map((step, index) => [String(step.inFlight), ...rowOf(one[index] as Step), ...rowOf(step)]);
  const columns = ['calls a second', 'median / 99 %', 'processor'];
  const head = ['in flight', ...columns.map((name) => `one: ${name}`), ...columns.map((name) => `two: ${name}`)];
  const [single, both] = [findBend(one), findBend(two)];
  const beyond =
    both === two.at(-1)
      ? 'More in flight were not tried.'
      : `Beyond ${both.inFlight} in flight, calls only wait longer.`;
  return [
    '## The rate that the machine carries',
    table(head, rows),
    `One replica carries ${withUnit(single.rate)} calls a second, two carry ${withUnit(both.rate)}, which is ${withUnit(both.rate / single.rate)} times as many. ${beyond}`,
  ].join('\n\n');
}

function renderCalls({ one, rate, reached, times, connections }: LoadFindings, { calls }: { calls: number }): string {
  const { median, p95, p99 } = times;
  const share = one.length > 0 ? `, ${SHARE * 100} % of that` : '';
  return [
    `## ${calls.toLocaleString('en-US')} calls at ${withUnit(rate)} a second${share}`,
    `Made: ${withUnit(reached)} a second, over up to ${connections} connections at a time. From the moment at which a call was due to its end: median ${withUnit(median, 'ms')}, 95 % ${withUnit(p95, 'ms')}, 99 % ${withUnit(p99, 'ms')}.`,
  ].join('\n\n');
}

function renderCosts({ costs, reached }: LoadFindings, { cores }: { cores: number }): string {
  const names = { replicas: 'both replicas', redis: 'Redis', clerk: 'Clerk', clients: 'the clients' } as const;
  const rows = Object.entries(names).map(([key, name]) => {
    const each = costs[key as keyof typeof costs];
    return [name, withUnit(each, 'ms'), `${Math.round((each * reached) / (10 * cores))} %`];
  });
  return [
    '## Processor time during them',
    table(['of', 'a call', `of the ${cores} cores`], rows),
    `A core that does nothing else would serve ${withUnit(1000 / costs.replicas)} calls a second.`,
  ].join('\n\n');
}

function renderMemory({ memory }: LoadFindings): string {
  const cells = (growth: Growth | undefined) =>
    growth ? [withUnit(growth.early, 'MB'), withUnit(growth.late, 'MB'), withUnit(growth.ratio)] : ['', '', ''];
  const rows = memory.map(({ rss, heap }, index) => [String(index + 1), ...cells(rss), ...cells(heap)]);
  return [
    '## Memory of the replicas',
    table(
      ['replica', 'resident at a tenth', 'at the end', '×', 'heap without garbage at a tenth', 'at the end', '×'],
      rows,
    ),
  ].join('\n\n');
}
