import type { Mix } from '../calls/call.ts';
import { type Fault, findWriteFaults } from '../calls/faults.ts';
import type { ClerkReport, ClerkSettings } from '../clerk/clerk.ts';
import { type Deployment, startDeployment } from '../deployment/deployment.ts';
import { type Caller, createCaller } from '../people/caller.ts';
import { createClient, type PersonClient } from '../people/client.ts';
import { makePeople, opaqueTokens, type Person } from '../people/person.ts';
import { createRouter, type Router } from '../people/router.ts';

/** A deployment with people who call it. */
export interface Stage {
  deployment: Deployment;
  people: readonly Person[];
  clients: readonly PersonClient[];
  router: Router;
  caller: Caller;
  /** Connects everybody, or once more. */
  connect(): Promise<void>;
  /** The connections that people have now. */
  connections(): number;
  /** Looks at what Clerk carried out, and returns every mistake of all calls so far. */
  judge(): Promise<{ faults: Fault[]; clerk: ClerkReport }>;
  stop(): Promise<void>;
}

/** Everything that a stage is set up with. */
export interface StageOptions {
  people: number;
  mix: Mix;
  clerk: ClerkSettings;
  /** The number of people whose tokens only Clerk can tell about. */
  opaque?: number;
  /** The folder for the logs of replicas. */
  folder: string;
  /** The built command; that of this package when left out. */
  cli?: string | undefined;
}

/** People who connect at once. */
const CONNECTING = 20;

/** Starts a deployment, and makes people with clients, who are not connected yet. */
export async function openStage({
  people: count,
  opaque = 0,
  mix,
  folder,
  cli,
  ...options
}: StageOptions): Promise<Stage> {
  const deployment = await startDeployment(options.clerk, { folder, ...(cli !== undefined && { cli }) });
  const { clerk } = deployment;
  const people = makePeople(count, deployment.key, opaque);
  await clerk.order({ tokens: opaqueTokens(people, false) });
  const router = createRouter(deployment.replicas);
  const clients = people.map((person, index) => createClient(person, router, Math.floor(index / 2)));
  const caller = createCaller(clients, mix);
  return {
    ...{ deployment, people, clients, router, caller },
    async connect() {
      for (let at = 0; at < clients.length; at += CONNECTING)
        await Promise.all(clients.slice(at, at + CONNECTING).map((client) => client.connect()));
    },
    connections: () => clients.reduce((sum, client) => sum + client.open(), 0),
    async judge() {
      const report = await clerk.order({ isLast: true });
      return { faults: [...caller.faults, ...findWriteFaults(caller.ended, report.writes)], clerk: report };
    },
    async stop() {
      await Promise.all(clients.map((client) => client.close()));
      await deployment.stop();
    },
  };
}
