import { parse } from 'yaml';
import type { ConfigFiles } from '../config/config-files.ts';
import { ANY_DESCRIPTION } from '../plan/descriptions/description-rules.ts';
import { type PlannedApi, planAll } from '../plan/plan-all.ts';
import { FileError, type Problem, Problems, withoutRepeats } from '../shared/problems.ts';
import type { Suggestion } from './suggestions/suggest-entry.ts';
import type { Survey } from './survey.ts';

/** The state of our files once the suggested entries are pasted. */
export interface AsPasted extends Pick<Survey, 'gaps' | 'leftovers'>, Pick<PlannedApi, 'plans' | 'responseTypes'> {}

/**
 * Plans with the suggested tools in the allowlist and their blanks filled, and lists what generating will stop at then:
 * what it stops at now, and their fields that look like secrets, inputs that may be cleared and the like.
 */
export function planAsPasted(
  now: Survey,
  files: ConfigFiles,
  suggestions: readonly Suggestion[],
  moved: ReadonlyMap<string, string>,
): AsPasted {
  const unpasted = { ...now, plans: [...now.plans.values()] };
  const lines = suggestions.filter(({ under }) => under === 'tools').map(filledLine);
  const start = TOOLS.exec(files.allowlist);
  if (lines.length === 0 || !start) return unpasted;
  const end = start.index + start[0].length;
  const allowlist = `${files.allowlist.slice(0, end)}${lines.join('')}${files.allowlist.slice(end)}`;
  const problems = new Problems('all');
  const first = files.allowlist.slice(0, end).split('\n').length;
  const unshift = (found: readonly Problem[]) =>
    withoutRepeats(found.map((problem) => unshifted(problem, first, lines.length)));
  try {
    const { plans, responseTypes } = planAll(now.document, { ...files, allowlist }, problems, moved);
    return { plans, responseTypes, gaps: unshift(problems.gaps), leftovers: unshift(problems.leftovers) };
  } catch (error) {
    // An entry that can't stand as it is suggested, because of the names in the spec: that is to decide, too.
    if (!(error instanceof FileError)) throw error;
    return { ...unpasted, gaps: [...now.gaps, ...unshift(error.problems)] };
  }
}

/** The line above the first tool. */
const TOOLS = /^tools:[ \t]*(?:#.*)?\n/m;

/** Puts an entry into one line, with something in each blank that its tier allows. */
function filledLine({ entry, tier = 'read' }: Suggestion): string {
  const [[endpoint, tool] = []] = Object.entries(parse(entry) as Record<string, object>);
  const never = { never: 'still to be decided' };
  const blanks: Record<string, unknown> = {
    description: ANY_DESCRIPTION,
    loses: tier === 'destructive' ? never.never : never,
    lets_in: tier === 'sensitive' ? never.never : never,
    question: tier === 'destructive' || tier === 'sensitive' ? 'Still to be written' : undefined,
  };
  const filled = JSON.stringify(tool, (key, value) => {
    if (value !== null) return value;
    return Object.hasOwn(blanks, key) ? blanks[key] : 'Still to be written';
  });
  return `  ${JSON.stringify(endpoint)}: ${filled}\n`;
}

/** Gives a problem of the allowlist the line that it has without what was pasted; none to one of what was. */
function unshifted(problem: Problem, first: number, count: number): Problem {
  const { file, line, ...rest } = problem;
  if (file !== 'allowlist.yaml' || line === undefined || line < first) return problem;
  return line < first + count ? { file, ...rest } : { file, line: line - count, ...rest };
}
