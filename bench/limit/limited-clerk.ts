import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readSandboxUser } from '../processes/sandbox-user.ts';

/** Settings of a Clerk that limits requests. */
export interface LimitedClerkSettings {
  /** Requests in any second that it answers; it refuses those beyond for a second. */
  perSecond: number;
  /** Users in its list. */
  users: number;
  /** Milliseconds until it answers. */
  delay: number;
}

/** The requests that a limited Clerk had. */
export interface LimitedClerkCounts {
  requests: number;
  refused: number;
  /** Most that it refused in any second. */
  worst: number;
}

/** A Clerk with a limit of its own, in this process: it is never asked more than some hundred times a second. */
export interface LimitedClerk {
  url: string;
  /** Returns what there was since this was last asked. */
  take(): LimitedClerkCounts;
  stop(): void;
}

/** Starts a Clerk that limits requests. */
export async function startLimitedClerk({ perSecond, users, delay }: LimitedClerkSettings): Promise<LimitedClerk> {
  const user = JSON.stringify(await readSandboxUser());
  const limit = createWindow();
  const refusals = createWindow();
  let counts: LimitedClerkCounts = { requests: 0, refused: 0, worst: 0 };

  const answer = (url: string): string | undefined => {
    const { pathname, searchParams } = new URL(url, 'http://clerk');
    const path = pathname.replace(/^\/v1/, '');
    if (path === '/users/count') return JSON.stringify({ object: 'total_count', total_count: users });
    if (path === '/users') {
      const offset = Number(searchParams.get('offset') ?? 0);
      const rows = Math.max(0, Math.min(users - offset, Number(searchParams.get('limit') ?? 10)));
      return `[${Array.from({ length: rows }, (_, row) => `{"id":"user_${offset + row}","created_at":1767225600000}`).join(',')}]`;
    }
    const [, id] = /^\/users\/(\w+)$/.exec(path) ?? [];
    if (id !== undefined) return JSON.stringify({ ...JSON.parse(user), id });
    return /\/organization_memberships$/.test(path) ? '{"data":[],"total_count":0}' : undefined;
  };
  const server = createServer((request, response) => {
    counts.requests += 1;
    response.setHeader('content-type', 'application/json');
    if (limit.count() >= perSecond) {
      counts.refused += 1;
      refusals.add();
      counts.worst = Math.max(counts.worst, refusals.count());
      response
        .writeHead(429, { 'retry-after': '1' })
        .end('{"errors":[{"code":"too_many_requests","message":"Too many."}]}');
      return;
    }
    limit.add();
    const body = answer(request.url ?? '/');
    setTimeout(() => response.writeHead(body === undefined ? 404 : 200).end(body ?? '{"errors":[]}'), delay);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = counts;
      counts = { requests: 0, refused: 0, worst: 0 };
      return taken;
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Counts what there was within the last second. */
function createWindow() {
  const times: number[] = [];
  return {
    add: () => void times.push(performance.now()),
    count() {
      const since = performance.now() - 1000;
      while (times[0] !== undefined && times[0] <= since) times.shift();
      return times.length;
    },
  };
}
