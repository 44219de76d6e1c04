import { INITIALIZE, sessionCall } from '../../../test/support/http/messages.ts';
import { YES } from '../../../test/support/process/replies.ts';
import { type Call, isOwnQuestion, toolCallOf } from '../calls/call.ts';
import { judgeMessage, judgeStatus, type Outcome } from '../calls/outcome.ts';
import type { Replica } from '../deployment/replica.ts';
import type { Connections } from './connections.ts';
import type { Router } from './router.ts';

/** A client's session of the protocol's revisions of 2025, which is at one replica. */
export interface Session {
  /** Opens it, with the stream on which its server could send news; one that is open is ended first. */
  connect(): Promise<void>;
  /** Makes a call, in a new session where its replica is gone. */
  call(call: Call, on: (replica: Replica) => void): Promise<Outcome>;
}

/** The replica whose turn it is, and whether requests still go to one. */
interface Turns extends Pick<Router, 'has'> {
  next(): Replica;
}

interface Opened {
  replica: Replica;
  id: string;
}

/** Creates a session, which is opened when it is first needed. */
export function createSession(connections: Connections, router: Turns): Session {
  let opening: Promise<Opened | Outcome> | undefined;

  const open = async (on: (replica: Replica) => void): Promise<Opened | Outcome> => {
    const replica = router.next();
    on(replica);
    const { status, session: id, discard } = await connections.send(replica, { body: INITIALIZE });
    await discard();
    if (status !== 200 || id === undefined) return judgeStatus(status);
    const headers = headersOf(id);
    const ready = await connections.send(replica, {
      headers,
      body: { jsonrpc: '2.0', method: 'notifications/initialized' },
    });
    await ready.discard();
    const stream = await connections.send(replica, { method: 'GET', headers });
    // It stays open until one of the two ends, and nothing comes.
    stream.discard().catch(() => {});
    return { replica, id };
  };
  /** Returns the session, or a new one where requests go to its replica no more; calls side by side share one. */
  const find = async (on: (replica: Replica) => void): Promise<Opened | Outcome> => {
    const known = opening;
    if (known) {
      const opened = await known;
      if ('id' in opened && router.has(opened.replica)) return opened;
      if (opening === known) opening = undefined;
    }
    opening ??= open(on);
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };

  return {
    async connect() {
      const known = await opening;
      opening = undefined;
      if (known && 'id' in known) {
        const ended = await connections.send(known.replica, { method: 'DELETE', headers: headersOf(known.id) });
        await ended.discard();
      }
      const opened = await find(() => {});
      if ('state' in opened) throw new Error(`A session could not be opened: ${JSON.stringify(opened)}.`);
    },
    async call(call, on) {
      const opened = await find(on);
      if ('state' in opened) return opened;
      const { replica, id } = opened;
      on(replica);
      const { headers, body } = sessionCall(id, ...toolCallOf(call));
      const sent = { headers: headers ?? {}, body: { ...(body as object), id: call.number } };
      const { status, messages, discard } = await connections.send(replica, sent);
      if (status !== 200) return discard().then(() => judgeStatus(status));
      for await (const message of messages) {
        if (message.method === undefined) return judgeMessage(call, message);
        const question = message.params?.message ?? '';
        if (message.method !== 'elicitation/create' || !isOwnQuestion(call, question))
          return { state: 'crossed', why: `${message.method} ${question}` };
        const yes = { jsonrpc: '2.0', id: message.id, result: YES };
        const reply = await connections.send(replica, { headers: headersOf(id), body: yes });
        await reply.discard();
        // The person is not let in any more: nobody gets the yes, and the call waits for it.
        if (reply.status !== 202) return judgeStatus(reply.status);
      }
      return { state: 'lost', why: 'a stream that ended without an answer' };
    },
  };
}

function headersOf(id: string): Record<string, string> {
  return { 'mcp-session-id': id, 'mcp-protocol-version': '2025-11-25' };
}
