import { MAX_RATE } from '../../runtime/http/limits.ts';
import type { QueryLimits } from '../../runtime/query/query-limits.ts';
import { UsageError } from '../../runtime/shared/errors.ts';
import type { Flags } from './given-flags.ts';

/** The limits of a server, under the names that the toolkit uses. */
export interface Limits extends Required<QueryLimits> {
  /** Largest result, in characters of JSON. */
  maxResult: number;
  /** Milliseconds until a call is given up. */
  timeout: number;
  /** Most requests in any second; undefined for as many as Clerk allows. */
  rate: number | undefined;
}

/**
 * Reads the flags that are limits.
 * @throws UsageError naming the first whose value can't be one, and what is allowed
 */
export function readLimits(flags: Flags): Limits {
  return {
    maxResult: whole('--max-result', flags.maxResult ?? '30000', { of: 'characters', least: 1000, most: 10_000_000 }),
    timeout: milliseconds('--timeout', flags.timeout ?? '30'),
    rate: flags.rate === undefined ? undefined : perSecond('--rate', flags.rate),
    queryPages: whole('--query-pages', flags.queryPages ?? '500', { of: 'pages', least: 1, most: 100_000 }),
    queryRows: whole('--query-rows', flags.queryRows ?? '250000', { of: 'rows', least: 1, most: 10_000_000 }),
    queryTime: milliseconds('--query-time', flags.queryTime ?? '60'),
    queryMemory: whole('--query-memory', flags.queryMemory ?? '64', { of: 'megabytes', least: 1, most: 4096 }),
  };
}

/**
 * Reads the size of the sandbox.
 * @throws UsageError for what can't be one
 */
export function readSize(text: string): number {
  return whole('--sandbox-size', text, { of: 'users', least: 1, most: 200_000 });
}

function whole(flag: string, text: string, { of, least, most }: { of: string; least: number; most: number }): number {
  const number = /^\d+$/.test(text) ? Number(text) : -1;
  if (number >= least && number <= most) return number;
  throw new UsageError(`${flag} must be a number of ${of} from ${least} to ${most}, not "${text}".`);
}

function milliseconds(flag: string, seconds: string): number {
  const value = /^\d+(\.\d+)?$/.test(seconds) ? Number(seconds) : 0;
  if (value > 0 && value <= 600) return value * 1000;
  throw new UsageError(`${flag} must be a number of seconds above 0 and at most 600, not "${seconds}".`);
}

function perSecond(flag: string, text: string): number {
  const [, digits = ''] = /^(\d+)\/s$/.exec(text.trim()) ?? [];
  const value = Number(digits);
  if (value >= 1 && value <= MAX_RATE) return value;
  throw new UsageError(
    `${flag} must be a number of requests a second from 1/s to ${MAX_RATE}/s, such as 80/s, not "${text}".`,
  );
}
