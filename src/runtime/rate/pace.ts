import { setTimeout } from 'node:timers/promises';
import type { Outgoing, Send } from '../http/outgoing-request.ts';
import { createQueue } from '../http/queue.ts';
import { retryAfter } from '../http/retry-after.ts';
import { ToolError } from '../shared/errors.ts';
import type { Store } from '../store/store.ts';
import { createBudget } from './budget.ts';
import { createPauses, type PauseClock } from './pauses.ts';
import type { Slots } from './slots.ts';

/** Milliseconds of a pause where a refusal doesn't say how long it lasts. */
const PAUSE = 1_000;

/** Requests that ask for room in the budget at a time: one after another, each would wait for the store's answers to all before it. */
const ASKING = 10;

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
export interface PaceClock extends PauseClock {
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
 *
 * Both are looked at right before a request is sent, when it has a slot: permission that waits could be used by all at once,
 * long after it was given. Whatever waits for a pause to end leaves its slot to others.
 * @throws ToolError rate_limited for a request whose turn would come too late
 */
export function paced(
  send: Send<PacedRequest>,
  slots: Slots,
  { id, perSecond, store }: PaceOptions,
  clock: PaceClock = systemClock,
): Send<PacedRequest> {
  const pauses = createPauses(store && { store, key: id }, clock);
  const waitForBudget = perSecond === undefined ? undefined : budgetLine(perSecond, id, store, clock);

  const sendInTurn = async (request: PacedRequest) => {
    await waitForBudget?.(request);
    const wait = await pauses.left(request.endpoint);
    if (wait > 0) return { wait };
    request.progress.begun = true;
    const response = await send(request);
    if (response.status === 429) {
      const seconds = retryAfter(response.headers);
      await pauses.pause(request.endpoint, seconds === undefined ? PAUSE : seconds * 1000);
    }
    return { response };
  };
  return async (request) => {
    let wait = await pauses.left(request.endpoint);
    for (;;) {
      if (wait > 0) await sleepFor(wait, request, clock, 'Clerk takes no more requests like this one now');
      const turn = await slots(request, () => sendInTurn(request));
      if (turn.response) return turn.response;
      wait = turn.wait;
    }
  };
}

/** Returns what waits for room in a budget, in a line of its own for requests that yield. */
function budgetLine(perSecond: number, id: string, store: Store | undefined, clock: PaceClock) {
  const budget = createBudget(perSecond, id, store);
  const lines = { first: createQueue(ASKING), yielding: createQueue(ASKING) };
  return (request: PacedRequest) =>
    lines[request.yields ? 'yielding' : 'first'](request.signal, async () => {
      for (;;) {
        const wait = await budget.take(request.yields);
        if (wait === 0) return;
        await sleepFor(wait, request, clock, 'Too many requests wait for their turn');
      }
    });
}

async function sleepFor(wait: number, request: PacedRequest, clock: PaceClock, because: string): Promise<void> {
  const { deadline, signal, progress } = request;
  if (clock.now() + wait >= deadline) throw tooLate(wait, because, progress.sent);
  await clock.sleep(wait, signal);
}

function tooLate(wait: number, because: string, sent: boolean): ToolError {
  const seconds = Math.ceil(wait / 1000);
  return new ToolError({
    kind: 'rate_limited',
    message: `${because}.`,
    retry_after: seconds,
    sent,
    hint: `Nothing was done. Wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, and call again.`,
  });
}
