import type { JsonObject } from '../shared/json.ts';

/** A format of rows. What it keeps of a row is all that its line needs. */
export interface RowFormat<Kept> {
  /** The text before the first row. */
  head: string;
  /** Returns what is kept of a row. */
  keep(row: JsonObject): Kept;
  /** Returns the lines of some rows. */
  lines(kept: readonly Kept[]): string;
  /** Returns a row as the file has it, for the model to look at. */
  sample(kept: Kept): JsonObject;
}
