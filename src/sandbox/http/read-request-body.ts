import type { IncomingMessage } from 'node:http';
import { apiError } from '../records/errors.ts';
import { isPlain } from '../records/metadata.ts';

const MAX_JSON = 1_000_000;
/** Clerk takes pictures of up to 10 MB. */
const MAX_FORM = 10_500_000;

/**
 * Reads the body of a request: parsed JSON, `{}` if there is none, and of a form the fields by name, files as `File`.
 * @throws ApiError 400 for a body that can't be parsed, 413 for one that is too large
 */
export async function readRequestBody(request: IncomingMessage): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  const isForm = type.startsWith('multipart/form-data');
  const bytes = new Uint8Array(await readBytes(request, isForm ? MAX_FORM : MAX_JSON));
  const body = new Response(bytes, { headers: { 'content-type': type } });
  let parsed: unknown;
  try {
    if (isForm) return Object.fromEntries(await body.formData());
    const text = await body.text();
    parsed = text.trim() === '' ? {} : JSON.parse(text);
  } catch {
    throw apiError(400, 'request_body_invalid', `The body is ${isForm ? 'no multipart form' : 'not JSON'}.`);
  }
  if (!isPlain(parsed)) throw apiError(400, 'request_body_invalid', 'The body is nested too deeply.');
  return parsed;
}

/**
 * Reads the bytes of a request's body.
 * @throws ApiError 413 for more than `max`
 */
export async function readBytes(request: IncomingMessage, max: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Read to the end all the same: leaving the loop would cut the connection before the response.
    if (size <= max) chunks.push(chunk);
  }
  if (size > max) throw apiError(413, 'request_body_too_large', `At most ${max} bytes.`);
  return Buffer.concat(chunks);
}
