import { notify } from '../../runtime/shared/notice.ts';
import { type AskContext, askPerson, type Reply } from './ask.ts';
import { type AskedCall, keepSeal, takeSeal } from './kept-seals.ts';
import { closeQuestion, isOnlyQuestion, openQuestion } from './open-questions.ts';
import type { Question } from './options.ts';

/** A graph that may be interrupted to wait for a person. */
export interface Graph {
  /** The id of the run: the same for all calls that wait for a person at once. */
  run: string;
  /** The id of the call, the same when it is made again. */
  callId: string;
  /**
   * Tells where the last reply came from: `none`, an earlier run's interrupt was given one of its `own`, or one was given
   * to `all` interrupts that were open.
   */
  replied(): 'none' | 'own' | 'all';
}

/** Thrown in place of an interrupt that would get another question's reply. Bubbles up, as an interrupt does. */
export class NotFirstCall extends Error {
  readonly is_bubble_up = true;
}

/**
 * Asks a person through an `ask` that may interrupt the graph. A reply to an earlier run's question counts for what that
 * question said. One that was given to every open question is a yes to none of several, unless it quotes what it is for.
 * @param seal the question's seal, kept while the graph waits
 */
export async function askInGraph(
  question: Question,
  seal: string,
  call: AskedCall,
  { graph, ...context }: AskContext & { graph: Graph },
): Promise<Reply> {
  try {
    let from: ReturnType<Graph['replied']> = 'none';
    const countsBare = () => {
      from = graph.replied();
      return from !== 'all' || isOnlyQuestion(graph.run, call);
    };
    const decision = await askPerson(question, { ...context, countsBare });
    if (from === 'none') return { decision, seal };
    const kept = takeSeal(call);
    if (decision === undefined && !isOnlyQuestion(graph.run, call)) notify(context.notice, adviceOn(question.tool));
    // Replies of earlier runs are played back, too: those find no seal.
    if (decision !== undefined && kept !== undefined) closeQuestion(graph.run, call);
    return { decision, seal: kept };
  } catch (interrupt) {
    if (interrupt instanceof NotFirstCall) throw interrupt;
    keepSeal(call, seal);
    openQuestion(graph.run, call);
    throw interrupt;
  }
}

function adviceOn(tool: string): string {
  return (
    `${tool} asks again: it got a yes that was for another question, or for several at once. ` +
    'Resume each interrupt by its id with the message that the person saw: ' +
    '`new Command({ resume: { [interrupt.id]: { decision, message } } })`.'
  );
}
