import type { QueryProgress, ToolProgress } from './progress.ts';

type Report<Progress> = ((progress: Progress) => void) | undefined;

/**
 * Returns one report to both who made the call and who made the toolkit, neither of which can fail the call by failing.
 * Undefined where there is nobody to report to.
 */
export function bothReports(caller: Report<QueryProgress>, owner: Report<ToolProgress>, tool: string) {
  if (!caller && !owner) return undefined;
  return (progress: QueryProgress) => {
    quietly(() => caller?.({ ...progress }));
    quietly(() => owner?.({ tool, ...progress }));
  };
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {}
}
