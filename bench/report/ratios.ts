import { type Figures, majorOf } from './figures.ts';

/** Two figures of one run, one over the other, so that the machine falls out; without `to`, the first as it is. */
export interface RatioDefinition {
  /** Its key in baseline.json. */
  id: string;
  title: string;
  of: string;
  to?: string;
  better: 'lower' | 'higher';
  /** A limit, of all versions of Node or by major version. */
  goal?: number | Readonly<Record<string, number>>;
}

export interface Ratio {
  id: string;
  title: string;
  value: number;
  /** Set for a ratio without `to`. */
  unit?: string;
  better: 'lower' | 'higher';
  goal?: number;
  met?: boolean;
}

/** Defines a ratio that is better the lower it is. */
export const lower = (
  id: string,
  title: string,
  of: string,
  to?: string,
  goal?: RatioDefinition['goal'],
): RatioDefinition => ({
  id,
  title,
  of,
  ...(to !== undefined && { to }),
  better: 'lower',
  ...(goal !== undefined && { goal }),
});
/** Defines a ratio that is better the higher it is. */
export const higher = (...args: Parameters<typeof lower>): RatioDefinition => ({ ...lower(...args), better: 'higher' });

/** Every ratio but those of imports, with its goal. */
export const RATIOS: readonly RatioDefinition[] = [
  lower('start/responder', 'start, × the bare responder', 'start: ours', 'start: bare responder', { 20: 2.2 }),
  lower('start/node', 'start, × `node -e 0`', 'start: ours', 'start: node -e 0'),
  higher('start/old', 'start, times faster than the old package', 'start: old package', 'start: ours', {
    20: 2.2,
    24: 2.5,
  }),
  lower('start-all', 'start with every tool, × the default', 'start: ours, every tool', 'start: ours', 1.1),
  lower('memory', 'memory then, × the bare responder', 'memory: ours', 'memory: bare responder', 1.45),
  lower('call', 'a call, × the old package', 'call: ours', 'call: old package', 1),
  higher('calls', 'calls a second, × the old package', 'calls: ours', 'calls: old package', 1.5),
  lower(
    'call-cpu',
    'processor time of a call, × the old package',
    'call, processor: ours',
    'call, processor: old package',
  ),
  lower('memory-5000', 'memory after 5,000 calls, × after 1,000', 'memory: 5,000 calls', 'memory: 1,000 calls'),
  lower('memory-50000', 'memory after 50,000 calls, × after 5,000', 'memory: 50,000 calls', 'memory: 5,000 calls', 1.1),
  lower('heap-50000', 'heap after 50,000 calls, × after 5,000', 'heap: 50,000 calls', 'heap: 5,000 calls'),
  lower('tarball', 'tarball', 'tarball', undefined, 450),
  lower('results', '500 full users made a result, × parsing them', 'results: ours', 'results: JSON.parse', 1.5),
  lower('toolkit', 'a toolkit a request, × parsing 1 MB of JSON', 'toolkit', 'toolkit: JSON.parse of 1 MB'),
];

/** Returns the ratios of importing each entry point that was measured: what Node takes to start and import it, over the start alone. */
export function importRatios(figures: Figures): RatioDefinition[] {
  const entries = Object.keys(figures).flatMap((name) => /^import: (?!Node itself$)(\S+)$/.exec(name)?.[1] ?? []);
  return entries.map((entry) =>
    lower(
      `import ${entry}`,
      `start of Node and import of /${entry}, × without`,
      `import: ${entry}`,
      'import: Node itself',
    ),
  );
}

/** Returns the ratios whose figures were both measured. */
export function computeRatios(
  definitions: readonly RatioDefinition[],
  { node, figures }: { node: string; figures: Figures },
): Ratio[] {
  return definitions.flatMap(({ id, title, of, to, better, goal: goals }) => {
    const [above, below] = [figures[of], to === undefined ? undefined : figures[to]];
    if (!above || (to !== undefined && !below)) return [];
    const value = above.value / (below?.value ?? 1);
    const goal = typeof goals === 'object' ? goals[majorOf(node)] : goals;
    const met = goal !== undefined && (better === 'lower' ? value <= goal : value >= goal);
    return [
      { id, title, value, ...(!below && { unit: above.unit }), better, ...(goal !== undefined && { goal, met }) },
    ];
  });
}
