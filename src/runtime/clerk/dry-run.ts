import type { CallInit, ToolImplementation } from '../../tool.ts';
import { isObject, type JsonObject } from '../shared/json.ts';
import { type RequestContext, request } from './request.ts';

/**
 * Returns the request that a call would send, without its headers; sends nothing.
 * @param why why a person would be asked first; empty where nobody would
 * @returns `{dry_run, would_ask, request: {method, url, body}}`; of a form the fields, a file as its name, type and size in
 *   bytes; of a tool of our own, what it says of the work that it would have done
 */
export async function dryRun(
  tool: ToolImplementation,
  args: Record<string, unknown>,
  context: RequestContext,
  why = '',
): Promise<JsonObject> {
  let wouldSend: JsonObject = {};
  const fetch: CallInit['fetch'] = async (sent) => {
    wouldSend = { method: sent.method, url: sent.url, ...(sent.body && { body: await bodyOf(sent) }) };
    return new Response(null, { status: 204 });
  };
  const { body } = await request(tool, args, { ...context, fetch });
  if (tool.runs) return isObject(body) ? body : {};
  return {
    dry_run: 'Nothing was sent. This is the request that the call would have made.',
    ...(why !== '' && { would_ask: `A person would be asked first: ${why}.` }),
    request: wouldSend,
  };
}

async function bodyOf(sent: Request): Promise<unknown> {
  if (!sent.headers.get('content-type')?.startsWith('multipart/')) return sent.json();
  const fields = [...(await sent.formData())].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : { name: value.name, type: value.type, bytes: value.size },
  ]);
  return Object.fromEntries(fields);
}
