import type { Outgoing } from './outgoing-request.ts';
import { checkStatus, readWhole, WITHOUT_BODY } from './response-body.ts';
import { isUnsent, TransportError } from './transport-error.ts';

/**
 * Sends by somebody's own fetch, under the rules of our transport: no redirect, and a response of a bounded size. What is
 * handed to it counts as sent, unless it fails in a way that says otherwise.
 * @throws TransportError as the transport does, and whatever the fetch throws
 */
export function sendByCustomFetch(
  fetch: (request: Request) => Promise<Response>,
): (request: Outgoing) => Promise<Response> {
  return async ({ method, url, headers, body, signal, progress }) => {
    const request = new Request(url, {
      method,
      headers: [...headers].map(([...pair]) => pair),
      signal,
      redirect: 'manual',
      ...(body && { body }),
    });
    const before = progress.sent;
    progress.sent = true;
    const response = await fetch(request).catch((error: unknown) => {
      if (isUnsent(error)) progress.sent = before;
      throw error;
    });
    try {
      if (response.redirected || response.type === 'opaqueredirect') throw new TransportError('REDIRECT');
      checkStatus(response.status);
    } catch (refusal) {
      await response.body?.cancel().catch(() => {});
      throw refusal;
    }
    // A made-up response may have a locked or used body; it then fails as one that broke off.
    const whole = response.body ? await readWhole(response.body) : undefined;
    return toResponse(response.status, new Headers(response.headers), whole);
  };
}

/** Builds a response with its body in memory, without the headers on how the body travelled, which are no longer true. */
function toResponse(status: number, headers: Headers, body: Buffer | undefined): Response {
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
  return new Response(body === undefined || WITHOUT_BODY.has(status) ? null : new Uint8Array(body), {
    status,
    headers,
  });
}
