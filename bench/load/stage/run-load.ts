import { percentile } from '../../statistics.ts';
import type { Fault } from '../calls/faults.ts';
import type { ClerkSettings } from '../clerk/clerk.ts';
import type { Replica } from '../deployment/replica.ts';
import { atRate } from '../pace/at-rate.ts';
import { findBend, type Step } from '../pace/find-rate.ts';
import { keepInFlight } from '../pace/keep-in-flight.ts';
import { type Costs, costsOfCall, readCosts } from '../usage/costs.ts';
import { type Growth, growthOf } from '../usage/growth.ts';
import { watchMemory } from '../usage/watch.ts';
import { countOutcomes, type OutcomeCounts } from './count-outcomes.ts';
import { climb, type Ramp } from './ramp.ts';
import { openStage, type Stage } from './stage.ts';

/** Everything that a load is made with. */
export interface LoadOptions {
  people: number;
  calls: number;
  /** Calls a second; a share of what the machine carries when left out. */
  rate?: number | undefined;
  ramp: Ramp;
  clerk: ClerkSettings;
  folder: string;
  cli?: string | undefined;
  /** Learns what comes next. */
  show(text: string): void;
}

/** The findings of a load. */
export interface LoadFindings {
  /** Steps with one replica, and with two; none where the rate was given. */
  one: Step[];
  two: Step[];
  rate: number;
  /** Calls a second that were made in fact. */
  reached: number;
  /** Milliseconds. */
  times: { median: number; p95: number; p99: number };
  costs: Costs;
  /** Most connections at a time. */
  connections: number;
  memory: { rss: Growth | undefined; heap: Growth }[];
  outcomes: OutcomeCounts;
  faults: Fault[];
}

/** The share of what the machine carries at which the calls are made. */
export const SHARE = 0.8;

/** Most of the calls only read: the others change something that nobody is asked about. */
const MIX = { read: 0.9, update: 0.1, leave: 0 };
const SAMPLE = 1000;

/** Starts two replicas, finds out what they carry, and makes the calls. `npm run build` goes before. */
export async function runLoad(options: LoadOptions): Promise<LoadFindings> {
  const { people, ramp, clerk, folder, cli, show } = options;
  show('Starting Redis, Clerk and two replicas …');
  const stage = await openStage({ people, clerk, folder, cli, mix: MIX });
  try {
    const { router, deployment } = stage;
    const [first] = deployment.replicas as [Replica];
    let [one, two]: [Step[], Step[]] = [[], []];
    if (options.rate === undefined) {
      router.use([first]);
      await warmUp(stage, show);
      show('Finding what one replica carries …');
      one = await climb(stage, ramp);
      router.use(deployment.replicas);
    }
    await warmUp(stage, show);
    show('Finding what two replicas carry …');
    if (options.rate === undefined) two = await climb(stage, ramp);
    const rate = options.rate ?? SHARE * findBend(two).rate;
    return { one, two, rate, ...(await makeCalls(stage, { ...options, rate })) };
  } finally {
    await stage.stop();
  }
}

/** Connects everybody, and has everybody call each replica twice, so that what is made once for each person is there. */
async function warmUp({ connect, caller, clients }: Stage, show: (text: string) => void): Promise<void> {
  show(`Connecting ${clients.length} people …`);
  await connect();
  let left = 4 * clients.length;
  await keepInFlight(
    () => caller.make(),
    16,
    () => left-- <= 0,
  );
  caller.takeTimes();
}

/** Makes all calls at the rate, and measures them. */
async function makeCalls(
  stage: Stage,
  { calls, rate, people, show }: LoadOptions & { rate: number },
): Promise<Omit<LoadFindings, 'one' | 'two' | 'rate'>> {
  const { caller, deployment } = stage;
  const { replicas } = deployment;
  const make = async (count: number) => {
    await atRate({ rate, most: people, isOver: (begun) => begun >= count }, (due) => caller.make(due));
  };
  const heaps = () => Promise.all(replicas.map(async (replica) => (await replica.usage('heap')).heap));
  show(`Making ${calls} calls at ${Math.round(rate)} a second …`);
  let connections = 0;
  const counting = setInterval(() => {
    connections = Math.max(connections, stage.connections());
  }, SAMPLE);
  const watch = watchMemory(SAMPLE);
  for (const replica of replicas) watch.add(replica);
  const [before, begin] = [await readCosts(deployment), performance.now()];
  const tenth = Math.ceil(calls / 10);
  await make(tenth);
  const early = await heaps();
  await make(calls - tenth);
  const seconds = (performance.now() - begin) / 1000;
  const costs = costsOfCall(before, await readCosts(deployment), calls);
  clearInterval(counting);
  const [samples, late] = [await watch.end(), await heaps()];
  const times = caller.takeTimes();
  const { faults } = await stage.judge();
  return {
    reached: calls / seconds,
    times: { median: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99) },
    costs,
    connections,
    memory: replicas.map((_, index) => {
      const [from = Number.NaN, to = Number.NaN] = [early[index], late[index]];
      return { rss: growthOf(samples[index] ?? [], 'rss'), heap: { early: from, late: to, ratio: to / from } };
    }),
    outcomes: countOutcomes(caller.ended),
    faults,
  };
}
