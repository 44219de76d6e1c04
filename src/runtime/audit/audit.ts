import { isAbsolute } from 'node:path';
import type { Instance } from '../clerk/secret-key.ts';
import type { ToolResult } from '../result/result.ts';
import { ToolError } from '../shared/errors.ts';
import { checkDisk } from '../shared/platform.ts';
import { argumentsHash } from './arguments-hash.ts';
import { type CallRecord, formatEntry } from './entry.ts';
import { openAuditFile } from './file.ts';

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

/** The file to write to, and what each line says besides the call. */
export interface AuditOptions {
  /** The path of the file. */
  file: string;
  instance: Instance;
  secretKey: string | undefined;
  /** Shows a line to a person: once when writing begins to fail, once when it works again. */
  notice(line: string): void;
}

/**
 * Creates an audit log in a file, and tries the file at once. One that can't be written is no error: a person is shown a
 * notice, and all calls but reads are refused until it can.
 * @throws UsageError where there is no disk
 */
export async function createAudit({ file, instance, secretKey, notice }: AuditOptions): Promise<Audit> {
  checkDisk('{--audit}');
  const log = openAuditFile(file);
  const context = { instance, hash: argumentsHash(secretKey) };
  const path = JSON.stringify(file);
  // Clients start a server wherever they like.
  const folder = isAbsolute(file) ? '' : ` in ${process.cwd()}, the folder that this program was started in`;
  let failing = false;

  const watched = async (write: () => Promise<void>) => {
    try {
      await write();
    } catch (error) {
      const begins = !failing;
      failing = true;
      if (begins) notice(`${describeFailure(`${path}${folder}`, messageOf(error), folder !== '')} ${MEANWHILE}`);
      throw error;
    }
  };
  const append = async (record: CallRecord, ending?: { result: ToolResult; milliseconds: number }) => {
    record.call ??= globalThis.crypto.randomUUID();
    await watched(() => log.append(formatEntry(record, ending, context)));
    if (failing) notice(`The audit log ${path} can be written again; calls made in between are not in it.`);
    failing = false;
  };

  await watched(() => log.probe()).catch(() => {});
  return {
    intent: (record) =>
      append(record).catch((error) => {
        // A query may have read other pages by then.
        if (!record.progress?.sent) record.decision = 'refused';
        throw refusal(`${messageOf(error)}${folder && ` (${file}${folder})`}`, folder !== '');
      }),
    outcome: (record, result, milliseconds) => append(record, { result, milliseconds }).catch(() => {}),
  };
}

const MEANWHILE =
  'Until it can be, calls that may change something or hand out a credential are refused; reads go on, unrecorded.';

function describeFailure(path: string, why: string, isRelative: boolean): string {
  return `The audit log ${path} can't be written: ${why}.${isRelative ? ' Give its full path.' : ''}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function refusal(why: string, isRelative: boolean): ToolError {
  const message = `This call may change something or hand out a credential, and could not be recorded in the audit log: ${why}. It was not sent.`;
  const path = isRelative ? ', given {--audit} its full path' : '';
  const hint = `Do not repeat the call until a person has freed space, made the audit file writable${path}, or {restarted the server} without {--audit}. Reads still work.`;
  return new ToolError({ kind: 'refused', message, hint }, { refusedBy: 'audit' });
}
