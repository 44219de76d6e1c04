import { modernCall } from '../../../test/support/http/messages.ts';
import { type Call, isOwnQuestion, toolCallOf } from '../calls/call.ts';
import { judgeMessage, judgeStatus, type Message, type Outcome } from '../calls/outcome.ts';
import type { Replica } from '../deployment/replica.ts';
import { createConnections } from './connections.ts';
import type { Person } from './person.ts';
import type { Router } from './router.ts';
import { createSession } from './session.ts';

/**
 * The client of one person. It is none of a library: five hundred of those would take longer than what is measured. It
 * sends each call once, since whoever measures must know what came of it.
 */
export interface PersonClient {
  person: Person;
  /** Connects as a client of its era does; one of 2026 has nothing to do. */
  connect(): Promise<void>;
  call(call: Call): Promise<Outcome>;
  /** The number of connections that are open. */
  open(): number;
  close(): Promise<void>;
}

/** Most times that one call is asked about: the store may lose a question, which is then asked anew. */
const MOST_ROUNDS = 4;

/**
 * Creates the client of a person, whose requests go where a router says.
 * @param first the person's first turn
 */
export function createClient(person: Person, router: Router, first: number): PersonClient {
  const connections = createConnections(person);
  let turn = first;
  const next = () => router.at(turn++);
  const session = createSession(connections, { next, has: router.has });

  const callModern = async (call: Call, on: (replica: Replica) => void): Promise<Outcome> => {
    let state: string | undefined;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const replica = next();
      on(replica);
      const { headers, body } = modernCall(...toolCallOf(call), state);
      const sent = { headers: headers ?? {}, body: { ...(body as object), id: call.number } };
      const { status, messages, discard } = await connections.send(replica, sent);
      if (status !== 200) return discard().then(() => judgeStatus(status));
      let last: Message | undefined;
      for await (const message of messages) last = message;
      state = last?.result?.requestState;
      if (state === undefined) return judgeMessage(call, last);
      const question = last?.result?.inputRequests?.confirm?.params?.message ?? '';
      if (last?.id !== call.number || !isOwnQuestion(call, question)) return { state: 'crossed', why: question };
    }
    return { state: 'refused', why: 'asked too often' };
  };

  return {
    person,
    connect: async () => {
      if (person.era === '2025') await session.connect();
    },
    async call(call) {
      let replica: Replica | undefined;
      const on = (used: Replica) => {
        replica = used;
      };
      try {
        return await (person.era === '2026' ? callModern(call, on) : session.call(call, on));
      } catch (error) {
        // A request that was under way when it was killed has no answer, and neither has one that came before the router knew.
        return replica?.isKilled ? { state: 'cut off' } : { state: 'lost', why: String(error) };
      }
    },
    open: connections.open,
    close: connections.close,
  };
}
