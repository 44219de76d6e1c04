import { readText } from '../../yaml/read-text.ts';
import { UsageError } from '../shared/errors.ts';
import { parseAccessRules } from './parse-access-rules.ts';
import type { AccessRules } from './rules.ts';

const MAX_BYTES = 1_000_000;

/**
 * Reads access rules from a file, YAML or JSON.
 * @throws UsageError for a file that can't be read, and with all mistakes in it, a line each
 */
export function readAccessFile(path: string): AccessRules {
  return parseAccessRules(read(path), path);
}

function read(path: string): string {
  try {
    return readText(path, { noun: 'access', one: 'an access file' }, MAX_BYTES);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
