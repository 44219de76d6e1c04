import type { ClientCapabilities, ElicitRequestFormParams, InputRequiredResult } from '@modelcontextprotocol/server';
import type { Consent, Decision } from '../../runtime/confirm/consent.ts';
import { QUESTION_LIFETIME } from '../../runtime/confirm/seal.ts';
import { isObject } from '../../runtime/shared/json.ts';
import type { ClientRequest, ConnectedServer } from './sdk.ts';

/** The name under which a request declares its client's capabilities, as from 2026-07-28 on. */
const CAPABILITIES = 'io.modelcontextprotocol/clientCapabilities';

/** Codes of the error with which a request to the client ends that took too long, in the SDK's two lines. */
const TIMEOUT_CODES: readonly unknown[] = ['REQUEST_TIMEOUT', -32001];

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
export function canAsk(server: ConnectedServer, { envelope }: ClientRequest, modern: boolean): boolean {
  const declared = modern
    ? (envelope as Record<string, ClientCapabilities | undefined> | undefined)?.[CAPABILITIES]
    : server.getClientCapabilities();
  const elicitation = declared?.elicitation;
  // `{}` dates from before there were two modes, and means forms.
  return elicitation !== undefined && (elicitation.form !== undefined || elicitation.url === undefined);
}

/** Reads what the client's program adds when it repeats a call: the seal it was given, and the person's decision. */
export function readConsent({ requestState, inputResponses }: ClientRequest): Pick<Consent, 'seal' | 'decision'> {
  const seal = requestState();
  const response = isObject(inputResponses) ? inputResponses[INPUT_NAME] : undefined;
  const decision = decisionOf(response);
  return { ...(typeof seal === 'string' && { seal }), ...(decision && { decision }) };
}

/** Builds the result that has the client ask a person and repeat the call, as from 2026-07-28 on. */
export function toInputRequired(message: string, seal: string): InputRequiredResult {
  const params = { mode: 'form' as const, message, requestedSchema: FORM };
  const inputRequests = { [INPUT_NAME]: { method: 'elicitation/create' as const, params } };
  return { resultType: 'input_required', inputRequests, requestState: seal };
}

/**
 * Reads what came back from the form: a yes is only one that was sent with its field on.
 * @returns undefined for what is no response to a form
 */
function decisionOf(response: unknown): Decision | undefined {
  if (!isObject(response)) return undefined;
  const { action, content } = response;
  if (action === 'decline' || action === 'cancel') return action;
  if (action !== 'accept') return undefined;
  return isObject(content) && content[FIELD] === true ? 'accept' : 'decline';
}

/**
 * Asks the person at a client of an earlier protocol while the call waits, for as long as the question is valid: the
 * SDK's own time limit is a minute, and a person may take longer.
 * @returns the person's decision; `failed` when the client could not ask, `cancel` when it gave up the call
 */
export async function askClient(message: string, { send, signal }: ClientRequest): Promise<Decision> {
  const params = { message, requestedSchema: FORM };
  try {
    const response = await send({ method: 'elicitation/create', params }, { signal, timeout: QUESTION_LIFETIME });
    return decisionOf(response) ?? 'failed';
  } catch (error) {
    if (isObject(error) && TIMEOUT_CODES.includes(error.code)) return 'timeout';
    return signal.aborted ? 'cancel' : 'failed';
  }
}
