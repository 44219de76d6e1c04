import type { Catalogue } from '../../tool.ts';
import type { Choice } from '../choice/choice.ts';
import { type ChoiceFlags, flagsOf } from '../choice/choice-flags.ts';
import { type Judged, judge } from '../choice/judge.ts';
import type { PageTool } from '../page-data.ts';
import { addUp, type Sums } from '../sums.ts';

/** A choice with everything that follows from it, for the parts of the page to show. */
export interface State extends Judged {
  choice: Choice;
  sums: Sums;
  /** The flags that serve it. */
  flags: ChoiceFlags;
  /** True where a tool is ticked that returns a credential. */
  hasSensitive: boolean;
}

/** Works out what follows from a choice. */
export function stateOf(choice: Choice, catalogue: Catalogue, tools: readonly PageTool[]): State {
  const judged = judge(choice, catalogue);
  const served = new Set(judged.served);
  const sums = addUp(
    choice,
    tools.filter(({ name }) => served.has(name)),
  );
  const hasSensitive = tools.some(({ name, tier }) => tier === 'sensitive' && judged.ticked.has(name));
  return { choice, ...judged, sums, flags: flagsOf(choice, judged, catalogue), hasSensitive };
}
