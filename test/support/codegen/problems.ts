import { readAllowlist } from '../../../codegen/config/allowlist/allowlist.ts';
import { FileError, formatProblem } from '../../../codegen/shared/problems.ts';
import { document } from './fixture.ts';

/** Returns the problems of a FileError, a line each; rethrows any other error. */
export function problemLines(error: unknown): string[] {
  if (!(error instanceof FileError)) throw error;
  return error.problems.map(formatProblem);
}

/** Returns the problems that a function throws, a line each; an empty list when it throws none. */
export function problemsOf(act: () => unknown): string[] {
  try {
    act();
    return [];
  } catch (error) {
    return problemLines(error);
  }
}

/** Returns the problems of an allowlist for the fixture's API. */
export function allowlistProblems(text: string): string[] {
  return problemsOf(() => readAllowlist(text, document));
}
