import type { Replica } from '../deployment/replica.ts';

/** The choice of a replica for each request, as a balancer makes it that goes round and knows which ones are down. */
export interface Router {
  /** Returns whichever's turn it is. Everybody counts their own turns, or some would always come to the same one. */
  at(turn: number): Replica;
  /** Tells whether requests still go to a replica. */
  has(replica: Replica): boolean;
  /** Sends requests to these from now on. */
  use(replicas: readonly Replica[]): void;
}

/** Creates a router. */
export function createRouter(replicas: readonly Replica[]): Router {
  let used = replicas;
  return {
    at: (turn) => used[turn % used.length] as Replica,
    has: (replica) => used.includes(replica),
    use: (others) => {
      used = others;
    },
  };
}
