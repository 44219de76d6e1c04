import { setTimeout } from 'node:timers/promises';
import type { Outgoing, Send } from '../http/outgoing-request.ts';
import { createQueue } from '../http/queue.ts';
import { retryAfter } from '../http/retry-after.ts';
import { ToolError } from '../shared/errors.ts';
import type { Store } from '../store/store.ts';
import { type Budget, createBudget } from './budget.ts';
import { createPauses, type Pauses } from './pauses.ts';

/** Milliseconds of a pause where a refusal doesn't say how long it lasts. */
const PAUSE = 1_000;

/** A request that waits for its turn. */
export interface PacedRequest extends Outgoing {
  /** Method and path, with places for ids: `GET /users/{user_id}`. */
  endpoint: string;
  /** True for one of many requests of a call: it leaves room to calls that make a single one. */
  yields: boolean;
}

/** Options of `paced`. */
export interface PaceOptions {
  /** Identifies the key and the address. */
  id: string;
  /** Most requests in any second; without it, only what Clerk refuses slows requests down. */
  perSecond?: number | undefined;
  /** Shares pauses and budget with all processes that have it. */
  store?: Store | undefined;
}

/** Time, which a test replaces. */
export interface PaceClock {
  /** Milliseconds, monotonic. */
  now(): number;
  /** Milliseconds since 1970. */
  date(): number;
  /** Rejects when the signal aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<unknown>;
}

const systemClock: PaceClock = {
  now: () => performance.now(),
  date: Date.now,
  sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
};

/**
 * Wraps a transport so that it sends no more than the budget allows, and nothing that Clerk would refuse: after a 429, all
 * processes wait for as long as that says.
 * @throws ToolError rate_limited for a request whose turn would come too late: it was not sent
 */
export function paced(
  send: Send<PacedRequest>,
  { id, perSecond, store }: PaceOptions,
  clock: PaceClock = systemClock,
): Send<PacedRequest> {
  const pauses = createPauses(store && { store, key: id }, clock.date);
  const waitForBudget = perSecond === undefined ? undefined : waitIn(createBudget(perSecond, id, store), clock);
  return async (request) => {
    await waitForPauses(request, pauses, clock);
    if (waitForBudget) {
      await waitForBudget(request);
      // Clerk may have refused others meanwhile.
      await waitForPauses(request, pauses, clock);
    }
    const response = await send(request);
    if (response.status === 429) {
      const seconds = retryAfter(response.headers);
      await pauses.pause(request.endpoint, seconds === undefined ? PAUSE : seconds * 1000);
    }
    return response;
  };
}

async function waitForPauses(request: PacedRequest, pauses: Pauses, clock: PaceClock): Promise<void> {
  for (;;) {
    const wait = await pauses.left(request.endpoint);
    if (wait === 0) return;
    if (clock.now() + wait >= request.deadline) throw tooLate(wait, 'Clerk takes no more requests like this one now');
    await clock.sleep(wait, request.signal);
  }
}

/** Returns what waits for room in a budget: first come, first served, and requests that yield in a line of their own. */
function waitIn(budget: Budget, clock: PaceClock): (request: PacedRequest) => Promise<void> {
  const lines = { first: createQueue(1), yielding: createQueue(1) };
  return ({ yields, deadline, signal }) =>
    lines[yields ? 'yielding' : 'first'](signal, async () => {
      for (;;) {
        const wait = await budget.take(yields);
        if (wait === 0) return;
        if (clock.now() + wait >= deadline) throw tooLate(wait, 'Too many requests wait for their turn');
        await clock.sleep(wait, signal);
      }
    });
}

function tooLate(wait: number, because: string): ToolError {
  const seconds = Math.ceil(wait / 1000);
  return new ToolError({
    kind: 'rate_limited',
    message: `${because}.`,
    retry_after: seconds,
    sent: false,
    hint: `Nothing was done. Wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, and call again.`,
  });
}
