import { type SelectionOptions, selectTools } from '../../runtime/catalogue/selection.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import { spellOptions } from '../../runtime/shared/placeholders.ts';
import type { Catalogue } from '../../tool.ts';
import { selectionOptions } from './bounds.ts';
import { type Choice, isTicked } from './choice.ts';

/** A choice, judged as the program does. */
export interface Judged {
  /** Names of the tools that are ticked. */
  ticked: ReadonlySet<string>;
  /** Names of those of them that are served, in the catalogue's order. */
  served: readonly string[];
  /** By name of each tool that isn't served under the bounds though it were ticked, the reason. */
  leftOut: ReadonlyMap<string, string>;
  /** By name of each tool that only the default set leaves out under the bounds, the reason. */
  beyondDefault: ReadonlyMap<string, string>;
}

/** Judges which of the ticked tools are served, and why the others aren't. */
export function judge(choice: Choice, catalogue: Catalogue): Judged {
  const options = selectionOptions(choice.bounds);
  const leftOut = reasons({ ...options, tools: ['*'] }, catalogue);
  const tools = Object.values(catalogue.tools);
  // No pattern selects what returns a credential: it has to be named.
  for (const { name, tier } of tools)
    if (tier === 'sensitive' && reasons({ ...options, tools: [name] }, catalogue).size === 0) leftOut.delete(name);
  const beyondDefault = choice.withDefault ? reasons({ ...options, tools: ['default'] }, catalogue) : new Map();
  for (const name of leftOut.keys()) beyondDefault.delete(name);
  const ticked = new Set(tools.filter((tool) => isTicked(choice, tool, catalogue)).map(({ name }) => name));
  return { ticked, served: [...ticked].filter((name) => !leftOut.has(name)), leftOut, beyondDefault };
}

/** Returns the reason for each tool that the patterns match and that is left out all the same. */
function reasons(options: SelectionOptions, catalogue: Catalogue): Map<string, string> {
  const spell = (text: string) => spellOptions(text, 'flags');
  try {
    const { leftOut } = selectTools(options, catalogue);
    return new Map(leftOut.flatMap(({ names, why }) => names.map((name): [string, string] => [name, spell(why)])));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const all = options.tools?.includes('*') ? Object.values(catalogue.tools).map(({ name }) => name) : options.tools;
    return new Map((all ?? []).map((name) => [name, spell(error.message)]));
  }
}
