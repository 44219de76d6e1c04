import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** Returns a short text that stands for a JSON value and reveals nothing of it: equal for equal values, whatever the order of their keys. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('base64url');
}
