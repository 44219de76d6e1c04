import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { MAX_RESPONSE_BYTES } from './limits.ts';
import { errorCodeOf, TransportError } from './transport-error.ts';

/** Statuses whose answers have no body (https://fetch.spec.whatwg.org/#null-body-status). */
const EMPTY = new Set([204, 205, 304]);

/** How an answer may be packed, and what unpacks it. */
const decoders = new Map([
  ['gzip', promisify(gunzip)],
  ['br', promisify(brotliDecompress)],
]);

/** What to ask for in `accept-encoding`. */
export const ENCODINGS = [...decoders.keys()].join(', ');

/**
 * A body as it arrives, whole. Leaving it early, as here when it is too large, closes its connection.
 * @throws Fault TOO_LARGE, or BROKEN_OFF when the connection ends before the body does
 */
export async function readWhole(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.byteLength;
      if (size > MAX_RESPONSE_BYTES) throw new TransportError('TOO_LARGE');
      chunks.push(chunk);
    }
  } catch (cause) {
    throw cause instanceof TransportError ? cause : new TransportError('BROKEN_OFF', { cause });
  }
  return Buffer.concat(chunks);
}

/**
 * A body unpacked, never into more than an answer may have: a few kilobytes can stand for gigabytes.
 * @param encoding the answer's `content-encoding`
 * @throws Fault TOO_LARGE, or NOT_DECODABLE for what is damaged or packed in a way that nobody asked for
 */
export async function decode(body: Buffer, encoding: string | null): Promise<Buffer> {
  const name = encoding?.trim().toLowerCase() ?? '';
  if (name === '' || name === 'identity' || body.length === 0) return body;
  const decoder = decoders.get(name);
  if (!decoder) throw new TransportError('NOT_DECODABLE');
  try {
    return await decoder(body, { maxOutputLength: MAX_RESPONSE_BYTES });
  } catch (cause) {
    throw new TransportError(errorCodeOf(cause) === 'ERR_BUFFER_TOO_LARGE' ? 'TOO_LARGE' : 'NOT_DECODABLE', { cause });
  }
}

/**
 * Refuses what is no answer, before its body is read.
 * @throws Fault REDIRECT: the key must not follow one; NOT_HTTP for a status that there isn't
 */
export function checkStatus(status: number): void {
  if (status >= 300 && status < 400 && status !== 304) throw new TransportError('REDIRECT');
  // A fetch of somebody's own may answer with anything.
  if (!(status >= 200 && status <= 599)) throw new TransportError('NOT_HTTP');
}

/** An answer with its body in memory: what its headers say of how the body travelled is no longer true. */
export function toResponse(status: number, headers: Headers, body: Buffer | undefined): Response {
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
  return new Response(body === undefined || EMPTY.has(status) ? null : new Uint8Array(body), { status, headers });
}
