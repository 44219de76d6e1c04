import type { Consent, Decision } from '../../../runtime/confirm/consent.ts';
import { QUESTION_LIFETIME } from '../../../runtime/confirm/seal.ts';
import type { ToolResult } from '../../../runtime/result/result.ts';
import { isObject } from '../../../runtime/shared/json.ts';
import { type Notice, notify } from '../../../runtime/shared/notice.ts';
import type { Ask, Question } from '../options.ts';

/** The most questions asked about one call: a new one is due whenever its target changes while the person thinks. */
const MAX_QUESTIONS = 3;

/** A person's decision, and the seal of the question that it was made on. */
export interface Reply {
  decision: Decision | undefined;
  seal: string | undefined;
}

/**
 * Makes a call, and repeats it with the person's decision for as long as it comes back with a question.
 * @param ask asks a person; gets the question, its seal, and the number of questions asked before
 */
export async function callAsking(
  call: (consent: Consent) => Promise<ToolResult>,
  canAsk: boolean,
  ask: (message: string, seal: string, asked: number) => Promise<Reply>,
): Promise<ToolResult> {
  let consent: Consent = { canAsk };
  let result = await call(consent);
  for (let asked = 0; result.question && asked < MAX_QUESTIONS; asked++) {
    const { message, seal } = result.question;
    consent = { canAsk, ...(await ask(message, seal, asked)) };
    result = await call(consent);
  }
  return result;
}

const DECISIONS: ReadonlySet<unknown> = new Set<Decision>(['accept', 'decline', 'cancel', 'timeout', 'failed']);

/**
 * Reads a person's reply as a decision on exactly this question. A reply that quotes the question it belongs to counts
 * for that text only: it may arrive much later, when the question says something else.
 * @param counts tells whether a yes is for this question, which it quotes or doesn't
 * @returns undefined for a yes to another question, after which the person has to be asked again
 */
export function readReply(
  reply: unknown,
  question: string,
  counts: (isQuoted: boolean) => boolean = () => true,
): Decision | undefined {
  if (reply === false) return 'decline';
  const { decision, message: quoted } = isObject(reply) ? reply : { decision: reply === true ? 'accept' : reply };
  if (decision !== 'accept') return DECISIONS.has(decision) ? (decision as Decision) : 'cancel';
  const isQuoted = quoted !== undefined;
  return (!isQuoted || quoted === question) && counts(isQuoted) ? 'accept' : undefined;
}

/** The means of asking a person: how, for how long, and where a failure is reported. */
export interface AskContext {
  ask: Ask;
  notice: Notice;
  signal?: AbortSignal | undefined;
  /** Tells whether the yes that has just come is for this question, which it quotes or doesn't; true when left out. */
  counts?: (isQuoted: boolean) => boolean;
  /** Milliseconds after which the question counts as unanswered; as long as its seal is valid, when left out. */
  lifetime?: number;
}

/**
 * Asks a person through the program's own `ask`, until they reply, the call is cancelled or the question expires.
 * A failure of `ask` is reported as a notice and counts as a no.
 * @throws the error with which a graph interrupts itself to wait for a person
 */
export async function askPerson(question: Question, context: AskContext): Promise<Decision | undefined> {
  const { ask, notice, signal, counts, lifetime = QUESTION_LIFETIME } = context;
  const settled = new AbortController();
  const givenUp = new Promise<Decision>((resolve) => {
    const timer = setTimeout(() => resolve('timeout'), lifetime);
    settled.signal.addEventListener('abort', () => clearTimeout(timer));
    signal?.addEventListener('abort', () => resolve('cancel'), { signal: settled.signal });
    if (signal?.aborted) resolve('cancel');
  });
  try {
    const reply = await Promise.race([(async () => ask(question))(), givenUp]);
    return readReply(reply, question.message, counts);
  } catch (error) {
    if (isObject(error) && error.is_bubble_up === true) throw error;
    notify(notice, `A person could not be asked about ${question.tool}: ${reasonOf(error)}`);
    return 'failed';
  } finally {
    settled.abort();
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  return typeof error === 'string' ? error : 'no reason was given';
}
