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

/** The least share by which twice the calls in flight must bring more a second, to be more than a longer wait. */
const GAIN = 0.05;

/**
 * Finds the bend: the step after which more in flight brings hardly more calls a second, so that each only waits longer.
 * Its rate is what the machine carries.
 * @param steps at least one, with ever more in flight
 */
export function findBend(steps: readonly Step[]): Step {
  let bend = steps[0] as Step;
  for (const step of steps.slice(1)) {
    if (step.rate >= bend.rate * (1 + GAIN)) bend = step;
  }
  return bend;
}
