import type { Effect, ToolDefinition } from '../../../src/tool.ts';
import type { Allowlist, Entry, Reasons } from '../../config/allowlist/allowlist-types.ts';
import { readCircumstance } from '../../config/confirm/circumstance.ts';
import { type Problem, type ProblemKind, Problems } from '../../shared/problems.ts';
import type { YamlPath } from '../../shared/yaml-file.ts';
import { openInputs } from '../inputs/tool-inputs.ts';
import type { PlannedTool } from '../plan.ts';
import { resolveCircumstance, widenCircumstance } from './circumstances.ts';

const KINDS = ['loses', 'lets_in'] as const;
const ALL_KINDS = [...KINDS, 'raises'] as const;

const FORMS =
  'write an argument, "argument is value", "argument is not value", "argument overwrites", "argument changes", "always" or "never"';

/** Takes what is wrong with a tool's entry, and where below it; a gap, unless it says otherwise. */
type Report = (at: YamlPath, message: string, kind?: ProblemKind) => void;

/**
 * Plans what the calls of each tool can do that a person must be asked about.
 * @returns the effects by the tool's name; a tool whose calls do none of it is left out
 * @throws FileError naming every tool that isn't a read without both judgements, every read with one, every circumstance
 *   that can't be read or names no argument, and what the tier contradicts
 */
export function planEffects(
  tools: readonly PlannedTool[],
  { entries, file }: Allowlist,
  problems = new Problems(),
): Map<string, Effect[]> {
  const planned = new Map<string, Effect[]>();
  for (const tool of tools) {
    const entry = entries.find((one) => one.tool === tool.name);
    if (!entry || !(tool.operation || tool.runs)) continue;
    const found: Problem[] = [];
    const report: Report = (at, message, kind = 'gap') =>
      found.push({ ...file.problem(kind, [...entry.path, ...at], `${tool.name} ${message}`, 'key'), tool: tool.name });
    const effects = ALL_KINDS.flatMap((kind) => effectsOf(tool, entry, kind, report));
    if (found.length > 0) effects.push(...missingEffects(tool, effects));
    if (tool.tier === 'destructive' && effects.length === 0 && found.length === 0)
      report(['tier'], 'is destructive, but loses nothing and lets nobody in');
    const letsIn = effects.filter(({ kind }) => kind === 'lets_in');
    if (tool.tier === 'sensitive' && asksOf(letsIn) !== 'always' && found.length === 0)
      report(['lets_in'], 'is sensitive: every call hands out a credential, so `lets_in` must hold for every call');
    problems.add(...found);
    if (effects.length > 0) planned.set(tool.name, effects);
  }
  problems.settle();
  return planned;
}

/** Returns the effect that a tool has by its tier, where the circumstances that are left don't say so any more. */
function missingEffects({ tier }: PlannedTool, effects: readonly Effect[]): Effect[] {
  const because = 'nobody has judged it in this version of the API';
  if (tier === 'destructive' && effects.length === 0) return [{ kind: 'loses', because }];
  const letsIn = effects.filter(({ kind }) => kind === 'lets_in');
  return tier === 'sensitive' && asksOf(letsIn) !== 'always' ? [{ kind: 'lets_in', because }] : [];
}

/** Tells whether an entry says that no call loses something or lets somebody in. */
export function neverAsks({ tier, ...entry }: Pick<Entry, 'tier' | (typeof KINDS)[number]>): boolean {
  return tier === 'read' || KINDS.every((kind) => entry[kind] !== undefined && isNever(entry[kind]));
}

/** Tells for which calls of a tool a person is asked. */
export function asksOf(effects: readonly Effect[] | undefined): ToolDefinition['asks'] {
  if (!effects || effects.length === 0) return undefined;
  return effects.some(({ argument, kind }) => argument === undefined && kind !== 'raises') ? 'always' : 'sometimes';
}

function effectsOf(tool: PlannedTool, entry: Entry, kind: Effect['kind'], report: Report): Effect[] {
  const reasons: Reasons | undefined = entry[kind];
  if (tool.tier === 'read') {
    if (reasons !== undefined) report([kind], `only reads: delete \`${kind}\``);
    return [];
  }
  if (reasons === undefined && kind === 'raises') return [];
  if (reasons === undefined) {
    report([], `needs \`${kind}\`: the circumstances in which a call does, with the reasons, or \`{ never: why }\``);
    return [];
  }
  if (typeof reasons === 'string') return [{ kind, because: reasons }];
  if (isNever(reasons)) {
    if (Object.keys(reasons).length > 1)
      report([kind, 'never'], 'has `never`, which excludes every other circumstance');
    return [];
  }
  return Object.entries(reasons).flatMap(([key, because]) => {
    const at = [kind, key];
    const read = readCircumstance(key);
    if (!read) report(at, `has \`${key}\`, which is no circumstance: ${FORMS}`);
    const missing: string[] = [];
    const resolved = read && resolveCircumstance(tool, read, (message) => missing.push(message));
    for (const message of missing) report(at, `has \`${key}\`: ${message}`, 'leftover');
    // Where nothing of it is left, no call can do it: the API doesn't have it.
    const circumstance = read && missing.length > 0 ? widenCircumstance(tool, read) : resolved;
    if (!circumstance) return [];
    // An argument that is always given is no circumstance.
    const { argument, ...more } = circumstance;
    const required = openInputs(tool.inputs).some((input) => input.argument === argument && input.required);
    return [{ kind, ...(required && Object.keys(more).length === 0 ? {} : circumstance), because }];
  });
}

function isNever(reasons: Reasons): boolean {
  return typeof reasons === 'object' && Object.hasOwn(reasons, 'never');
}
