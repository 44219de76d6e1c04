import type { IncomingMessage } from 'node:http';
import { apiError } from '../records/errors.ts';

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
  const bytes = await readBytes(request, isForm ? MAX_FORM : MAX_JSON);
  if (isForm) return readForm(bytes, type);
  const text = bytes.toString('utf8');
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw apiError(400, 'request_body_invalid', 'The body is not JSON.');
  }
}

async function readForm(bytes: Buffer, type: string): Promise<unknown> {
  try {
    const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
    return Object.fromEntries(form);
  } catch {
    throw apiError(400, 'request_body_invalid', 'The body is no multipart form.');
  }
}

async function readBytes(request: IncomingMessage, max: number): Promise<Buffer> {
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
