import { setImmediate } from 'node:timers/promises';
import { isObject } from '../../runtime/shared/json.ts';
import type { Ask } from '../toolkit/options.ts';

/** What a call may do before it ends: ask a person, change something without asking, or neither. */
export type CallKind = 'asks' | 'writes' | 'reads';

/** Passed on by whoever asks, as what stops a graph is. */
export class NotFirstCall extends Error {
  readonly is_bubble_up = true;
}

/**
 * The calls that a graph runs as one task: all of one message in a plain `ToolNode`, a single one in `createAgent`.
 * When one of them stops the graph to wait for a person, all of them are run again, and answers are handed out by the
 * order of the questions. So a change waits for the questions beside it, or it would be made twice; and only the call
 * that came first may stop the graph, or it could get the answer to another one's question: which of several calls have
 * a question can be another matter each time.
 */
export class GraphTask {
  #asking: Promise<unknown> = Promise.resolve();
  #first = true;
  readonly #pad: Record<string, unknown>;

  constructor(pad: Record<string, unknown>) {
    this.#pad = pad;
  }

  /** Makes a call in its turn. To be called in the order of the calls, before anything is awaited. */
  run<T>(kind: CallKind, ask: Ask, call: (ask: Ask) => Promise<T>): Promise<T> {
    if (kind === 'reads') return call(ask);
    // Those beside it have come then.
    if (kind === 'writes') return setImmediate().then(() => this.#asking.then(() => call(ask)));
    const asking = this.#first ? ask : this.#withoutStopping(ask);
    this.#first = false;
    const turn = this.#asking.then(() => call(asking));
    this.#asking = turn;
    return turn;
  }

  /** Asks, if the way of asking leaves the graph running. */
  #withoutStopping(ask: Ask): Ask {
    return async (question) => {
      const before = this.#pad.interruptCounter;
      let answer: unknown;
      try {
        answer = await ask(question);
      } catch (error) {
        throw isObject(error) && error.is_bubble_up === true ? new NotFirstCall() : error;
      }
      if (typeof before !== 'number' || this.#pad.interruptCounter !== before) throw new NotFirstCall();
      return answer;
    };
  }
}

const tasks = new WeakMap<object, GraphTask>();

/** The task that a call belongs to, by what LangGraph keeps for each; a task of its own outside of graphs. */
export function taskOf(config: unknown): GraphTask {
  const configurable = isObject(config) && isObject(config.configurable) ? config.configurable : {};
  const pad = configurable.__pregel_scratchpad;
  if (!isObject(pad)) return new GraphTask({ interruptCounter: 0 });
  const task = tasks.get(pad) ?? new GraphTask(pad);
  tasks.set(pad, task);
  return task;
}
