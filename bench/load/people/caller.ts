import { kindOf, type Mix } from '../calls/call.ts';
import { type EndedCall, type Fault, findFault } from '../calls/faults.ts';
import type { PersonClient } from './client.ts';

/** All people's calls, one after another, and what came of them. */
export interface Caller {
  /**
   * Makes the next call, of whose turn it is.
   * @param due when it should have begun, in milliseconds that never go back; now when left out
   */
  make(due?: number): Promise<void>;
  /** Those that have ended. */
  ended: EndedCall[];
  faults: Fault[];
  /** Returns the milliseconds that each call took since this was last asked. */
  takeTimes(): number[];
}

/** Creates what makes calls in turn. @param mix the shares of kinds of calls */
export function createCaller(clients: readonly PersonClient[], mix: Mix): Caller {
  // Numbers begin at one: an offset of zero is what a request without any has, too.
  let number = 0;
  let times: number[] = [];
  const caller: Caller = {
    ended: [],
    faults: [],
    async make(due = performance.now()) {
      number += 1;
      const { person, call: send } = clients[number % clients.length] as PersonClient;
      const call = { number, kind: kindOf(number, mix), person };
      const begunAt = Date.now();
      const outcome = await send(call);
      times.push(performance.now() - due);
      const ended = { call, begunAt, endedAt: Date.now(), outcome };
      caller.ended.push(ended);
      const fault = findFault(ended);
      if (fault) caller.faults.push(fault);
    },
    takeTimes() {
      const taken = times;
      times = [];
      return taken;
    },
  };
  return caller;
}
