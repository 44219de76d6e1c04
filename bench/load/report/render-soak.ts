import { table } from '../../../scripts/docs/markdown.ts';
import { withUnit } from '../../report/render.ts';
import type { SoakFindings } from '../stage/run-soak.ts';
import { renderVerdict } from './render-verdict.ts';

/** Everything that a report of a soak says. */
export interface SoakReport {
  version: string;
  node: string;
  /** The machine, in words. */
  machine: string;
  people: number;
  rate: number;
  minutes: number;
  findings: SoakFindings;
}

/** Renders the report of a soak as Markdown. */
export function renderSoak({ version, node, machine, people, rate, minutes, findings }: SoakReport): string {
  const { calls, times, troubles, events, memory, outcomes, faults } = findings;
  const { median, p95, p99 } = times;
  const grown = memory.map((growth, index) => [
    index < 2 ? String(index + 1) : 'the one started last',
    ...(growth ? [withUnit(growth.early, 'MB'), withUnit(growth.late, 'MB'), withUnit(growth.ratio)] : ['', '', '']),
  ]);
  return [
    `# Soak of clerk-agent-toolkit ${version}`,
    `${machine}, Node ${node}. ${people} people made ${calls.toLocaleString('en-US')} calls in ${minutes === 1 ? '1 minute' : `${minutes} minutes`}, ${rate} a second, of two replicas with a Redis.`,
    renderVerdict(outcomes, faults),
    '## The trouble',
    table(
      ['second', 'event'],
      events.map(({ second, what }) => [String(second), what]),
    ),
    table(
      ['what Clerk did', 'requests'],
      Object.entries(troubles).map(([trouble, count]) => [trouble, String(count)]),
    ),
    `A call took: median ${withUnit(median, 'ms')}, 95 % ${withUnit(p95, 'ms')}, 99 % ${withUnit(p99, 'ms')}.`,
    '## Memory of the replicas',
    table(['replica', 'a tenth of its time', 'its end', '×'], grown),
  ].join('\n\n');
}
