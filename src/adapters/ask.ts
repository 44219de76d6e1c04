import type { Consent, Decision } from '../runtime/consent.ts';
import { isObject } from '../runtime/json.ts';
import type { ToolResult } from '../runtime/result.ts';
import type { Ask, Question } from './question.ts';

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
export function heard(answer: unknown, message: string): Decision | undefined {
  if (answer === true) return 'accept';
  if (answer === false) return 'decline';
  const { decision, message: words = message } = isObject(answer) ? answer : { decision: answer };
  if (decision === 'accept' && words !== message) return undefined;
  return DECISIONS.has(decision) ? (decision as Decision) : 'cancel';
}

/**
 * Asks in the way that the caller of the toolkit gave.
 * @throws what a graph stops itself with to wait for a person; of any other fault a notice is given, and it is a no
 */
export async function askBy(
  ask: Ask,
  question: Question,
  notice: (line: string) => void,
): Promise<Decision | undefined> {
  try {
    return heard(await ask(question), question.message);
  } catch (error) {
    if (isObject(error) && error.is_bubble_up === true) throw error;
    notice(`A person could not be asked about ${question.tool}: ${error instanceof Error ? error.message : error}`);
    return 'failed';
  }
}
