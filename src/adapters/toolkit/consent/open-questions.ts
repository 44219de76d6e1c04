import { QUESTION_LIFETIME } from '../../../runtime/confirm/seal.ts';

/** A question that stops a graph until a person has replied. */
export interface OpenQuestion {
  /** The task that waits: one call, or several that share its interrupts. */
  task: string;
  /** The call, whichever task makes it. */
  callId: string;
  message: string;
}

/** The receivers of a reply: `own` means one interrupt by its id, `all` means every interrupt that is open. */
export type ReplyTo = 'own' | 'all';

/** A question of a thread, and the time until which a reply to it may still arrive, or arrive a second time. */
interface Asked extends OpenQuestion {
  end: number;
}

const MAX_THREADS = 10_000;

const MAX_PER_THREAD = 1_000;

/**
 * The questions of each thread that are open in this process, or were a short while ago. A yes that doesn't say which of
 * them it is for is for the only one, or for none: the person may have seen another one, or clicked twice.
 */
const threads = new Map<string, Asked[]>();

/** Notes that a question of a thread is open; asked again before there was a reply, it is the same one. */
export function openQuestion(thread: string, question: OpenQuestion): void {
  const asked = askedIn(thread);
  const isOpen = ({ end, task, callId, message }: Asked) =>
    end === Number.POSITIVE_INFINITY &&
    task === question.task &&
    callId === question.callId &&
    message === question.message;
  if (!asked.some(isOpen)) asked.push({ ...question, end: Number.POSITIVE_INFINITY });
  threads.delete(thread);
  threads.set(thread, asked.slice(-MAX_PER_THREAD));
  for (const oldest of threads.keys()) {
    if (threads.size <= MAX_THREADS) break;
    threads.delete(oldest);
  }
}

/** Notes that a call got a decision: the same reply may arrive again for as long as a seal is valid. */
export function closeQuestions(thread: string, { task, callId }: OpenQuestion): void {
  const end = Date.now() + QUESTION_LIFETIME;
  for (const one of askedIn(thread)) {
    if (one.task === task && one.callId === callId) one.end = Math.min(one.end, end);
  }
}

/**
 * Reports whether a yes can only be for this question of a thread.
 * @param isQuoted true for a yes that quotes the question's message
 */
export function isMeant(thread: string, question: OpenQuestion, to: ReplyTo, isQuoted: boolean): boolean {
  if (to === 'own' && isQuoted) return true;
  const possible = askedIn(thread).filter(({ task, message }) =>
    to === 'own' ? task === question.task : !isQuoted || message === question.message,
  );
  const [only] = possible;
  return possible.length === 1 && only?.callId === question.callId && only.message === question.message;
}

function askedIn(thread: string): Asked[] {
  const now = Date.now();
  return (threads.get(thread) ?? []).filter(({ end }) => end > now);
}
