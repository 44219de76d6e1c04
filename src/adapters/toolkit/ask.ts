import type { Consent, Decision } from '../../runtime/confirm/consent.ts';
import { QUESTION_LIFETIME } from '../../runtime/confirm/seal.ts';
import type { ToolResult } from '../../runtime/result/result.ts';
import { isObject } from '../../runtime/shared/json.ts';
import { type Notice, notify } from '../../runtime/shared/notice.ts';
import type { Ask, Question } from './options.ts';

/** How often a person is asked about one call, if what it is about changes each time while they think. */
const ROUNDS = 3;

/** Makes a call, and makes it again with a person's answer as long as there is a question. */
export async function callAsking(
  call: (consent: Consent) => Promise<ToolResult>,
  canAsk: boolean,
  ask: (message: string) => Promise<Decision | undefined>,
): Promise<ToolResult> {
  let consent: Consent = { canAsk };
  let result = await call(consent);
  for (let round = 0; result.question && round < ROUNDS; round++) {
    const { message, seal } = result.question;
    consent = { canAsk, seal, decision: await ask(message) };
    result = await call(consent);
  }
  return result;
}

const DECISIONS: ReadonlySet<unknown> = new Set<Decision>(['accept', 'decline', 'cancel', 'timeout', 'failed']);

/**
 * What a person did with exactly this question. An answer that brings the words it was given to is good for those only:
 * it may come much later, when they say something else.
 * @returns undefined where they have to be asked anew
 */
export function readReply(answer: unknown, message: string): Decision | undefined {
  if (answer === true) return 'accept';
  if (answer === false) return 'decline';
  const { decision, message: words = message } = isObject(answer) ? answer : { decision: answer };
  if (decision === 'accept' && words !== message) return undefined;
  return DECISIONS.has(decision) ? (decision as Decision) : 'cancel';
}

/** How a person is asked: by whom, how long, and who is told of a fault. */
export interface AskContext {
  ask: Ask;
  notice: Notice;
  signal?: AbortSignal | undefined;
  /** Milliseconds until it counts as unanswered. */
  lifetime?: number;
}

/**
 * Asks in the way that the caller of the toolkit gave, until the call is cancelled or the question too old.
 * @throws what a graph stops itself with to wait for a person; of any other fault a notice is given, and it is a no
 */
export async function askPerson(question: Question, context: AskContext): Promise<Decision | undefined> {
  const { ask, notice, signal, lifetime = QUESTION_LIFETIME } = context;
  const over = new AbortController();
  const ended = new Promise<Decision>((resolve) => {
    const late = setTimeout(() => resolve('timeout'), lifetime);
    over.signal.addEventListener('abort', () => clearTimeout(late));
    signal?.addEventListener('abort', () => resolve('cancel'), { signal: over.signal });
    if (signal?.aborted) resolve('cancel');
  });
  try {
    return readReply(await Promise.race([(async () => ask(question))(), ended]), question.message);
  } catch (error) {
    if (isObject(error) && error.is_bubble_up === true) throw error;
    notify(notice, `A person could not be asked about ${question.tool}: ${wordsOf(error)}`);
    return 'failed';
  } finally {
    over.abort();
  }
}

function wordsOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  return typeof error === 'string' ? error : 'no reason was given';
}
