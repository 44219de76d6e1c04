import type { Document } from '../openapi/types.ts';
import { type OperationChanges, operationChanges } from './operations.ts';
import { type Suggestion, suggestions } from './suggest-entry.ts';
import { type Files, survey } from './survey.ts';
import { type ToolDrift, toolDrift } from './tool.ts';

/** What two versions of the API differ in, for those who use the tools and for whoever looks after them. */
export interface Drift {
  /** The APIs' own versions. */
  versions: { before: string; after: string };
  /** Whether a tool that is used today would fail, or answer what its readers can't read. */
  breaking: boolean;
  operations: OperationChanges;
  /** The tools of which anything changed. */
  tools: ToolDrift[];
  /** Corrections of spec/overlay.yaml that match nothing now, or less than before. */
  dead: string[];
  /** What has to be decided before generating: words, secrets. */
  gaps: string[];
  /** What our files name and the API hasn't. */
  leftovers: string[];
  /** The operations that are neither tools nor excluded. */
  undecided: Suggestion[];
}

/**
 * Compares two versions of the API as the same files of ours see them.
 * @param before, after facts as `toFacts` gives them
 * @throws FileError for a file of ours that is wrong in itself
 */
export function drift(before: Document, after: Document, files: Files): Drift {
  const operations = operationChanges(before, after);
  const { moved } = operations;
  const old = survey(before, files, new Map(moved.map(({ from, to }) => [to, from])));
  const now = survey(after, files, new Map(moved.map(({ from, to }) => [from, to])));
  const names = [...new Set([...old.tools.keys(), ...now.tools.keys()])].sort();
  const tools = names.flatMap((name) => toolDrift(name, old, now, operations) ?? []);
  const undecided = suggestions(now, new Set(moved.map(({ to }) => to)));
  const open = (gap: string) => !/: [A-Z]+ \/.* is undecided: /s.test(gap);
  return {
    versions: { before: before.info.version, after: after.info.version },
    breaking: tools.some(({ breaking }) => breaking),
    operations,
    tools,
    dead: [...now.dead, ...fewer(old.matches, now.matches)],
    gaps: now.gaps.filter(open),
    leftovers: now.leftovers,
    undecided,
  };
}

/** Corrections that reach less than before: some of what they were for has moved, or was put right. */
function fewer(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): string[] {
  return [...after].flatMap(([place, count]) => {
    const was = before.get(place) ?? 0;
    return count < was ? [`${place}: matches ${count} of the ${was} places that it did`] : [];
  });
}
