import type { Figures } from '../../report/figures.ts';
import { higher, lower, type RatioDefinition } from '../../report/ratios.ts';
import { findBend } from '../pace/find-rate.ts';
import type { LoadFindings } from '../stage/run-load.ts';
import type { Growth } from '../usage/growth.ts';

/** Every ratio of a load, with its goal. */
export const LOAD_RATIOS: readonly RatioDefinition[] = [
  lower('p99', 'the slowest hundredth of the calls, × the median', 'call: 99 %', 'call: median', 5),
  lower('memory', 'memory at the end, × at a tenth', 'memory: at the end', 'memory: at a tenth', 1.1),
  lower('heap', 'heap without garbage at the end, × at a tenth', 'heap: at the end', 'heap: at a tenth', 1.1),
  lower('cpu', 'processor time of a call, two replicas × one', 'processor, two replicas', 'processor, one replica'),
  higher('carried', 'calls a second, two replicas × one', 'carried by two replicas', 'carried by one replica'),
];

/** Returns the figures of a load; memory is that of the replica which grew most. */
export function loadFigures({ one, two, times, costs, memory }: LoadFindings): Figures {
  const [rss, heap] = [worst(memory.map(({ rss }) => rss)), worst(memory.map(({ heap }) => heap))];
  const carried = [...bendOf('one replica', one), ...bendOf('two replicas', two)];
  return Object.fromEntries([
    ['call: median', { value: times.median, unit: 'ms' }],
    ['call: 95 %', { value: times.p95, unit: 'ms' }],
    ['call: 99 %', { value: times.p99, unit: 'ms' }],
    ['processor of the replicas, a call', { value: costs.replicas, unit: 'ms' }],
    ...carried,
    ...(rss ? grown('memory', rss) : []),
    ...(heap ? grown('heap', heap) : []),
  ]);
}

function bendOf(name: string, steps: LoadFindings['one']): [string, Figures[string]][] {
  if (steps.length === 0) return [];
  const { rate, cpu } = findBend(steps);
  return [
    [`carried by ${name}`, { value: rate, unit: 'calls/s' }],
    [`processor, ${name}`, { value: cpu, unit: 'ms' }],
  ];
}

function grown(name: string, { early, late }: Growth): [string, Figures[string]][] {
  return [
    [`${name}: at a tenth`, { value: early, unit: 'MB' }],
    [`${name}: at the end`, { value: late, unit: 'MB' }],
  ];
}

function worst(all: readonly (Growth | undefined)[]): Growth | undefined {
  return all.reduce((most, one) => (one && one.ratio > (most?.ratio ?? 0) ? one : most), undefined);
}
