import type { ConfigFiles } from '../config/config-files.ts';
import { correct } from '../config/read-overlay.ts';
import type { Document } from '../openapi/types.ts';
import type { Plan } from '../plan/plan.ts';
import { type PlannedApi, planAll } from '../plan/plan-all.ts';
import { type Problem, Problems, withoutRepeats } from '../shared/problems.ts';

/** A version of the API as our files see it, whatever of them fits it. */
export interface Survey extends Omit<PlannedApi, 'plans'> {
  document: Document;
  /** By the tool's name. */
  plans: Map<string, Plan>;
  /** Corrections that can't be applied or change nothing. */
  dead: Problem[];
  /** The number of places that each of the others matches. */
  matches: Map<string, number>;
  /** Things in the API that our files don't decide. */
  gaps: Problem[];
  /** Names in our files that the API doesn't have. */
  leftovers: Problem[];
}

/**
 * Plans what can be planned of any version of the API; what doesn't fit is returned, not thrown.
 * @param moved the endpoint in this version of an operation that the allowlist has under another one
 * @throws FileError for a file that is wrong in itself
 */
export function survey(snapshot: Document, files: ConfigFiles, moved: ReadonlyMap<string, string>): Survey {
  const problems = new Problems('all');
  const { document, dead, matches } = correct(snapshot, files.overlay);
  const { plans, ...read } = planAll(document, files, problems, moved);
  return {
    ...read,
    document,
    plans: new Map(plans.map((plan) => [plan.name, plan])),
    dead,
    matches,
    gaps: withoutRepeats(problems.gaps),
    leftovers: withoutRepeats(problems.leftovers),
  };
}
