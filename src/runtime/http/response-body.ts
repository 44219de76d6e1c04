import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { MAX_RESPONSE_BYTES } from './limits.ts';
import { errorCodeOf, TransportError } from './transport-error.ts';

/** Statuses whose responses have no body (https://fetch.spec.whatwg.org/#null-body-status). */
export const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

/** Functions that unpack a response, by the encodings that it may have. */
const decoders = new Map([
  ['gzip', promisify(gunzip)],
  ['br', promisify(brotliDecompress)],
]);

/** Encodings to ask for in `accept-encoding`. */
export const ENCODINGS = [...decoders.keys()].join(', ');

/** A body of which more and more comes in. */
export class GrowingBody {
  // One buffer that grows, not a list of chunks: ten million of a byte each would take a gigabyte.
  #buffer: Uint8Array = new Uint8Array();
  #size = 0;

  /** Adds a chunk, which nobody may change from then on. @throws TransportError TOO_LARGE */
  add(chunk: Uint8Array): void {
    const end = this.#size + chunk.byteLength;
    if (end > MAX_RESPONSE_BYTES) throw new TransportError('TOO_LARGE');
    // Most bodies come in one chunk, which needn't be copied.
    if (this.#size === 0) this.#buffer = chunk;
    else {
      if (end > this.#buffer.length) this.#grow(Math.max(end, 2 * this.#size));
      this.#buffer.set(chunk, this.#size);
    }
    this.#size = end;
  }

  /** Returns what has come so far. */
  whole(): Buffer {
    const { buffer, byteOffset } = this.#buffer;
    return Buffer.from(buffer, byteOffset, this.#size);
  }

  #grow(size: number): void {
    const larger = new Uint8Array(size);
    larger.set(this.#buffer.subarray(0, this.#size));
    this.#buffer = larger;
  }
}

/**
 * Reads a body whole. Leaving it early, as here when it is too large, closes its connection.
 * @throws TransportError TOO_LARGE, or BROKEN_OFF when the connection ends before the body does
 */
export async function readWhole(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const body = new GrowingBody();
  try {
    // Copied, as a stream of somebody's own may write over a chunk.
    for await (const chunk of stream) body.add(chunk.slice());
  } catch (cause) {
    throw cause instanceof TransportError ? cause : new TransportError('BROKEN_OFF', { cause });
  }
  return body.whole();
}

/**
 * Unpacks a body, never into more than a response may have: a few kilobytes can stand for gigabytes.
 * @param encoding the response's `content-encoding`
 * @throws TransportError TOO_LARGE, or NOT_DECODABLE for what is damaged or packed in a way that nobody asked for
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
 * Refuses a status that is no usable response, before its body is read.
 * @throws TransportError REDIRECT: the key must not follow one; NOT_HTTP for a status that does not exist
 */
export function checkStatus(status: number): void {
  if (status >= 300 && status < 400 && status !== 304) throw new TransportError('REDIRECT');
  // Somebody's own fetch may return anything.
  if (!(status >= 200 && status <= 599)) throw new TransportError('NOT_HTTP');
}
