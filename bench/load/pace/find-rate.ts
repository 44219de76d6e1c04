/** The figures of calls that were made with so many in flight. */
export interface Step {
  inFlight: number;
  /** Calls a second. */
  rate: number;
  /** Milliseconds. */
  median: number;
  p99: number;
  /** Milliseconds of the replicas' processor time for each call. */
  cpu: number;
}

/** The most by which half of the calls may take longer than where few are in flight. */
const LONGER = 2;

/**
 * Finds the bend: the step with the most calls a second among those in which half of the calls take at most twice as long as
 * in the fastest step. Beyond it, more in flight only wait longer. Its rate is what the machine carries.
 * @param steps at least one, with ever more in flight
 */
export function findBend(steps: readonly Step[]): Step {
  const fastest = Math.min(...steps.map(({ median }) => median));
  const carried = steps.filter(({ median }) => median <= LONGER * fastest);
  return carried.reduce((bend, step) => (step.rate > bend.rate ? step : bend));
}
