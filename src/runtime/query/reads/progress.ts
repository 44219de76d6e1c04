/** Progress of a call that reads whole lists. */
export interface ToolProgress {
  /** The tool's wire name. */
  tool: string;
  /** Rows read of the list that is being read. */
  done: number;
  /** Rows of the whole list, where known. */
  total?: number;
  /** Name of the rows: `users`. */
  unit: string;
}

/** Progress of a query in one of its lists. */
export type QueryProgress = Omit<ToolProgress, 'tool'>;

/** Milliseconds between two reports. */
const INTERVAL = 250;

/** Reports of a list's progress. */
export interface ProgressReports {
  /** Reports where it's time to. */
  update(progress: QueryProgress): void;
  /** Reports how the list ended, unless that is what was reported last. */
  end(progress: QueryProgress): void;
}

/** Creates reports that come at most four times a second, with the last one always among them. */
export function createReports(
  report: ((progress: QueryProgress) => void) | undefined,
  now: () => number = () => performance.now(),
): ProgressReports {
  let [due, last] = [Number.NEGATIVE_INFINITY, ''];
  const send = (progress: QueryProgress) => {
    const text = JSON.stringify(progress);
    if (text === last) return;
    last = text;
    due = now() + INTERVAL;
    report?.(progress);
  };
  return {
    update(progress) {
      if (now() >= due) send(progress);
    },
    end: send,
  };
}

/** Returns what the rows of a type are called: `organization memberships` of `OrganizationMembership`. */
export function unitOf(type: string): string {
  const words = type
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .toLowerCase();
  if (words === '') return 'rows';
  if (words.endsWith('s')) return words;
  return /[^aeiou]y$/.test(words) ? `${words.slice(0, -1)}ies` : `${words}s`;
}
