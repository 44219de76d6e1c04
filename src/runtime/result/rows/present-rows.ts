import { leastSizeOf } from '../size/measure.ts';
import { type PresentOptions, present } from '../view/present.ts';
import { neededByPaths, neededByView, type Prune } from './needed-fields.ts';

/** Rows that are worked on in one go. */
const SLICE = 32;

/** Rows as they may be seen, without what nothing shown depends on, and the same rows as they are shown. */
export interface PresentedRows {
  visible: unknown[];
  shown: unknown[];
}

/** Everything that decides what of rows is shown, and how many. */
export interface RowOptions extends PresentOptions {
  /** Makes rows fit to be seen. */
  see(rows: unknown[]): unknown[];
  /** Largest result, in characters of JSON. */
  maxResult: number;
}

/**
 * Presents the rows of a list, a slice after the other, until there are more of them than fit into a result: whatever is
 * behind is left out for size. All of them, where each may decide what becomes of the others.
 * @throws ToolError as `present` does
 */
export function presentRows(rows: unknown[], options: RowOptions): PresentedRows {
  const prune = pruneOf(options);
  const presentSlice = (slice: unknown[]) => {
    const visible = options.see(prune ? slice.map(prune) : slice);
    return { visible, shown: present(visible, options) as unknown[] };
  };
  if (!prune) return presentSlice(rows);
  const all: PresentedRows = { visible: [], shown: [] };
  let size = 0;
  let at = 0;
  do {
    const { visible, shown } = presentSlice(rows.slice(at, at + SLICE));
    all.visible.push(...visible);
    all.shown.push(...shown);
    // A first row that is too large is shortened: there may be room for more.
    for (const row of at === 0 ? shown.slice(1) : shown) size += leastSizeOf(row);
    at += SLICE;
  } while (at < rows.length && size <= options.maxResult);
  return all;
}

/** Returns what leaves out of a row what nothing shown depends on; undefined where other rows may depend on it. */
function pruneOf({ reads, shape, wanted, view, ...options }: RowOptions): Prune | undefined {
  if (!reads || !shape) return undefined;
  const needs = { ...options, type: shape.type };
  if (wanted !== undefined) return isPaths(wanted) ? neededByPaths(wanted, needs) : undefined;
  return view === 'raw' ? (row) => row : neededByView(needs);
}

function isPaths(wanted: unknown): wanted is string[] {
  return Array.isArray(wanted) && wanted.every((path) => typeof path === 'string');
}
