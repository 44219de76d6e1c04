import type { JsonObject } from '../shared/json.ts';
import type { ExportFile } from './export-file.ts';
import type { RowFormat } from './row-format.ts';

/** Rows that are made into text at a time: few enough that nothing else has to wait. */
const BATCH = 100;
/** Characters that may wait for the disk. */
const MOST_WAITING = 1_000_000;
/** Rows that the model gets to see. */
const SAMPLE = 3;

/** Writes rows into a file, in batches. */
export interface RowWriter<Kept> {
  write(kept: Kept): void;
  /** Resolves once the disk has taken enough of it for more rows to come. @throws ToolError where it takes no more */
  ready(): Promise<void>;
  /** Writes what is left, and resolves when the disk has all of it. @throws ToolError likewise */
  end(): Promise<void>;
  written(): { rows: number; sample: JsonObject[] };
}

/** Returns a writer of rows in a format. */
export function createRowWriter<Kept>(file: Pick<ExportFile, 'write'>, format: RowFormat<Kept>): RowWriter<Kept> {
  let [rows, waiting, batch] = [0, 0, [] as Kept[]];
  const sample: JsonObject[] = [];
  let failure: { error: unknown } | undefined;
  let done = Promise.resolve();
  const send = (text: string) => {
    if (text === '') return;
    waiting += text.length;
    done = done.then(async () => {
      try {
        if (!failure) await file.write(text);
      } catch (error) {
        failure = { error };
      }
      waiting -= text.length;
    });
  };
  const flush = () => {
    send(format.lines(batch));
    batch = [];
  };
  const settled = async () => {
    await done;
    if (failure) throw failure.error;
  };
  send(format.head);
  return {
    write(kept) {
      rows += 1;
      if (sample.length < SAMPLE) sample.push(format.sample(kept));
      batch.push(kept);
      if (batch.length === BATCH) flush();
    },
    async ready() {
      if (failure || waiting > MOST_WAITING) await settled();
    },
    async end() {
      flush();
      await settled();
    },
    written: () => ({ rows, sample }),
  };
}
