import type { LeftOut } from '../runtime/selection.ts';
import { say } from './print.ts';

/** As many names as help; with more, the reason says enough. */
const FEW = 3;

/** Says on stderr what a pattern caught and is not served, a line for each reason. */
export async function sayLeftOut(leftOut: readonly LeftOut[]): Promise<void> {
  for (const left of leftOut) await say(leftOutLine(left));
}

/** `2 tools are left out (a.b, c.d): why.` */
export function leftOutLine({ names, why }: LeftOut): string {
  const which = names.length > FEW ? '' : ` (${names.join(', ')})`;
  return `${names.length} ${names.length === 1 ? 'tool is' : 'tools are'} left out${which}: ${why}`;
}
