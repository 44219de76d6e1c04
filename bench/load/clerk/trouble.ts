/** Kinds of trouble that Clerk, and the way there, can make. */
export type Trouble =
  /** 429 with Retry-After, before anything is done. */
  | 'too many'
  /** 500 or 503, before anything is done. */
  | 'failure'
  /** An answer after two seconds. */
  | 'slow'
  /** No answer within the time that a call has. */
  | 'silent'
  /** A connection that ends before anything is done. */
  | 'dropped before'
  /** A connection that ends once it is done. */
  | 'dropped after';

/** The share of requests that meets each, in all 6 %. */
export const SHARES: Readonly<Record<Trouble, number>> = {
  'too many': 0.02,
  failure: 0.02,
  slow: 0.01,
  silent: 0.0005,
  'dropped before': 0.005,
  'dropped after': 0.005,
};

/**
 * Chooses the trouble of a request.
 * @param roll a number from 0 to 1
 * @returns undefined for most
 */
export function chooseTrouble(roll: number): Trouble | undefined {
  let upTo = 0;
  for (const [trouble, share] of Object.entries(SHARES)) {
    upTo += share;
    if (roll < upTo) return trouble as Trouble;
  }
  return undefined;
}
