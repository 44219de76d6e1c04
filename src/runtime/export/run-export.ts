import { setImmediate } from 'node:timers/promises';
import { buildAnswer } from '../query/build-answer.ts';
import type { Budget, Collector, Query, QueryPath, Reading } from '../query/query-types.ts';
import { ToolError } from '../shared/errors.ts';
import type { JsonObject } from '../shared/json.ts';
import { csvFormat } from './csv.ts';
import { createExportFile, type Disk } from './export-file.ts';
import { readFileName } from './file-name.ts';
import { ndjsonFormat } from './ndjson.ts';
import type { RowFormat } from './row-format.ts';
import { createRowWriter } from './row-writer.ts';
import { createSortedRows } from './sort-kept.ts';

/** A file to write: its columns and its place. */
export interface ExportPlan {
  /** The folder for exports, as it was at the start. */
  folder: string;
  /** The name of the new file. */
  file: string;
  columns: readonly QueryPath[];
  sort: Query['sort'];
  /** The most rows; all where there is none. */
  limit?: number | undefined;
  /** Makes of a row what the model sees of it. */
  show(row: JsonObject): JsonObject;
}

/** A sink that the rows of a query go into. */
export interface RowSink extends Collector {
  /** Resolves once more rows may come: to be awaited before each page. @throws ToolError where the disk takes no more */
  ready(): Promise<void>;
}

/** Everything that an export needs beside its plan. */
export interface WriteContext {
  budget: Budget;
  signal?: AbortSignal | undefined;
  disk?: Disk;
}

/** Rows after which other work of the process gets its turn. */
const TURN = 500;

/**
 * Writes the rows of a query into a new file. There is all of it or nothing: whatever fails, and when the caller gives
 * up, nothing is left.
 * @param read runs the query: it hands over each row that counts, with joined ones in it, and returns what it has read
 * @returns `{file, rows, read, columns, sample}`, and `partial` and `changed` as the answer to a query has them
 * @throws ToolError of whatever went wrong
 */
export async function runExport(
  plan: ExportPlan,
  read: (sink: RowSink) => Promise<Reading>,
  context: WriteContext,
): Promise<JsonObject> {
  const { columns, show } = plan;
  return readFileName(plan.file) === 'csv'
    ? writeRows(plan, csvFormat(columns), read, context)
    : writeRows(plan, ndjsonFormat(show), read, context);
}

/** Describes the export that `runExport` would make, for a dry run. @throws ToolError for a name that no file can have */
export function describeExport({ file, columns }: Pick<ExportPlan, 'file' | 'columns'>): JsonObject {
  return {
    dry_run: 'Nothing was read or written. This is the file that the call would have made.',
    file,
    format: readFileName(file),
    columns: columns.map(({ text }) => text),
  };
}

async function writeRows<Kept>(
  plan: ExportPlan,
  format: RowFormat<Kept>,
  read: (sink: RowSink) => Promise<Reading>,
  { budget, signal, disk }: WriteContext,
): Promise<JsonObject> {
  const { sort, limit = Number.POSITIVE_INFINITY } = plan;
  checkSignal(signal);
  const file = await createExportFile(plan.folder, plan.file, disk);
  try {
    const writer = createRowWriter(file, format);
    const sorted = sort.length > 0 ? createSortedRows(sort, format.keep, budget) : undefined;
    let count = 0;
    const reading = await read({
      add(row) {
        if (sorted && !sorted.add(row)) return false;
        if (!sorted && count < limit) writer.write(format.keep(row));
        count += 1;
        return true;
      },
      ready: () => writer.ready(),
    });
    for (const [index, kept] of (sorted?.inOrder() ?? []).slice(0, limit).entries()) {
      if (index % TURN === 0) {
        await writer.ready();
        await setImmediate();
        checkSignal(signal);
      }
      writer.write(kept);
    }
    await writer.end();
    checkSignal(signal);
    await file.finish();
    const { rows, sample } = writer.written();
    return await answer(plan, file.path, { count, rows, sample }, reading);
  } catch (error) {
    await file.discard();
    throw error;
  }
}

async function answer(
  { columns }: ExportPlan,
  file: string,
  { count, rows, sample }: { count: number; rows: number; sample: JsonObject[] },
  reading: Reading,
): Promise<JsonObject> {
  // Says of what part of the whole it speaks in the words of a query's answer.
  const { note, partial, changed } = await buildAnswer({ limit: 0 }, { count }, reading, {
    now: 0,
    show: (row) => row,
  });
  return {
    file,
    rows,
    ...(count > rows && { count }),
    read: reading.read,
    columns: columns.map(({ text }) => text),
    sample,
    ...(note !== undefined && { note }),
    ...(partial !== undefined && { partial }),
    ...(changed !== undefined && { changed }),
  };
}

function checkSignal(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  throw new ToolError({
    kind: 'cancelled',
    message: 'The call was cancelled.',
    hint: 'Nothing was changed, and no file was written.',
  });
}
