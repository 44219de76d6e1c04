import { UsageError } from '../shared/errors.ts';

/** Milliseconds until a call is given up, unless a person sets another limit. */
export const DEFAULT_TIMEOUT = 30_000;

/** Largest timeout, in milliseconds: beyond it a timer of Node's fires at once. */
export const MAX_TIMEOUT = 2 ** 31 - 1;

/** Most calls of one toolkit that are on their way to Clerk at a time; the rest wait their turn. */
export const MAX_IN_FLIGHT = 10;

/** The same for a toolkit of many people, of whom one who waits for Clerk must not hold up all others. */
export const MAX_IN_FLIGHT_OF_MANY = 50;

/** Most of those that may be one of many requests of a call: the rest is room for single ones. */
export const MAX_YIELDING = 6;

/** Most requests in a second that may be asked for. */
export const MAX_RATE = 10_000;

/** Largest response, in bytes once unpacked; beyond it the connection is closed. */
export const MAX_RESPONSE_BYTES = 10 * 1024 * 1024;

/**
 * Returns the number if it can be a limit.
 * @throws UsageError unless it is above 0 and at most `most`.
 */
export function checkLimit(name: string, value: number, most: number): number {
  if (value > 0 && value <= most) return value;
  throw new UsageError(`${name} must be a number above 0 and at most ${most}, not ${value}.`);
}
