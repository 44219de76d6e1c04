import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { writeText } from '../stderr.ts';

/** The time that a client has to send its first request, in milliseconds. */
const PATIENCE_MS = 5000;

/** JSON-RPC's code for an error inside of the server. @see https://www.jsonrpc.org/specification#error_object */
const INTERNAL_ERROR = -32603;

/** The request by which clients ask what a server speaks, before they initialize. */
const PROBE = 'server/discover';

/**
 * Answers a client's first request with the reason why the server doesn't start: most clients show that to the person, and
 * hide standard error. Returns when it is answered, when the client is gone, and when nothing comes.
 * @param reason one line
 */
export async function refuseStart(reason: string, input: Readable, output: Writable): Promise<void> {
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const patience = setTimeout(() => lines.close(), PATIENCE_MS);
  for await (const line of lines) {
    const request = parseRequest(line);
    if (!request) continue;
    const error = { code: INTERNAL_ERROR, message: reason };
    await writeText(output, JSON.stringify({ jsonrpc: '2.0', id: request.id, error }));
    // A client whose question was answered with an error falls back to an older revision of the protocol.
    if (request.method !== PROBE) break;
  }
  clearTimeout(patience);
}

function parseRequest(line: string): { id: unknown; method: unknown } | undefined {
  try {
    const { id, method } = JSON.parse(line) as { id?: unknown; method?: unknown };
    return id === undefined || method === undefined ? undefined : { id, method };
  } catch {
    return undefined;
  }
}
