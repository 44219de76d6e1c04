import type { ConfigFiles } from '../config/config-files.ts';
import { readViews } from '../config/views.ts';
import type { Document } from '../openapi/types.ts';
import { formatProblem, type Paste, type Problem } from '../shared/problems.ts';
import { planAsPasted } from './as-pasted.ts';
import { movedEntries } from './moved-entries.ts';
import { type OperationChanges, operationChanges } from './operations.ts';
import { newWholeRows, type WholeRows } from './responses/whole-rows.ts';
import { type Suggestion, suggestEntries } from './suggestions/suggest-entry.ts';
import { newUnpinnedTools, type UnpinnedTool } from './suggestions/unpinned-tools.ts';
import { survey } from './survey.ts';
import { type ToolDrift, toolDrift } from './tool-changes.ts';
import { type Untold, untoldDifferences } from './untold.ts';

/** The differences between two versions of the API, for those who use the tools and for whoever looks after them. */
export interface Drift {
  /** The versions of the API; `stated` is what the newer file says of itself, if that is another. */
  versions: { before: string; after: string; stated?: string };
  /** Set when a tool that is used today would fail, or return what its readers can't read. */
  breaking: boolean;
  operations: OperationChanges;
  /** The tools with changes. */
  tools: ToolDrift[];
  /** Corrections of spec/overlay.yaml that match nothing now, or less than before. */
  dead: string[];
  /** Decisions that generating will wait for, now or once the suggested tools are there: descriptions, secrets. */
  gaps: string[];
  /** Lines that would settle some of them, with what is left to write as comments. */
  pastes: Paste[];
  /** Types that are new in lists, and whole in rows until somebody decides; generating doesn't wait for it. */
  wholeRows: WholeRows[];
  /** New tools that aren't served under a pin until somebody decides; generating doesn't wait for it. */
  unpinned: UnpinnedTool[];
  /** Names in our files that the API doesn't have. */
  leftovers: string[];
  /** Keys of allowlist.yaml to rename, as their operations have moved: undecided until then. */
  renames: string[];
  /** The other operations that are neither tools nor excluded. */
  undecided: Suggestion[];
  /** Other differences. */
  untold: Untold;
}

/**
 * Compares two versions of the API as the same files of ours see them.
 * @param before, after specs without their prose
 * @throws FileError for a file of ours that is wrong in itself
 */
export function drift(before: Document, after: Document, files: ConfigFiles): Drift {
  const operations = operationChanges(before, after);
  const { moved } = operations;
  const old = survey(before, files, new Map(moved.map(({ from, to }) => [to, from])));
  const places = new Map(moved.map(({ from, to }) => [from, to]));
  const now = survey(after, files, places);
  const names = [...new Set([...old.plans.keys(), ...now.plans.keys()])].sort();
  const tools = names.flatMap((name) => toolDrift(name, old, now, operations) ?? []);
  const renames = movedEntries(moved, now.allowlist);
  const undecided = suggestEntries(now, new Set(renames.map(({ to }) => to)));
  const { gaps, leftovers, plans, responseTypes } = planAsPasted(now, files, undecided, places);
  const isRenamed = ({ file, line }: Problem) =>
    renames.some(({ problem }) => problem.file === file && problem.line === line);
  return {
    versions: { before: before.info.version, after: after.info.version },
    breaking: tools.some(({ breaking }) => breaking),
    operations,
    tools,
    dead: [...now.dead.map(formatProblem), ...fewer(old.matches, now.matches)],
    // Undecided operations come as suggestions.
    gaps: gaps.filter(({ kind }) => kind !== 'undecided').map(formatProblem),
    pastes: gaps.flatMap(({ paste }) => paste ?? []),
    wholeRows: newWholeRows(plans, responseTypes, old.responseTypes, readViews(files.views).types),
    unpinned: newUnpinnedTools(plans, new Set(old.plans.keys())),
    // A key to rename is not to be deleted.
    leftovers: leftovers.filter((problem) => !isRenamed(problem)).map(formatProblem),
    renames: renames.map(({ problem }) => formatProblem(problem)),
    undecided,
    untold: untoldDifferences(old, now, moved, tools),
  };
}

/** Finds corrections that match less than before: some of what they were for has moved, or was corrected. */
function fewer(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): string[] {
  return [...after].flatMap(([place, count]) => {
    const was = before.get(place) ?? 0;
    return count < was ? [`${place}: matches ${count} of the ${was} places that it matched before`] : [];
  });
}
