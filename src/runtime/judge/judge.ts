import type { Effect, ToolImplementation } from '../../tool.ts';
import type { ReadByTemplate } from '../clerk/read-by-template.ts';
import { createFacts, holds, needsRead } from './circumstance.ts';

/**
 * Judges what a call can do: which of its tool's effects it has, by its arguments and by what Clerk has now. Where the
 * arguments alone say that it has some, nothing is read. What can't be read counts against the call.
 * @param inName true for a call in the name of a person who signed in
 * @returns the effects, in the order of the tool's; none for a call that loses nothing and lets nobody in
 */
export async function judge(
  { effects = [], question }: Pick<ToolImplementation, 'effects' | 'question'>,
  args: Record<string, unknown>,
  read: ReadByTemplate,
  inName = false,
): Promise<Effect[]> {
  const counted = effects.filter(({ kind }) => inName || kind !== 'raises');
  const facts = createFacts(question, args, read);
  const filter = async (some: readonly Effect[]) => {
    const found = await Promise.all(some.map((effect) => holds(effect, args, facts)));
    return some.filter((_, i) => found[i]);
  };
  const certain = await filter(counted.filter((effect) => !needsRead(effect)));
  return certain.length > 0 ? certain : filter(counted.filter(needsRead));
}

/** Joins the reasons of effects to a part of a sentence, each once. */
export function reasonsOf(effects: readonly Effect[]): string {
  return [...new Set(effects.map(({ because }) => because))].join('; ');
}
