import { setTimeout as sleep } from 'node:timers/promises';
import { percentile } from '../../statistics.ts';
import type { Fault } from '../calls/faults.ts';
import type { ClerkReport, ClerkSettings } from '../clerk/clerk.ts';
import type { Replica } from '../deployment/replica.ts';
import { atRate } from '../pace/at-rate.ts';
import { expireIn, isOpaque, opaqueTokens } from '../people/person.ts';
import { type Growth, growthOf } from '../usage/growth.ts';
import { type Watch, watchMemory } from '../usage/watch.ts';
import { countOutcomes, type OutcomeCounts } from './count-outcomes.ts';
import { openStage, type Stage } from './stage.ts';

/** Everything that a soak is made with. */
export interface SoakOptions {
  people: number;
  seconds: number;
  /** Calls a second. */
  rate: number;
  clerk: ClerkSettings;
  folder: string;
  cli?: string | undefined;
  /** Learns what comes next. */
  show(text: string): void;
}

/** The findings of a soak. */
export interface SoakFindings {
  calls: number;
  /** Milliseconds. */
  times: { median: number; p95: number; p99: number };
  /** The troubles that Clerk made, and how often. */
  troubles: ClerkReport['troubles'];
  /** Things that were done to the deployment, each with the second at which it was. */
  events: { second: number; what: string }[];
  /** Growth of each process, that of the one started last at the end. */
  memory: (Growth | undefined)[];
  outcomes: OutcomeCounts;
  faults: Fault[];
}

const MIX = { read: 0.7, update: 0.2, leave: 0.1 };
/** The share of the people whose tokens expire, and the most of those whose are revoked. */
const EXPIRING = 0.08;
const REVOKED = 0.04;
/** Most requests a second with tokens that were revoked: a process asks Clerk about 120 a minute that it doesn't know to be good, and says of more that it can't. */
const MOST_REVOKED = 1;
/** Shares of the time after which things happen. */
const AT = { redis: 0.25, tokens: 0.4, replica: 0.55 };
/** Milliseconds for which Redis, and then a replica, is gone. */
const GONE = 3_000;

/**
 * Has everybody call for a while, while Clerk makes trouble, tokens end, and Redis and a replica are killed and started
 * again. `npm run build` goes before.
 */
export async function runSoak(options: SoakOptions): Promise<SoakFindings> {
  const { people: count, seconds, rate, clerk, folder, cli, show } = options;
  show('Starting Redis, Clerk and two replicas …');
  const [opaque, expiring] = [Math.ceil(count * Math.min(REVOKED, MOST_REVOKED / rate)), Math.ceil(count * EXPIRING)];
  const stage = await openStage({ people: count, opaque, clerk, folder, cli, mix: MIX });
  try {
    const { caller, deployment, people } = stage;
    show(`Connecting ${count} people …`);
    await stage.connect();
    for (const person of people.slice(opaque, opaque + expiring))
      expireIn(person, Math.floor(seconds * AT.tokens), deployment.key);
    await deployment.clerk.order({ isTroubled: true });
    const watch = watchMemory(1000);
    for (const replica of deployment.replicas) watch.add(replica);
    show(`Making ${rate} calls a second for ${seconds} seconds …`);
    const begin = performance.now();
    const isOver = () => performance.now() - begin >= seconds * 1000;
    const [events] = await Promise.all([
      disturb(stage, watch, { begin, seconds }),
      atRate({ rate, most: count, isOver }, (due) => caller.make(due)),
    ]);
    const samples = await watch.end();
    const times = caller.takeTimes();
    const { faults, clerk: report } = await stage.judge();
    return {
      calls: caller.ended.length,
      times: { median: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99) },
      troubles: report.troubles,
      events,
      memory: samples.map((own) => growthOf(own, 'rss')),
      outcomes: countOutcomes(caller.ended),
      faults,
    };
  } finally {
    await stage.stop();
  }
}

/** Does to the deployment what happens to one, and returns it. */
async function disturb(
  { deployment, people, router }: Stage,
  watch: Watch,
  { begin, seconds }: { begin: number; seconds: number },
): Promise<SoakFindings['events']> {
  const { clerk, redis, replicas } = deployment;
  const events: SoakFindings['events'] = [];
  const note = (what: string) => {
    events.push({ second: Math.round((performance.now() - begin) / 1000), what });
  };
  const until = (share: number) => sleep(begin + share * seconds * 1000 - performance.now());

  await until(AT.redis);
  await redis.kill();
  note('Redis was killed');
  await sleep(GONE);
  await redis.start();
  note('Redis was started again, empty');

  await until(AT.tokens);
  const revoked = people.filter(isOpaque);
  for (const person of revoked) person.ending = { from: Date.now(), by: Number.POSITIVE_INFINITY };
  await clerk.order({ tokens: opaqueTokens(revoked, true) });
  for (const person of revoked) Object.assign(person.ending ?? {}, { by: Date.now() });
  const expired = people.filter(({ ending }) => ending).length - revoked.length;
  note(`tokens ended: ${revoked.length} revoked, ${expired} expired`);

  await until(AT.replica);
  const [gone, other] = replicas as [Replica, Replica];
  // As a balancer does, which notices it a moment later.
  await gone.kill();
  router.use([other]);
  note('a replica was killed');
  await sleep(GONE);
  const started = await deployment.start();
  watch.add(started);
  router.use([started, other]);
  note('another one took its place');
  return events;
}
