import type { Instance } from '../clerk/secret-key.ts';
import type { CalledBy } from '../policy/person.ts';
import type { ToolResult } from '../result/result.ts';
import { ToolError } from '../shared/errors.ts';
import { eitherWords } from '../shared/placeholders.ts';
import { argumentsHash } from './arguments-hash.ts';
import type { AuditFunction } from './audit-entry.ts';
import { type AuditLog, functionLog } from './audit-log.ts';
import { type CallRecord, createEntry } from './entry.ts';

/** A log in which calls are recorded. */
export interface Audit {
  /**
   * Records that a request that may change something, or hand out a credential, is about to be sent.
   * @throws ToolError refused when it can't be recorded
   */
  intent(record: CallRecord): Promise<void>;
  /** Records how a call ended. Never throws: where it can't be recorded, a person is shown a notice. */
  outcome(record: CallRecord, result: ToolResult, milliseconds: number): Promise<void>;
}

/** The log to write to, and what each entry says besides the call. */
export interface AuditOptions {
  /** The path of a file, or a function that receives the entries. */
  log: string | AuditFunction;
  instance: Instance;
  secretKey: string | undefined;
  /** The person in whose name calls are made. */
  by?: CalledBy | undefined;
  /** Shows a line to a person: once when writing begins to fail, once when it works again. */
  notice(line: string): void;
}

/**
 * Creates an audit log, and tries a file at once. One that can't be written is no error: a person is shown a notice, and
 * all calls but reads are refused until it can.
 * @throws UsageError for a file where there is no disk
 */
export async function createAudit({ log: given, instance, secretKey, by, notice }: AuditOptions): Promise<Audit> {
  const log = await openLog(given);
  const context = { instance, by, hash: argumentsHash(secretKey) };
  let failing = false;

  const watched = async (write: () => Promise<void>) => {
    try {
      await write();
    } catch (error) {
      const begins = !failing;
      failing = true;
      if (begins) notice(describeFailure(log, error));
      throw error;
    }
  };
  const append = async (record: CallRecord, ending?: { result: ToolResult; milliseconds: number }) => {
    record.call ??= globalThis.crypto.randomUUID();
    await watched(() => log.append(createEntry(record, ending, context)));
    if (failing) notice(`${log.name} can be written again; calls made in between are not in it.`);
    failing = false;
  };

  await watched(() => log.probe()).catch(() => {});
  return {
    intent: (record) =>
      append(record).catch((error) => {
        // A query may have read other pages by then.
        if (!record.progress?.sent) record.decision = 'refused';
        throw refusal(log, error);
      }),
    outcome: (record, result, milliseconds) => append(record, { result, milliseconds }).catch(() => {}),
  };
}

/**
 * Tries a log before there is anybody whose calls are recorded in it: where it can't be written, a person is shown the notice.
 * @throws UsageError for a file where there is no disk
 */
export async function probeAudit({ log: given, notice }: Pick<AuditOptions, 'log' | 'notice'>): Promise<void> {
  const log = await openLog(given);
  await log.probe().catch((error: unknown) => notice(describeFailure(log, error)));
}

/** Opens a file only where one is given: a program with a function for it may have no disk. */
async function openLog(log: string | AuditFunction): Promise<AuditLog> {
  return typeof log === 'function' ? functionLog(log) : (await import('./file-log.ts')).openFileLog(log);
}

const MEANWHILE = 'calls that may change something or hand out a credential are refused; reads go on, unrecorded.';

function describeFailure(log: AuditLog, error: unknown): string {
  return `${log.describeFailure(error)}, ${MEANWHILE}`;
}

function refusal({ whyRefused, remedy }: AuditLog, error: unknown): ToolError {
  const message = `This call may change something or hand out a credential, and could not be recorded in the audit log: ${whyRefused(error)}. It was not sent.`;
  const own = `Do not repeat the call until {a person} has ${remedy} or {restarted the server} without {--audit}.`;
  const hint = `${eitherWords(own, 'Do not repeat the call until whoever runs this server has mended its audit log.')} Reads still work.`;
  return new ToolError({ kind: 'refused', message, hint }, { refusedBy: 'audit' });
}
