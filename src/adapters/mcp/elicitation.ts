import type {
  ClientCapabilities,
  ElicitRequestFormParams,
  InputRequiredResult,
  Server,
  ServerContext,
} from '@modelcontextprotocol/server';
import type { Consent, Decision } from '../../runtime/confirm/consent.ts';
import { QUESTION_LIFETIME } from '../../runtime/confirm/seal.ts';
import { isObject } from '../../runtime/shared/json.ts';
import type { McpSdk } from './sdk.ts';

/** The name that the protocol requires for the one question of a call. */
const INPUT_NAME = 'confirm';

/** The form's only field. In a form without any, Enter alone would be a yes. */
const FIELD = 'do_it';

/** The form that a person fills in. */
const FORM = {
  type: 'object' as const,
  properties: {
    [FIELD]: {
      type: 'boolean' as const,
      title: 'Yes, do it',
      description: 'Nothing is done unless this is on.',
      default: false,
    },
  },
  required: [FIELD],
} satisfies ElicitRequestFormParams['requestedSchema'];

/**
 * Reports whether the client can ask a person with a form; one that only opens web pages can't.
 * @param modern true where each request declares its client's capabilities, as from 2026-07-28 on
 */
export function canAsk(sdk: McpSdk, server: Server, { mcpReq }: ServerContext, modern: boolean): boolean {
  const envelope = mcpReq.envelope as Record<string, ClientCapabilities | undefined> | undefined;
  const declared = modern ? envelope?.[sdk.CLIENT_CAPABILITIES_META_KEY] : server.getClientCapabilities();
  const elicitation = declared?.elicitation;
  // `{}` dates from before there were two modes, and means forms.
  return elicitation !== undefined && (elicitation.form !== undefined || elicitation.url === undefined);
}

/** Reads what the client's program adds when it repeats a call: the seal it was given, and the person's decision. */
export function readConsent({ inputResponse }: McpSdk, { mcpReq }: ServerContext): Pick<Consent, 'seal' | 'decision'> {
  const seal: unknown = mcpReq.requestState();
  const response = inputResponse(mcpReq.inputResponses, INPUT_NAME);
  return {
    ...(typeof seal === 'string' && { seal }),
    ...(response.kind === 'elicit' && { decision: decisionOf(response) }),
  };
}

/** Builds the result that has the client ask a person and repeat the call, as from 2026-07-28 on. */
export function toInputRequired({ inputRequired }: McpSdk, message: string, seal: string): InputRequiredResult {
  const question = inputRequired.elicit({ message, requestedSchema: FORM });
  return inputRequired({ inputRequests: { [INPUT_NAME]: question }, requestState: seal });
}

/** Reads what came back from the form: a yes is only one that was sent with its field on. */
function decisionOf({ action, content }: { action: 'accept' | 'decline' | 'cancel'; content?: unknown }): Decision {
  if (action !== 'accept') return action;
  return isObject(content) && content[FIELD] === true ? 'accept' : 'decline';
}

/**
 * Asks the person at a client of an earlier protocol while the call waits, for as long as the question is valid: the
 * SDK's own time limit is a minute, and a person may take longer.
 * @returns the person's decision; `failed` when the client could not ask, `cancel` when it gave up the call
 */
export async function askClient(sdk: McpSdk, message: string, { mcpReq }: ServerContext): Promise<Decision> {
  const { SdkError, SdkErrorCode } = sdk;
  const request = { method: 'elicitation/create', params: { message, requestedSchema: FORM } } as const;
  try {
    return decisionOf(await mcpReq.send(request, { signal: mcpReq.signal, timeout: QUESTION_LIFETIME }));
  } catch (error) {
    if (error instanceof SdkError && error.code === SdkErrorCode.RequestTimeout) return 'timeout';
    return mcpReq.signal.aborted ? 'cancel' : 'failed';
  }
}
