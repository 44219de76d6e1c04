import type { Deployment } from '../deployment/deployment.ts';

/** Milliseconds of processor time that each process has used so far. */
export interface Costs {
  replicas: number;
  redis: number;
  clerk: number;
  /** The one that makes the calls. */
  clients: number;
}

/** Reads what all processes have used so far. */
export async function readCosts({ replicas, redis, clerk }: Deployment): Promise<Costs> {
  const used = await Promise.all(replicas.map((replica) => replica.usage('usage')));
  const info = String(await redis.command('INFO', 'cpu'));
  const { user, system } = process.cpuUsage();
  return {
    replicas: used.reduce((sum, { cpu }) => sum + cpu, 0),
    redis: 1000 * (secondsOf('used_cpu_sys', info) + secondsOf('used_cpu_user', info)),
    clerk: (await clerk.order({})).cpu,
    clients: (user + system) / 1000,
  };
}

/** Returns what was used between two readings, for each of so many calls. */
export function costsOfCall(before: Costs, after: Costs, calls: number): Costs {
  const of = (name: keyof Costs) => (after[name] - before[name]) / calls;
  return { replicas: of('replicas'), redis: of('redis'), clerk: of('clerk'), clients: of('clients') };
}

function secondsOf(name: string, info: string): number {
  return Number(new RegExp(`^${name}:([\\d.]+)`, 'm').exec(info)?.[1] ?? Number.NaN);
}
