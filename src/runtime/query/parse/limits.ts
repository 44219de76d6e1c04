import { nearest } from '../../shared/did-you-mean.ts';
import { ToolError } from '../../shared/errors.ts';

/** The most of everything that a query may have: far more than a question needs, and nothing without an end. */
export const MOST = {
  nesting: 10,
  conditions: 100,
  values: 500,
  textLength: 1_000,
  pathLength: 200,
  pathKeys: 10,
  fields: 50,
  sortKeys: 3,
  countKeys: 2,
  computations: 10,
  subLists: 5,
  joins: 3,
  joinedRows: 200,
  placeholdersOfText: 5,
  placeholders: 20,
  filledLength: 1_000,
  filledValues: 100,
  rowsShown: 500,
} as const;

/** Rows and groups that are shown where a query doesn't say how many. Groups are short, and a month has 31 days. */
export const SHOWN = { rows: 20, groups: 50 } as const;

const HINT = 'Correct the query and call again.';

/** Throws that part of a query is wrong: `at` says where it stands in the arguments, such as `where.and.0.role`. */
export function refuse(
  at: string,
  problem: string,
  { candidates, hint }: { candidates?: string[]; hint?: string } = {},
): never {
  const place = at.slice(0, MOST.pathLength);
  throw new ToolError({
    kind: 'bad_arguments',
    message: `${place}: ${problem}`,
    parameter: place.split('.', 1)[0] as string,
    ...(candidates && candidates.length > 0 && { candidates }),
    hint: hint ?? HINT,
  });
}

/** Throws that a name is none of those allowed, with the nearest of them. */
export function refuseName(at: string, name: string, what: string, allowed: readonly string[]): never {
  const meant = nearest(name, allowed);
  const guess = meant === undefined ? '' : ` Did you mean "${meant}"?`;
  refuse(at, `there is no ${what} "${name.slice(0, 100)}".${guess} Allowed: ${allowed.join(', ')}.`, {
    candidates: meant === undefined ? [] : [meant],
  });
}
