import { percentile } from '../../statistics.ts';
import type { Step } from '../pace/find-rate.ts';
import { keepInFlight } from '../pace/keep-in-flight.ts';
import { costsOfCall, readCosts } from '../usage/costs.ts';
import type { Stage } from './stage.ts';

/** Steps of calls in flight, and the seconds that each takes. */
export interface Ramp {
  inFlight: readonly number[];
  seconds: number;
}

/** Makes calls with ever more in flight, and measures each step. */
export async function climb({ caller, deployment }: Stage, { inFlight, seconds }: Ramp): Promise<Step[]> {
  const steps: Step[] = [];
  for (const count of inFlight) {
    caller.takeTimes();
    const before = await readCosts(deployment);
    const begin = performance.now();
    await keepInFlight(
      () => caller.make(),
      count,
      () => performance.now() - begin > seconds * 1000,
    );
    const took = (performance.now() - begin) / 1000;
    const times = caller.takeTimes();
    const { replicas: cpu } = costsOfCall(before, await readCosts(deployment), times.length);
    const [median, p99] = [percentile(times, 0.5), percentile(times, 0.99)];
    steps.push({ inFlight: count, rate: times.length / took, median, p99, cpu });
  }
  return steps;
}
