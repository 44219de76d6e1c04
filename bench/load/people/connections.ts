import { Pool } from 'undici';
import type { SentRequest } from '../../../test/support/http/endpoint.ts';
import type { Message } from '../calls/outcome.ts';
import type { Replica } from '../deployment/replica.ts';
import { messagesIn } from './messages-in.ts';
import type { Person } from './person.ts';

/** A response, of which the messages come one by one. */
export interface Received {
  status: number;
  session: string | undefined;
  messages: AsyncIterable<Message>;
  /** Reads what nobody looks at, so that the connection is free again. */
  discard(): Promise<void>;
}

/** The connections of one person, to whichever replica. */
export interface Connections {
  send(replica: Replica, request: SentRequest): Promise<Received>;
  /** The number that is open. */
  open(): number;
  close(): Promise<void>;
}

/**
 * Milliseconds after which a connection that nobody uses is closed: replicas close it after ten seconds, and a request must
 * not meet that.
 */
const IDLE = 4_000;
/** Longer than any call may take: whatever has no answer then is lost. */
const PATIENCE = 180_000;

/** Creates the connections of a person, who shares none with others, as nobody shares a client. None is opened before it is needed. */
export function createConnections(person: Pick<Person, 'token'>): Connections {
  const pools = new Map<string, Pool>();
  const poolOf = ({ origin }: Replica) => {
    const pool = pools.get(origin) ?? new Pool(origin, OPTIONS);
    pools.set(origin, pool);
    return pool;
  };
  return {
    async send(replica, { method = 'POST', headers = {}, body }) {
      const response = await poolOf(replica).request({
        path: '/mcp',
        method: method as 'POST',
        headers: {
          accept: 'application/json, text/event-stream',
          authorization: `Bearer ${person.token}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        body: body === undefined ? null : JSON.stringify(body),
        // A stream beside the calls says nothing for as long as there is no news.
        bodyTimeout: method === 'GET' ? 0 : PATIENCE,
      });
      const { 'content-type': type, 'mcp-session-id': session } = response.headers;
      return {
        status: response.statusCode,
        session: session as string | undefined,
        messages: messagesIn(response.body, String(type)),
        discard: () => response.body.dump(),
      };
    },
    open: () => [...pools.values()].reduce((sum, { stats }) => sum + stats.connected, 0),
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.destroy()));
      pools.clear();
    },
  };
}

const OPTIONS = {
  keepAliveTimeout: IDLE,
  keepAliveMaxTimeout: IDLE,
  headersTimeout: PATIENCE,
} satisfies Pool.Options;
