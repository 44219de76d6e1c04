import { median } from '../../statistics.ts';

/** The memory of a process at a moment. */
export interface Sample {
  /** Milliseconds since some beginning. */
  at: number;
  /** MB. */
  rss: number;
  heap: number;
}

/** Memory from a tenth of a time to its end, in MB, and how many times as much it became. */
export interface Growth {
  /** Median of the second tenth of the samples. */
  early: number;
  /** Median of the last tenth. */
  late: number;
  ratio: number;
}

/** Least samples that a tenth of them says something of. */
const LEAST = 10;

/** Computes how memory grew from a tenth of the samples to their end; undefined for too few of them. */
export function growthOf(samples: readonly Sample[], of: 'rss' | 'heap'): Growth | undefined {
  if (samples.length < LEAST) return undefined;
  const tenth = Math.floor(samples.length / 10);
  const values = samples.map((sample) => sample[of]);
  const [early, late] = [median(values.slice(tenth, 2 * tenth)), median(values.slice(-tenth))];
  return { early, late, ratio: late / early };
}
