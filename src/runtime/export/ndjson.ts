import type { JsonObject } from '../shared/json.ts';
import type { RowFormat } from './row-format.ts';

/** Returns the format of one JSON object a line. `show` makes of a row what the model sees of it. */
export function ndjsonFormat(show: (row: JsonObject) => JsonObject): RowFormat<JsonObject> {
  return {
    head: '',
    keep: show,
    lines: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
    sample: (row) => row,
  };
}
