import { table } from '../../scripts/docs/markdown.ts';
import { ALLOWED_LOSS, type Compared, findLosses } from './baseline.ts';
import { type Figures, majorOf } from './figures.ts';

/** The findings of a run with one version of Node. */
export interface NodeReport {
  node: string;
  ratios: readonly Compared[];
  figures: Figures;
  /** The titles of the ratios that could not be measured. */
  missing: readonly string[];
}

/** The findings of a run. */
export interface Report {
  version: string;
  /** The machine, in words. */
  machine: string;
  runs: number;
  nodes: readonly NodeReport[];
}

/** Renders a report as Markdown: the ratios and the figures of each version of Node, and last what got worse. */
export function renderReport(report: Report): string {
  const { version, machine, runs, nodes } = report;
  return [
    `# Benchmark of clerk-agent-toolkit ${version}`,
    `${machine}. Medians of ${runs} interleaved runs.`,
    ...nodes.flatMap(renderNode),
    renderLosses(nodes),
  ].join('\n\n');
}

/** Renders ratios beside their goals and what they were. */
export function renderRatios(ratios: readonly Compared[]): string {
  const rows = ratios.map(({ title, value, unit, better, goal, met, before, loss }) => [
    title,
    withUnit(value, unit),
    goal === undefined ? '' : `${better === 'lower' ? '≤' : '≥'} ${withUnit(goal, unit)}`,
    met === undefined ? '' : met ? 'yes' : 'no',
    before === undefined ? '' : withUnit(before, unit),
    loss === undefined ? '' : formatLoss(loss),
  ]);
  return table(['ratio', 'figure', 'goal', 'met', 'baseline', 'change'], rows);
}

function renderNode({ node, ratios, figures, missing }: NodeReport): string[] {
  const measured = Object.entries(figures).map(([name, { value, unit }]) => [name, withUnit(value, unit)]);
  return [
    `## Node ${node}`,
    renderRatios(ratios),
    table(['measured', 'median'], measured),
    ...(missing.length > 0 ? [`Not measured: ${missing.join('; ')}.`] : []),
  ];
}

/** Renders what lost more than may be lost, or that nothing did, and what could not be compared. */
export function renderLosses(nodes: readonly Pick<NodeReport, 'node' | 'ratios'>[]): string {
  const known = nodes.filter(({ ratios }) => ratios.some(({ before }) => before !== undefined));
  if (known.length === 0) return 'Nothing is compared with bench/baseline.json.';
  const unknown = nodes.filter((node) => !known.includes(node)).map(({ node }) => `Node ${majorOf(node)}`);
  const rest = unknown.length > 0 ? ` bench/baseline.json has nothing of ${unknown.join(' and ')}.` : '';
  const limit = `${Math.round(ALLOWED_LOSS * 100)} %`;
  const lines = nodes.flatMap(({ node, ratios }) =>
    findLosses(ratios).map(
      ({ title, value, unit, before = Number.NaN, loss = 0 }) =>
        `- **${title}, Node ${majorOf(node)}: ${withUnit(value, unit)}, was ${withUnit(before, unit)}: ${formatLoss(loss)}**`,
    ),
  );
  if (lines.length === 0) return `Nothing is more than ${limit} worse than bench/baseline.json.${rest}`;
  return [
    `## MORE THAN ${limit} WORSE THAN THE BASELINE`,
    lines.join('\n'),
    `Measure again on an idle machine. If it stays, find the change that did it; if it is meant, write a new baseline (bench/README.md).${rest}`,
  ].join('\n\n');
}

function formatLoss(loss: number): string {
  const percent = Math.round(Math.abs(loss) * 100);
  if (percent === 0) return 'same';
  return `${percent} % ${loss > 0 ? 'worse' : 'better'}`;
}

/** Formats three digits that count, and all of a larger number. */
export function withUnit(value: number, unit = ''): string {
  const digits = value >= 100 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(3)));
  return unit === '' ? digits : `${digits} ${unit}`;
}
