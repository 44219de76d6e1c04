import type { TargetRead } from '../../../src/tool.ts';
import { matchesGlob } from '../../../src/tool-names.ts';
import type { TargetRule, Targets } from '../../config/confirm/targets.ts';
import type { Document } from '../../openapi/types.ts';
import type { Problem } from '../../shared/problems.ts';
import type { PlannedTool } from '../plan.ts';
import { checkTarget } from './check-target.ts';

/** The reads of a question about what its placeholders name. */
export interface QuestionTargets {
  /** The rules in use, those whose read doesn't work among them. */
  rules: TargetRule[];
  /** The rule about what the question is about: that of the first placeholder with one, if its read works. */
  subject: TargetRule | undefined;
  reads: Record<string, TargetRead>;
  problems: Problem[];
}

/**
 * Plans what is read about the things that a question's placeholders name.
 * @param known the arguments of the tool that are always given
 */
export function planTargets(
  document: Document,
  tool: PlannedTool,
  places: readonly string[],
  known: readonly string[],
  targets: Targets,
): QuestionTargets {
  const rules = places.flatMap((place) => findRule(targets, tool, place) ?? []);
  const checked = rules.map((rule) => ({
    rule,
    problems: checkTarget(document, rule, [...new Set([...known, rule.argument])], targets.file),
  }));
  // Without a working read, the question shows the id alone.
  const working = checked.flatMap(({ rule, problems }) => (problems.length > 0 ? [] : [rule]));
  const subject = working.find((rule) => rule === rules[0]);
  return {
    rules,
    subject,
    reads: Object.fromEntries(working.map((rule) => [rule.argument, readOf(rule, rule === subject)])),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

/** Returns the read of a rule: of the subject everything, of others nothing that takes another read. */
function readOf({ target }: TargetRule, subject: boolean): TargetRead {
  const { counts: _, owner: __, ...read } = target;
  return subject || target.name.length === 0 ? target : read;
}

/** Finds the rule for a tool's argument: the tool's own, or its category's, or the one for any tool. */
function findRule({ rules }: Targets, { name }: PlannedTool, argument: string): TargetRule | undefined {
  const candidates = rules.filter((rule) => rule.argument === argument);
  return (
    candidates.find(({ tool }) => tool === name) ??
    candidates.find(({ tool }) => tool !== undefined && matchesGlob(name, tool)) ??
    candidates.find(({ tool }) => tool === undefined)
  );
}
