import { within } from '../shared/within.ts';
import type { AuditEntry, AuditFunction } from './audit-entry.ts';

/** A log that entries go to, and what is said of it where it fails. */
export interface AuditLog {
  /** Begins a sentence that says that it can be written again. */
  name: string;
  /** Tries whether it can be written, without an entry. @throws Error as `append` does */
  probe(): Promise<void>;
  /** Records an entry. @throws Error where it was not recorded, or not all of it */
  append(entry: AuditEntry): Promise<void>;
  /** Describes to a person that it can't be written, and ends with how long what follows holds: `… . Until it can be`. */
  describeFailure(error: unknown): string;
  /** Tells a model why. */
  whyRefused(error: unknown): string;
  /** Steps that a person must have taken before a call is made again: a part of a sentence. */
  remedy: string;
}

/** Milliseconds that a program's function has for one entry: a call waits for it. */
const PATIENCE = 10_000;

/** Returns the log that hands entries to a program's own function. */
export function functionLog(record: AuditFunction): AuditLog {
  return {
    name: 'The audit log of the program',
    // There is nothing to try: a call of it would be an entry.
    probe: async () => {},
    append: (entry) => within(PATIENCE, async () => record(entry)),
    describeFailure: (error) =>
      `The program's function for the audit log failed: ${error instanceof Error ? error.message : String(error)}. Until it works again`,
    // Its message is the program's own, and may hold what is not for a model.
    whyRefused: () => "the program's function for it failed",
    remedy: "mended the program's function for the audit log",
  };
}
