import { notify } from '../../../runtime/shared/notice.ts';
import type { Ask, Question } from '../options.ts';
import { type AskContext, askPerson, type Reply } from './ask.ts';
import type { AskedCall, KeptSeals } from './asked-call.ts';
import { closeQuestions, isMeant, openQuestion, type ReplyTo } from './open-questions.ts';

/** A graph that may be interrupted to wait for a person. */
export interface Graph {
  /** The conversation, whose interrupts may all get the same reply. */
  thread: string;
  /** The task that makes the call, the same when it is made again. */
  task: string;
  /** The id of the call, the same when it is made again. */
  callId: string;
  /** Tells to which interrupts of an earlier run the last reply was given; undefined for a reply that came at once. */
  repliedTo(): ReplyTo | undefined;
}

/** Thrown in place of an interrupt that would get another question's reply. Bubbles up, as an interrupt does. */
export class NotFirstCall extends Error {
  readonly is_bubble_up = true;
}

/**
 * Asks a person through an `ask` that may interrupt the graph. A reply to an earlier run's question counts for what that
 * question said, and a yes only where it can't have been meant for another question of the conversation.
 * @param seal the question's seal, kept while the graph waits
 */
export async function askInGraph(
  question: Question,
  seal: string,
  call: AskedCall,
  { graph, seals, ...context }: AskContext & { graph: Graph; seals: KeptSeals },
): Promise<Reply> {
  const { thread, task, callId } = graph;
  const open = { task, callId, message: question.message };
  let to: ReplyTo | undefined;
  const ask: Ask = async (given) => {
    const reply = await context.ask(given);
    to = graph.repliedTo();
    return reply;
  };
  let isClear = true;
  const counts = (isQuoted: boolean) => {
    isClear = to === undefined || isMeant(thread, open, to, isQuoted);
    return isClear;
  };
  try {
    const decision = await askPerson(question, { ...context, ask, counts });
    if (to === undefined) return { decision, seal };
    const kept = await seals.take(call);
    // A reply of an earlier run is played back in each later one, and finds no seal there.
    if (kept !== undefined) {
      if (decision !== undefined) closeQuestions(thread, open);
      if (!isClear) notify(context.notice, adviceOn(question.tool));
    }
    return { decision, seal: kept };
  } catch (interrupt) {
    if (interrupt instanceof NotFirstCall) throw interrupt;
    await seals.keep(call, seal);
    openQuestion(thread, open);
    throw interrupt;
  }
}

function adviceOn(tool: string): string {
  return (
    `${tool} asks again: it got a yes that may have been meant for another question. ` +
    'Resume each interrupt by its id with the message that the person saw: ' +
    '`new Command({ resume: { [interrupt.id]: { decision, message } } })`.'
  );
}
