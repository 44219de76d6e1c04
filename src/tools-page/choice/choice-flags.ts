import { matchPattern } from '../../runtime/catalogue/patterns.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import { spellOptions } from '../../runtime/shared/placeholders.ts';
import type { Catalogue } from '../../tool.ts';
import { type Bounds, hasBothPins, PLACEHOLDERS, selectionOptions } from './bounds.ts';
import { applyPreset, type Choice, DEFAULT_CHOICE, tick } from './choice.ts';
import type { Judged } from './judge.ts';
import { isUnsaid, shortestPatterns } from './shortest-patterns.ts';

/** The flags of a server that make a choice. */
export interface ChoiceFlags {
  /** Patterns of --tools; undefined where the flag isn't needed, empty for nothing at all. */
  tools?: string[] | undefined;
  excludeTools: string[];
  discover: boolean;
  bounds: Bounds;
}

/** Returns the flags that serve what is served of a choice: the shortest. */
export function flagsOf(choice: Choice, { ticked, served }: Judged, catalogue: Catalogue): ChoiceFlags {
  return withPatterns(choice, { wanted: new Set(served), ticked }, catalogue);
}

/** Returns the flags that tick what is ticked, also what a bound leaves out: for a link to the choice. */
export function ticksOf(choice: Choice, { ticked }: Judged, catalogue: Catalogue): ChoiceFlags {
  return withPatterns(choice, { wanted: ticked, ticked }, catalogue);
}

function withPatterns(
  { discover, bounds }: Choice,
  wanted: Parameters<typeof shortestPatterns>[0],
  catalogue: Catalogue,
): ChoiceFlags {
  if (wanted.wanted.size === 0) return { tools: [], excludeTools: [], discover, bounds };
  const unsaid = discover ? '*' : 'default';
  const patterns = shortestPatterns(wanted, unsaid, selectionOptions(bounds), catalogue);
  const tools = isUnsaid(patterns, unsaid) ? undefined : patterns.tools;
  const sensitive = Object.values(catalogue.tools).filter(({ tier }) => tier === 'sensitive');
  const allowSecrets = bounds.allowSecrets && sensitive.some(({ name }) => wanted.wanted.has(name));
  return { tools, excludeTools: patterns.excludeTools, discover, bounds: { ...bounds, allowSecrets } };
}

/** Returns the choice that flags make, with a sentence about each pattern that matches nothing. */
export function choiceOf(
  { tools, excludeTools, discover, bounds }: ChoiceFlags,
  catalogue: Catalogue,
): { choice: Choice; problems: string[] } {
  const problems: string[] = [];
  let choice = applyPreset({ ...DEFAULT_CHOICE, discover, bounds }, 'nothing', catalogue);
  for (const pattern of tools ?? [discover ? '*' : 'default']) {
    if (pattern === 'default') choice = { ...choice, withDefault: true };
    else choice = tick(choice, match(pattern, catalogue, problems), true, catalogue);
  }
  for (const pattern of excludeTools) choice = tick(choice, match(pattern, catalogue, problems), false, catalogue);
  return { choice, problems };
}

/** Returns the tools that a pattern ticks: of those that return a credential only one that it names. */
function match(pattern: string, catalogue: Catalogue, problems: string[]) {
  try {
    const { names, exact, removed } = matchPattern(pattern, catalogue);
    problems.push(...removed.map(({ name }) => `${name} was removed: it can't be ticked.`));
    return Object.values(catalogue.tools).filter(
      ({ name, tier }) => names.includes(name) && (exact || tier !== 'sensitive'),
    );
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    problems.push(spellOptions(error.message, 'flags'));
    return [];
  }
}

/** Writes flags as the arguments that give them to the program. */
export function argumentsOf({ tools, excludeTools, discover, bounds }: ChoiceFlags): string[] {
  const { readOnly, safe, allowSecrets, user, organization, union, confirm, dryRun, sandbox } = bounds;
  return [
    ...(tools ? ['--tools', ...tools] : []),
    ...(excludeTools.length > 0 ? ['--exclude-tools', ...excludeTools] : []),
    ...(discover ? ['--discover'] : []),
    ...(readOnly ? ['--read-only'] : []),
    ...(safe ? ['--safe'] : []),
    ...(allowSecrets ? ['--allow-secrets'] : []),
    ...(user === undefined ? [] : ['--user', user || PLACEHOLDERS.user]),
    ...(organization === undefined ? [] : ['--organization', organization || PLACEHOLDERS.organization]),
    ...(union && hasBothPins(bounds) ? ['--pins', 'union'] : []),
    ...(confirm === 'auto' ? [] : ['--confirm', confirm]),
    ...(dryRun ? ['--dry-run'] : []),
    ...(sandbox ? ['--sandbox'] : []),
  ];
}
