import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SigningKey } from '../../src/sandbox/records/signing-key.ts';
import { modernCall } from '../../test/support/http/messages.ts';
import { runRedis } from '../../test/support/redis/run-redis.ts';
import type { Message } from '../load/calls/outcome.ts';
import { PUBLIC_URL, replicaEnvironment } from '../load/deployment/deployment.ts';
import { type Replica, startReplica } from '../load/deployment/replica.ts';
import { atRate } from '../load/pace/at-rate.ts';
import { type Connections, createConnections } from '../load/people/connections.ts';
import { makePeople } from '../load/people/person.ts';
import { median, percentile } from '../statistics.ts';
import { type LimitedClerkCounts, type LimitedClerkSettings, startLimitedClerk } from './limited-clerk.ts';

/** Everything that is measured with: what Clerk allows, and what people do. */
export interface LimitSettings {
  clerk: LimitedClerkSettings;
  seconds: number;
  /** Single calls a second. */
  rate: number;
  /** The folder for the replicas' log. */
  folder: string;
}

/** A way of running it. */
export interface Variant {
  name: string;
  /** Questions over the whole list that are under way at any time. */
  questions: number;
  /** Flags of the replicas besides. */
  args: readonly string[];
}

/** The figures of a variant. */
export interface LimitFindings extends LimitedClerkCounts {
  variant: Variant;
  /** Milliseconds of single calls. */
  calls: { count: number; median: number; p99: number; longest: number };
  /** Single calls that failed, by the kind of their error. */
  failed: Record<string, number>;
  /** Questions that were answered from all rows, and the median of their seconds. */
  questions: { whole: number; part: number; median: number };
}

const ACCESS = `rules:
  - name: everybody
    who: { everybody: true }
    dangerously: true
    tools: [users.getUser, lists.query, users.getUserList, users.getUserCount]
    callsPerMinute: 100000
    callsAtOnce: 1000
`;

/** People who call, in turn. */
const PEOPLE = 20;

/** The part of a result that is looked at. */
interface Answer {
  error?: { kind: string };
  read?: number;
}

/** Measures single calls on two replicas beside questions over a whole list, at a Clerk with a limit. */
export async function runLimit(variant: Variant, settings: LimitSettings): Promise<LimitFindings> {
  const { clerk: clerkSettings, seconds, rate, folder } = settings;
  mkdirSync(folder, { recursive: true });
  const temporary = mkdtempSync(join(tmpdir(), 'bench-limit-'));
  const access = join(temporary, 'access.yaml');
  writeFileSync(access, ACCESS);
  const key = new SigningKey();
  const [redis, clerk] = await Promise.all([runRedis(), startLimitedClerk(clerkSettings)]);
  const env = replicaEnvironment(clerk, redis, key);
  const args = ['--url', PUBLIC_URL, '--access', access, ...variant.args];
  const replicas: Replica[] = [];
  const people = makePeople(PEOPLE, key, 0).map(createConnections);
  try {
    for (const _ of [1, 2])
      replicas.push(await startReplica({ cli: resolve('dist/cli.js'), args, env, log: join(folder, 'replicas.log') }));
    const call = async (person: number, turn: number, name: string, args: object) => {
      const replica = replicas[turn % replicas.length] as Replica;
      const { send } = people[person % PEOPLE] as Connections;
      const { status, messages } = await send(replica, modernCall(name, args));
      let last: Message | undefined;
      for await (const message of messages) last = message;
      return { status, data: last?.result?.structuredContent as Answer | undefined };
    };
    const read = (turn: number) => call(turn, turn, 'users_getUser', { user_id: `user_${turn}` });
    for (let turn = 0; turn < 2 * PEOPLE; turn++) await read(turn);
    clerk.take();

    const times: number[] = [];
    const failed: Record<string, number> = {};
    const questions: { seconds: number; isWhole: boolean }[] = [];
    let isOver = false;
    const ask = async (line: number) => {
      for (let turn = line; !isOver; turn++) {
        const begin = performance.now();
        const { data } = await call(line, turn, 'lists_query', {
          list: 'users_getUserList',
          count_by: ['created_at:month'],
        });
        questions.push({ seconds: (performance.now() - begin) / 1000, isWhole: data?.read === clerkSettings.users });
      }
    };
    const asking = Array.from({ length: variant.questions }, (_, line) => ask(line));
    let turn = 0;
    await atRate({ rate, most: 1000, isOver: (begun) => begun >= rate * seconds }, async (due) => {
      const { status, data } = await read(turn++);
      times.push(performance.now() - due);
      const kind = data === undefined ? `HTTP ${status}` : data.error?.kind;
      if (kind !== undefined) failed[kind] = (failed[kind] ?? 0) + 1;
    });
    isOver = true;
    const counts = clerk.take();
    await Promise.all(asking);
    const whole = questions.filter(({ isWhole }) => isWhole);
    return {
      variant,
      ...counts,
      calls: { count: times.length, median: median(times), p99: percentile(times, 0.99), longest: Math.max(...times) },
      failed,
      questions: {
        whole: whole.length,
        part: questions.length - whole.length,
        median: median(whole.map((question) => question.seconds)),
      },
    };
  } finally {
    await Promise.all([...replicas.map((replica) => replica.kill()), ...people.map(({ close }) => close())]);
    clerk.stop();
    await redis.stop();
    rmSync(temporary, { recursive: true, force: true });
  }
}
