import type { Costs } from '../../../scripts/docs/cost-page.ts';
import { CALLS_SIZE, countCalls } from './calls.ts';
import { countListed } from './listed.ts';
import { countQuestions } from './questions.ts';

/** The users of a world that nobody would read page by page. */
export const LARGE_SIZE = 50_000;

/** Counts everything that docs/cost.md says. */
export async function countCosts(): Promise<Costs> {
  const [listed, calls] = [await countListed(), await countCalls()];
  const questions = [await countQuestions(CALLS_SIZE), await countQuestions(LARGE_SIZE)];
  return { listed, size: CALLS_SIZE, ...calls, questions: questions.flat() };
}
