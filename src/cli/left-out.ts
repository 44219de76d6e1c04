import { type LeftOut, leftOutLine } from '../runtime/left-out.ts';
import { say } from './print.ts';

/** Says on stderr what a pattern caught and is not served, a line for each reason. */
export async function sayLeftOut(leftOut: readonly LeftOut[]): Promise<void> {
  for (const left of leftOut) await say(leftOutLine(left));
}
