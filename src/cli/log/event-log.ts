import { appendFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { openAuditFile } from '../../runtime/audit/file.ts';

/** A file to which what happens is appended, a line of JSON for each event. */
export interface EventLog {
  /** Appends an event. Never throws: where it can't be written, what is logged goes on. */
  write(event: string, fields: Record<string, unknown>): void;
  /** Appends an event at once, where the process is about to end and that can't wait for anything. */
  writeNow(event: string): void;
  /** Resolves when everything is written, or can't be. */
  settled(): Promise<void>;
}

/**
 * Opens the log in a file.
 * @param warn shows a line to a person, once, when the file can't be written
 */
export function openEventLog(path: string, warn: (line: string) => void): EventLog {
  const file = openAuditFile(path);
  const absolute = resolve(path);
  const format = (event: string, fields = {}) => JSON.stringify({ time: new Date().toISOString(), event, ...fields });
  let failed = false;
  let last: Promise<void> = Promise.resolve();
  return {
    write: (event, fields) => {
      last = file.append(format(event, fields)).catch(({ message }: Error) => {
        if (!failed) warn(`The log ${JSON.stringify(path)} can't be written: ${message}. Everything else goes on.`);
        failed = true;
      });
    },
    writeNow: (event) => {
      try {
        // A pipe without a reader would be waited for.
        if (!failed && statSync(absolute).isFile()) appendFileSync(absolute, `${format(event)}\n`);
      } catch {
        // Nobody is left to be told.
      }
    },
    settled: () => last,
  };
}
