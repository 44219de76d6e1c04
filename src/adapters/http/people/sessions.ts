import type { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/server';
import { refuse } from '../request/refusals.ts';
import { Remembered } from './remembered.ts';
import { type AnswerInSession, answerInSession } from './session-requests.ts';
import type { SignedIn } from './signed-in.ts';

/** The part of the MCP SDK that sessions are made with. */
export type SessionSdk = Pick<
  typeof import('@modelcontextprotocol/server'),
  'WebStandardStreamableHTTPServerTransport' | 'isInitializeRequest'
>;

/** Bounds of the sessions that one process keeps. */
export interface SessionLimits {
  most: number;
  perPerson: number;
  /** Milliseconds without a request after which a session is over. */
  idle: number;
  /** Milliseconds after which it is over in any case. */
  age: number;
}

export const SESSION_LIMITS: SessionLimits = { most: 1000, perPerson: 20, idle: 3_600_000, age: 86_400_000 };

/** A session of a client of the protocol's revisions of 2025: whose it is, and the way to its server. */
interface Session {
  owner: string;
  person: string;
  openedAt: number;
  transport: WebStandardStreamableHTTPServerTransport;
  answer: AnswerInSession;
}

/** Sessions by id. They belong to who opened them, live in this process, and end with it. */
export interface Sessions {
  /** Answers a request of such a client by the session that it names, or opens one. */
  handle(request: Request, signedIn: SignedIn, body: unknown): Promise<Response>;
  readonly size: number;
  close(): Promise<void>;
}

const ID = 'mcp-session-id';

/**
 * Creates the sessions of this process.
 * @param now the time in milliseconds, which never goes back
 */
export function createSessions(
  sdk: SessionSdk,
  limits: SessionLimits = SESSION_LIMITS,
  now = () => performance.now(),
): Sessions {
  const onForget = ({ transport }: Session) => void transport.close().catch(() => {});
  let isClosed = false;
  const sessions = new Remembered<Session>({ most: limits.most, idle: limits.idle, onForget }, now);

  const find = (id: string, { key }: SignedIn): Session | undefined => {
    // Nobody keeps a session of somebody else's from being forgotten.
    if (sessions.peek(id)?.owner !== key) return undefined;
    const session = sessions.get(id);
    if (session && now() - session.openedAt <= limits.age) return session;
    sessions.delete(id);
    return undefined;
  };
  /** Makes room for one more of a person's sessions: their own go first, and then those of whoever has the most. */
  const makeRoom = (person: string) => {
    sessions.forgetIdle();
    const own = idsBy([...sessions.entries()]).get(person) ?? [];
    for (const id of own.slice(0, Math.max(0, own.length - limits.perPerson + 1))) sessions.delete(id);
    if (sessions.size < limits.most) return;
    const all = [...idsBy([...sessions.entries()]).values()];
    const [oldest] = all.reduce((most, ids) => (ids.length > most.length ? ids : most), []);
    if (oldest !== undefined) sessions.delete(oldest);
  };
  const open = async ({ key, by, createServer }: SignedIn): Promise<Pick<Session, 'transport' | 'answer'>> => {
    const transport = new sdk.WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: () => globalThis.crypto.randomUUID(),
      onsessioninitialized: (id) => {
        if (isClosed) return void transport.close();
        makeRoom(by.user);
        sessions.set(id, { owner: key, person: by.user, openedAt: now(), transport, answer });
      },
      onsessionclosed: (id) => sessions.delete(id),
    });
    const answer = answerInSession(transport);
    await (await createServer()).connect(transport);
    return { transport, answer };
  };
  return {
    get size() {
      return sessions.size;
    },
    async handle(request, signedIn, body) {
      const id = request.headers.get(ID);
      if (id !== null) {
        // A session of somebody else's is none: nobody learns which ids there are.
        const session = find(id, signedIn);
        return session
          ? session.answer(request, body)
          : refuse(
              404,
              'There is no such session here: it has ended, or another process has it. Connect again, with `initialize`.',
            );
      }
      if (request.method !== 'POST')
        return refuse(405, 'Use POST. Only a session has more.', { Allow: 'POST, OPTIONS' });
      if (!sdk.isInitializeRequest(body))
        return refuse(400, `Send \`initialize\` first, and then the session's id in the ${ID} header.`);
      const { transport, answer } = await open(signedIn);
      const response = await answer(request, body);
      if (transport.sessionId === undefined) void transport.close();
      return response;
    },
    async close() {
      isClosed = true;
      for (const [id] of sessions.entries()) sessions.delete(id);
    },
  };
}

/** Returns the ids of sessions by person, whoever used one longest ago first. */
function idsBy(entries: [id: string, session: Session][]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const [id, { person }] of entries) ids.set(person, [...(ids.get(person) ?? []), id]);
  return ids;
}
