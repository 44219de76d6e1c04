import { isAbsolute } from 'node:path';
import { checkDisk } from '../shared/platform.ts';
import type { AuditLog } from './audit-log.ts';
import { openAuditFile } from './file.ts';

/**
 * Returns the log in a file: a line of JSON for each entry.
 * @throws UsageError where there is no disk
 */
export function openFileLog(file: string): AuditLog {
  checkDisk('{--audit}');
  const { probe, append } = openAuditFile(file);
  const path = JSON.stringify(file);
  const isRelative = !isAbsolute(file);
  // Clients start a server wherever they like.
  const folder = isRelative ? ` in ${process.cwd()}, the folder that this program was started in` : '';
  const fullPath = isRelative ? ', given {--audit} its full path' : '';
  return {
    name: `The audit log ${path}`,
    probe,
    append: (entry) => append(JSON.stringify(entry)),
    describeFailure: (error) =>
      `The audit log ${path}${folder} can't be written: ${messageOf(error)}.${isRelative ? ' Give its full path.' : ''} Until it can be`,
    whyRefused: (error) => `${messageOf(error)}${folder && ` (${file}${folder})`}`,
    remedy: `freed space, made the audit file writable${fullPath},`,
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
