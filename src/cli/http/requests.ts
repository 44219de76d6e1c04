import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestFacts, RequestOutcome } from '../../adapters/http/handle-request.ts';
import { answerNode } from '../../adapters/http/node.ts';
import type { ServiceLog } from './service-log.ts';

/** Paths of health checks. */
export const PROBES = ['/healthz', '/readyz'];

/** Requests as Node has them, each logged when it is over. */
export interface Requests {
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** Resolves when no call is under way; streams that wait for news are none. */
  idle(): Promise<void>;
}

/** Creates the way of requests from Node to a function that answers them. */
export function createRequests(
  answer: (request: Request, facts: RequestFacts) => Promise<RequestOutcome>,
  log: ServiceLog,
): Requests {
  const underWay = new Set<ServerResponse>();
  const onIdle: (() => void)[] = [];
  return {
    handle(request, response) {
      const id = randomUUID();
      const start = performance.now();
      let outcome: RequestOutcome | undefined;
      if (request.method === 'POST') underWay.add(response);
      response.setHeader('X-Request-Id', id);
      response.once('close', () => {
        underWay.delete(response);
        if (underWay.size === 0) for (const tell of onIdle.splice(0)) tell();
        const { method = '', url = '/' } = request;
        const status = response.headersSent ? response.statusCode : null;
        const path = pathOf(url);
        // A balancer asks every few seconds, and only bad news is any.
        if (PROBES.includes(path) && status === 200) return;
        const { rule, why } = outcome ?? {};
        log.request({ id, method, path, status, ms: Math.round(performance.now() - start), rule, why });
      });
      const run = async (one: Request, facts: RequestFacts): Promise<Response> => {
        outcome = await answer(one, facts);
        return outcome.response;
      };
      answerNode(run, request, response).catch((error: unknown) => {
        log.error(error);
        response.destroy();
      });
    },
    idle: () => (underWay.size === 0 ? Promise.resolve() : new Promise((resolve) => void onIdle.push(resolve))),
  };
}

/** Returns the path of a request's target, which may be a whole address. */
function pathOf(target: string): string {
  return URL.canParse(target, 'http://host') ? new URL(target, 'http://host').pathname : '…';
}
