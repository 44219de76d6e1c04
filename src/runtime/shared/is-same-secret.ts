import { timingSafeEqual } from 'node:crypto';

/** Compares two texts in a time that doesn't reveal where they differ. */
export function isSameSecret(given: string, want: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(want)];
  return one.length === other.length && timingSafeEqual(one, other);
}
