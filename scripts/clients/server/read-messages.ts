import type { ListedTool } from '../offer/match-tools.ts';

/** A message as `watch-messages.mjs` writes it down. */
export interface Watched {
  direction: 'in' | 'out';
  message: Message;
}

interface Message {
  id?: number | string;
  method?: string;
  params?: Record<string, unknown>;
  result?: Record<string, unknown>;
}

/** A person's reply to a question, as the server got it. */
export type Reply = 'yes' | 'no' | 'decline' | 'cancel';

/** A client as the server saw it. */
export interface Conversation {
  revision?: string;
  /** True for a client that says it can ask a person with a form. */
  canAsk: boolean;
  asksForPrompts: boolean;
  instructions?: string;
  tools: ListedTool[];
  /** The question that it was given to ask, and the reply. */
  question?: string;
  reply?: Reply;
  /** The result of the last call: `done`, or the message of its error. */
  outcome?: string;
}

const META = 'io.modelcontextprotocol/';

/** Reads what the messages of all connections tell, the last word on each matter counting. */
export function readMessages(watched: readonly Watched[]): Conversation {
  const seen: Conversation = { canAsk: false, asksForPrompts: false, tools: [] };
  let questions = new Set<unknown>();
  for (const { direction, message } of watched) {
    const { id, method, params = {}, result } = message;
    if (direction === 'in') {
      const meta = (params._meta ?? {}) as Record<string, unknown>;
      const capabilities = params.capabilities ?? meta[`${META}clientCapabilities`];
      if (capabilities) seen.canAsk ||= takesForms((capabilities as { elicitation?: object }).elicitation);
      if (method === 'prompts/list') seen.asksForPrompts = true;
      // An attempt at a revision is none yet.
      if (method === 'tools/list' && meta[`${META}protocolVersion`])
        seen.revision = `${meta[`${META}protocolVersion`]}`;
      const inline = Object.values((params.inputResponses ?? {}) as Record<string, object>)[0];
      const reply = inline ?? (questions.has(id) ? result : undefined);
      if (reply) seen.reply = readReply(reply);
      continue;
    }
    if (result?.protocolVersion) seen.revision = `${result.protocolVersion}`;
    if (result?.instructions) seen.instructions = `${result.instructions}`;
    if (result?.tools) seen.tools = result.tools as ListedTool[];
    const [inline] = Object.values((result?.inputRequests ?? {}) as Record<string, Message>);
    const question = method === 'elicitation/create' ? message : inline;
    if (question) seen.question = `${question.params?.message}`;
    if (method === 'elicitation/create') questions = new Set([...questions, id]);
    if (result?.content) seen.outcome = readOutcome(result);
  }
  return seen;
}

function takesForms(elicitation: object | undefined): boolean {
  return elicitation !== undefined && ('form' in elicitation || Object.keys(elicitation).length === 0);
}

function readReply({ action, content }: { action?: string; content?: { do_it?: boolean } }): Reply {
  if (action !== 'accept') return action === 'decline' ? 'decline' : 'cancel';
  return content?.do_it === true ? 'yes' : 'no';
}

function readOutcome({ isError, content }: Record<string, unknown>): string {
  if (!isError) return 'done';
  const [{ text = '' } = {}] = content as { text?: string }[];
  try {
    return JSON.parse(text).error.message;
  } catch {
    return text;
  }
}
