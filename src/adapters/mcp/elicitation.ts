import type { ClientCapabilities, InputRequiredResult, Server, ServerContext } from '@modelcontextprotocol/server';
import type { Consent, Decision } from '../../runtime/confirm/consent.ts';
import { QUESTION_LIFETIME } from '../../runtime/confirm/seal.ts';
import type { McpSdk } from './sdk.ts';

/** How the one question of a call is called where the protocol wants a name for it. */
const KEY = 'confirm';

/** Accepting, declining and closing the question are all there is: the form has no field. */
const NOTHING = { type: 'object', properties: {} } as const;

/**
 * Whether the client can ask a person with a form; one that only opens web pages can't.
 * @param modern whether the request says itself what its client can do, as from 2026-07-28 on
 */
export function canAsk(sdk: McpSdk, server: Server, { mcpReq }: ServerContext, modern: boolean): boolean {
  const envelope = mcpReq.envelope as Record<string, ClientCapabilities | undefined> | undefined;
  const declared = modern ? envelope?.[sdk.CLIENT_CAPABILITIES_META_KEY] : server.getClientCapabilities();
  const elicitation = declared?.elicitation;
  // `{}` is from before there were two modes, and means forms.
  return elicitation !== undefined && (elicitation.form !== undefined || elicitation.url === undefined);
}

/** What the client's program sent along with a call that is made again: the seal it was given, and the person's answer. */
export function readConsent({ inputResponse }: McpSdk, { mcpReq }: ServerContext): Pick<Consent, 'seal' | 'decision'> {
  const seal: unknown = mcpReq.requestState();
  const answer = inputResponse(mcpReq.inputResponses, KEY);
  return {
    ...(typeof seal === 'string' && { seal }),
    ...(answer.kind === 'elicit' && { decision: answer.action }),
  };
}

/** The answer to a call that has to wait for a person, from 2026-07-28 on: the client asks, and calls again. */
export function askAndCallAgain({ inputRequired }: McpSdk, message: string, seal: string): InputRequiredResult {
  const question = inputRequired.elicit({ message, requestedSchema: NOTHING });
  return inputRequired({ inputRequests: { [KEY]: question }, requestState: seal });
}

/**
 * Asks the person at an earlier client while the call waits, for as long as the question is good: the SDK's own time
 * limit is a minute, and a person may take longer.
 * @returns what they did; `cancel` when the client failed to ask, or gave up the call
 */
export async function askClient(sdk: McpSdk, message: string, { mcpReq }: ServerContext): Promise<Decision> {
  const { SdkError, SdkErrorCode } = sdk;
  const request = { method: 'elicitation/create', params: { message, requestedSchema: NOTHING } } as const;
  try {
    return (await mcpReq.send(request, { signal: mcpReq.signal, timeout: QUESTION_LIFETIME })).action;
  } catch (error) {
    return error instanceof SdkError && error.code === SdkErrorCode.RequestTimeout ? 'timeout' : 'cancel';
  }
}
