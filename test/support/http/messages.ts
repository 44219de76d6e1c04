import { FORM_CAPABILITIES, YES } from '../process/replies.ts';
import type { Sent, SentRequest, TestEndpoint } from './endpoint.ts';

const REVISION = '2026-07-28';

/** A call as clients of 2026-07-28 send it, with what a person said where it was asked before. */
export function modernCall(name: string, args: object = {}, requestState?: string): SentRequest {
  const _meta = {
    'io.modelcontextprotocol/protocolVersion': REVISION,
    'io.modelcontextprotocol/clientCapabilities': FORM_CAPABILITIES,
  };
  const answer = requestState === undefined ? {} : { requestState, inputResponses: { confirm: YES } };
  return {
    headers: { 'mcp-protocol-version': REVISION, 'mcp-method': 'tools/call', 'mcp-name': name },
    body: { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: args, _meta, ...answer } },
  };
}

/** The message with which clients of 2025 open a session. */
export const INITIALIZE = {
  jsonrpc: '2.0',
  id: 0,
  method: 'initialize',
  params: {
    protocolVersion: '2025-11-25',
    capabilities: FORM_CAPABILITIES,
    clientInfo: { name: 'test', version: '1' },
  },
};

/** Opens a session as clients of 2025 do, and returns its id. */
export async function openSession({ send }: Pick<TestEndpoint, 'send'>, token: string): Promise<string> {
  const { headers, status, text } = await send(token, { body: INITIALIZE });
  const id = headers.get('mcp-session-id');
  if (id === null) throw new Error(`no session was opened: ${status} ${text}`);
  return id;
}

/** A call in a session, as clients of 2025 send it. */
export function sessionCall(session: string, name: string, args: object = {}): SentRequest {
  return {
    headers: { 'mcp-session-id': session, 'mcp-protocol-version': '2025-11-25' },
    body: { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: args } },
  };
}

/** Returns what came of a call: its result as data, the question, or the error. */
export function outcomeOf({ status, body }: Sent) {
  const { result, error } = body ?? {};
  return {
    status,
    data: result?.structuredContent,
    isError: result?.isError === true,
    state: result?.requestState as string | undefined,
    error: error?.message as string | undefined,
  };
}
