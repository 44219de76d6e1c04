import { type Call, isOwnResult } from './call.ts';

/** The end that a call came to, as its client saw it. */
export type Outcome =
  /** The result is this person's and this call's. */
  | { state: 'done' }
  /** An honest error: the status of a response, or the kind of a tool's error. */
  | { state: 'refused'; why: string }
  /** No answer, because the replica was killed. */
  | { state: 'cut off' }
  /** Something that was another person's or another call's. */
  | { state: 'crossed'; why: string }
  /** No answer, or none that can be understood, although nobody killed the replica. */
  | { state: 'lost'; why: string };

/** A message of JSON-RPC, as far as it is looked at. */
export interface Message {
  id?: unknown;
  method?: string;
  params?: { message?: string };
  error?: { code?: number; message?: string };
  result?: {
    isError?: boolean;
    structuredContent?: unknown;
    requestState?: string;
    inputRequests?: { confirm?: { params?: { message?: string } } };
  };
}

/** Judges the message that ends a call; it is judged before whether the message is a question. */
export function judgeMessage(call: Call, message: Message | undefined): Outcome {
  if (!message) return { state: 'lost', why: 'a response without a message' };
  if (message.id !== call.number) return { state: 'crossed', why: `a message with the id ${message.id}` };
  const { error, result } = message;
  if (error) return { state: 'refused', why: `error ${error.code}` };
  const data = result?.structuredContent;
  if (result?.isError) {
    const kind = (data as { error?: { kind?: string } } | undefined)?.error?.kind;
    return kind ? { state: 'refused', why: kind } : { state: 'lost', why: 'an error without a kind' };
  }
  if (data === undefined) return { state: 'lost', why: 'a result without data' };
  return isOwnResult(call, data) ? { state: 'done' } : { state: 'crossed', why: JSON.stringify(data).slice(0, 200) };
}

/** Statuses that say in words what is wrong; of others, such as 500, nobody knows. */
const HONEST = [401, 429, 503];

/** Judges a response without a message. */
export function judgeStatus(status: number): Outcome {
  return HONEST.includes(status) ? { state: 'refused', why: `${status}` } : { state: 'lost', why: `status ${status}` };
}

/** Outcomes after which nothing may have been carried out: the words of each say so. */
const NOTHING_DONE = new Set(['401', '429', '503', 'refused', 'rate_limited', 'bad_arguments']);

/** Tells whether an outcome says that nothing was carried out. */
export function saysNothingDone(outcome: Outcome): boolean {
  return outcome.state === 'refused' && NOTHING_DONE.has(outcome.why);
}
