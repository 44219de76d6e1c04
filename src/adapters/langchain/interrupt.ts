import { setImmediate } from 'node:timers/promises';
import { canonicalJson } from '../../runtime/shared/canonical-json.ts';
import { isObject } from '../../runtime/shared/json.ts';
import { type Graph, NotFirstCall } from '../toolkit/consent/ask-in-graph.ts';
import type { Ask } from '../toolkit/options.ts';

/** The effects that a call may have before it ends: ask a person, change something without asking, either of them, or neither. */
export type CallKind = 'asks' | 'writes' | 'may ask' | 'reads';

/** A call that waits for its turn. */
export interface WaitingCall<T> {
  kind: CallKind;
  ask: Ask;
  /** Tells whether a person has to be asked about it now; for one that may ask. */
  asks(): Promise<boolean>;
  call(ask: Ask): Promise<T>;
}

/** A call that has to ask a person, or may have to. */
interface Asker {
  kind: CallKind;
  /** Settles when nobody is asked about it any more. */
  asked: Promise<unknown>;
}

/**
 * The calls that a graph runs as one task: all of one message in a plain `ToolNode`, a single one in `createAgent`.
 * When one of them interrupts the graph to wait for a person, all of them are run again, and replies are handed out by
 * the order of the questions. So a change waits for the questions beside it, or it would be made twice; and only one call
 * may interrupt the graph, the same in every run, or a call could get the reply to another one's question: which of
 * several calls have a question can differ from run to run. It is the first that is sure to ask, or else the first that
 * may, and its turn comes before the others'.
 */
export class GraphTask {
  readonly #askers: Asker[] = [];
  #first: Asker | undefined;
  readonly #scratchpad: Record<string, unknown>;

  constructor(scratchpad: Record<string, unknown>) {
    this.#scratchpad = scratchpad;
  }

  /** Makes a call when it is its turn. Must be called for all calls before anything is awaited. */
  async run<T>({ kind, ask, asks, call }: WaitingCall<T>): Promise<T> {
    if (kind === 'reads') return call(ask);
    if (kind === 'writes') return this.#afterQuestions(() => call(ask));
    const made = await this.#inTurn(kind, async (isFirst) => {
      if (kind === 'may ask' && !(await asks())) return undefined;
      return { result: await call(isFirst ? ask : this.#withoutInterrupt(ask)) };
    });
    // A call that turns out to ask nobody is a change like any other. Asking after all would be out of turn.
    return made ? made.result : this.#afterQuestions(() => call(this.#withoutInterrupt(ask)));
  }

  #inTurn<T>(kind: CallKind, work: (isFirst: boolean) => Promise<T>): Promise<T> {
    const asker: Asker = { kind, asked: Promise.resolve() };
    this.#askers.push(asker);
    const asked = setImmediate().then(async () => {
      this.#first ??= this.#askers.find((one) => one.kind === 'asks') ?? this.#askers[0];
      const others = this.#askers.filter((one) => one !== this.#first);
      if (asker !== this.#first) await (others[others.indexOf(asker) - 1] ?? this.#first)?.asked;
      return work(asker === this.#first);
    });
    asker.asked = asked;
    return asked;
  }

  /** Waits until the calls beside this one have queued their questions, and those have been answered. */
  async #afterQuestions<T>(work: () => Promise<T>): Promise<T> {
    await setImmediate();
    await Promise.all(this.#askers.map(({ asked }) => asked));
    return work();
  }

  /** Asks, provided that asking leaves the graph running. */
  #withoutInterrupt(ask: Ask): Ask {
    return async (question) => {
      const before = this.#scratchpad.interruptCounter;
      let reply: unknown;
      try {
        reply = await ask(question);
      } catch (error) {
        throw isObject(error) && error.is_bubble_up === true ? new NotFirstCall() : error;
      }
      if (typeof before !== 'number' || this.#scratchpad.interruptCounter !== before) throw new NotFirstCall();
      return reply;
    };
  }
}

/**
 * Returns a graph's way of interrupting a call; undefined outside of graphs.
 * @param id the id of the tool call
 */
export function readGraph(config: unknown, id: string | undefined): Graph | undefined {
  const configurable = isObject(config) && isObject(config.configurable) ? config.configurable : {};
  const { thread_id: thread, checkpoint_ns: task, __pregel_scratchpad: scratchpad } = configurable;
  if (!isObject(scratchpad)) return undefined;
  const readState = () => ({
    interrupts: scratchpad.interruptCounter,
    replies: Array.isArray(scratchpad.resume) ? scratchpad.resume.length : 0,
  });
  let before = readState();
  return {
    thread: canonicalJson(thread ?? null),
    task: canonicalJson([thread ?? null, task ?? null]),
    // With the task, which another graph under the same thread hasn't, where models number their calls.
    callId: canonicalJson([thread ?? null, task ?? null, id ?? null]),
    repliedTo: () => {
      const { interrupts, replies } = before;
      before = readState();
      // Counted up by every interrupt: one that returned took its reply from what the graph was resumed with.
      if (before.interrupts === interrupts) return undefined;
      // A reply by the interrupt's id was there before it was asked for; so were those of earlier runs.
      return replies > Number(before.interrupts) ? 'own' : 'all';
    },
  };
}

const tasks = new WeakMap<object, GraphTask>();

/** Returns the task that a call belongs to, by the scratchpad that LangGraph keeps for each; a new one outside of graphs. */
export function findGraphTask(config: unknown): GraphTask {
  const configurable = isObject(config) && isObject(config.configurable) ? config.configurable : {};
  const scratchpad = configurable.__pregel_scratchpad;
  if (!isObject(scratchpad)) return new GraphTask({ interruptCounter: 0 });
  const task = tasks.get(scratchpad) ?? new GraphTask(scratchpad);
  tasks.set(scratchpad, task);
  return task;
}
