import type { JsonObject } from '../shared/json.ts';

/** A question over the rows of a list, as parsed: every path, operator and bound in it is well formed. */
export interface Query {
  /** The list tool, as the caller wrote it. */
  list: string;
  arguments: JsonObject;
  /** The condition on rows that count. */
  where?: Where;
  /** Fields of the rows shown; the summary view where there are none. */
  fields?: readonly string[];
  sort: readonly SortKey[];
  /** The most rows or groups shown. */
  limit: number;
  /** Set where rows are counted by what they have in common: one or two keys. */
  countBy?: readonly CountKey[];
  compute: readonly Computation[];
  /** The condition on groups, where there is `countBy`; else on rows once others are joined to them. */
  having?: Where;
  join: readonly Join[];
}

/** A way into a row: through objects, and through every element of lists. */
export interface QueryPath {
  /** The path as the caller wrote it, dots and all. */
  text: string;
  keys: readonly string[];
}

/** A condition on a row. */
export type Where =
  | { kind: 'and' | 'or'; all: readonly Where[] }
  | { kind: 'not'; inner: Where }
  | { kind: 'some'; path: QueryPath; inner: Where; nested: boolean }
  | Condition;

/** A comparison of the values at a path: true if any of them is as it says. Negations are a `not` around one. */
export type Condition =
  | { kind: 'is'; path: QueryPath; values: readonly Scalar[] }
  | { kind: 'in list'; path: QueryPath; list: SubList }
  | Comparison
  | { kind: 'within'; path: QueryPath; all: readonly Comparison[] }
  | { kind: 'exists'; path: QueryPath }
  | { kind: 'count'; path: QueryPath; operator: Order | 'eq'; operand: number };

/** A comparison of a value with another. Those of a `within` hold for one and the same value at its path. */
export type Comparison =
  | { kind: 'order'; path: QueryPath; operator: Order; operand: string | number }
  | { kind: 'time'; path: QueryPath; operator: 'before' | 'after'; operand: string | number }
  | { kind: 'text'; path: QueryPath; operator: 'contains' | 'starts_with' | 'ends_with'; text: string };

export type Order = 'gt' | 'gte' | 'lt' | 'lte';

export type Scalar = string | number | boolean | null;

/** Another list, whose values at a field are those to compare with. Its `where` names no further list. */
export interface SubList {
  list: string;
  field: QueryPath;
  arguments: JsonObject;
  where?: Where;
}

export interface SortKey {
  path: QueryPath;
  descending: boolean;
}

/** Part of a value that rows are counted by. */
export type CountPart = 'day' | 'week' | 'month' | 'year' | 'domain';

export interface CountKey {
  /** The name in groups: the path and part as the caller wrote them. */
  name: string;
  path: QueryPath;
  part?: CountPart;
}

export interface Computation {
  /** The name in results: `max(created_at)`. */
  name: string;
  what: 'min' | 'max' | 'sum' | 'avg' | 'distinct';
  path: QueryPath;
}

/** One more read for each row that is left, put into the row under `name`. */
export interface Join {
  name: string;
  /** A list tool, or one that reads a single record. */
  list: string;
  /** The arguments; each text may have placeholders, paths into the row in braces. */
  arguments: JsonObject;
  /** The paths in those placeholders. */
  placeholders: readonly QueryPath[];
  where?: Where;
  fields?: readonly string[];
}

/** The memory that a query keeps rows in, in estimated bytes: one for the whole query. */
export interface Budget {
  /** Keeps so many more bytes. Returns false where they don't fit, and keeps nothing. */
  take(bytes: number): boolean;
  giveBack(bytes: number): void;
}

/** Something that rows go into, one at a time; it keeps what it needs of each and drops the rest. */
export interface Collector {
  /** Takes a row in. Returns false where the budget is met: the row isn't counted, and no more are to come. */
  add(row: JsonObject): boolean;
}

/**
 * A bound that a query has met: it speaks only of what was read until then. `list`: the list gave no more rows, though it
 * says that there are more. `calls`: the time was up while reads waited for room within a person's limit on calls.
 */
export type Bound = 'pages' | 'rows' | 'time' | 'memory' | 'joins' | 'list' | 'calls';

/** A part of some rows, and what left out the others. */
export interface Part {
  rows: number;
  of: number;
  met: Bound;
}

/** Rows to which a join has brought nothing, since it could not be read with what they have. */
export interface Unjoined {
  name: string;
  rows: number;
  /** The problem with the first of them. */
  why: string;
}

/** The reading behind an answer. */
export interface Reading {
  /** Rows read, each counted once. */
  read: number;
  /** Rows of the whole list, where known. */
  total?: number;
  /** The bound that ended the reading early. */
  met?: Bound;
  /** The total at the end, where it isn't what it was at first. */
  totalAfter?: number;
  unjoined?: readonly Unjoined[];
  /** Rows that came, those that came twice counted twice, where the total is another one. */
  came?: number;
  /** The rows that went into the answer, of those that match, where a bound left some out after they were read. */
  fed?: Part;
  /** The rows that are shown, of those to show, where a bound left some without what is joined to them. */
  shown?: Part;
}
