import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SigningKey } from '../../../src/sandbox/records/signing-key.ts';
import { type RunningRedis, runRedis } from '../../../test/support/redis/run-redis.ts';
import { makeEnvironment } from '../../processes/environment.ts';
import { type ClerkSettings, type LoopbackClerk, startClerk } from '../clerk/clerk.ts';
import { type Replica, startReplica } from './replica.ts';

/** Replicas of the built command that share a Redis, and the Clerk that they ask. */
export interface Deployment {
  clerk: LoopbackClerk;
  redis: RunningRedis;
  /** Those that requests go to. */
  replicas: Replica[];
  /** The key with which people's tokens are signed. */
  key: SigningKey;
  /** Starts one more, which nobody's requests go to yet. */
  start(): Promise<Replica>;
  stop(): Promise<void>;
}

/** The public address, at which nobody listens: requests go to each replica itself, so that no proxy is measured. */
export const PUBLIC_URL = 'http://localhost/mcp';
export const ISSUER = 'https://clerk.bench.example';
export const CLIENTS = { jwt: 'client_jwt', opaque: 'client_opaque' };

/** Everybody works with their own record, and no limit is met: it is not limits that are measured. */
const ACCESS = `clients: [${CLIENTS.opaque}]
rules:
  - name: everybody
    who: { everybody: true }
    pin: user
    tools: [users.getOrganizationMembershipList, users.updateUser, organizations.deleteOrganizationMembership]
    confirm: always
    callsPerMinute: 100000
    callsAtOnce: 1000
`;

/** Starts a Redis, a Clerk and two replicas. `npm run build` goes before. */
export async function startDeployment(
  settings: ClerkSettings,
  { folder, cli = resolve('dist/cli.js') }: { folder: string; cli?: string },
): Promise<Deployment> {
  mkdirSync(folder, { recursive: true });
  const temporary = mkdtempSync(join(tmpdir(), 'bench-load-'));
  const access = join(temporary, 'access.yaml');
  writeFileSync(access, ACCESS);
  const log = join(folder, 'replicas.log');
  writeFileSync(log, '');
  const key = new SigningKey();
  const [redis, clerk] = await Promise.all([runRedis(), startClerk(settings)]);
  const env = replicaEnvironment(clerk, redis, key);
  const started: Replica[] = [];
  // The others end with whoever started them.
  const atExit = () => void redis.kill();
  process.once('exit', atExit);
  const stop = async () => {
    process.off('exit', atExit);
    await Promise.all(started.map((replica) => replica.kill()));
    clerk.stop();
    await redis.stop();
    rmSync(temporary, { recursive: true, force: true });
  };
  const start = async () => {
    const replica = await startReplica({ cli, args: ['--url', PUBLIC_URL, '--access', access], env, log });
    started.push(replica);
    return replica;
  };
  try {
    return { clerk, redis, key, start, stop, replicas: await Promise.all([start(), start()]) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Makes the environment of replicas that share a Redis, and verify tokens by the public half of a key. */
export function replicaEnvironment(
  clerk: { url: string },
  redis: { url: string },
  key: Pick<SigningKey, 'pem'>,
): NodeJS.ProcessEnv {
  return {
    ...makeEnvironment(process.env, []),
    CLERK_API_URL: clerk.url,
    CLERK_TOOLKIT_STORE: redis.url,
    CLERK_JWT_KEY: key.pem,
    CLERK_PUBLISHABLE_KEY: `pk_test_${Buffer.from(`${new URL(ISSUER).host}$`).toString('base64')}`,
  };
}
