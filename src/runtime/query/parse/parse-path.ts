import type { QueryPath } from '../query-types.ts';
import { MOST, refuse } from './limits.ts';

/** Marks of "every element" that some languages put into paths; ours go through lists by themselves. */
const EVERY = /\[(?:\*|)\]/g;

/** Returns a path as parsed: `email_addresses.email_address`. `at` is where it stands in the arguments. */
export function parsePath(given: unknown, at: string): QueryPath {
  if (typeof given !== 'string' || given.trim() === '') {
    return refuse(at, 'a path is needed, such as "public_metadata.plan".');
  }
  const text = given.trim().replace(EVERY, '');
  const name = text.slice(0, 100);
  if (text.length > MOST.pathLength) {
    return refuse(at, `the path "${name}…" has more than ${MOST.pathLength} characters.`);
  }
  const keys = text.split('.');
  if (keys.length > MOST.pathKeys) return refuse(at, `the path "${name}" has more than ${MOST.pathKeys} parts.`);
  if (keys.includes('')) return refuse(at, `the path "${name}" has an empty part.`);
  if (/\[\d+\]/.test(text)) {
    return refuse(at, `"${name}" counts elements; a path goes through every element of a list: leave the number out.`);
  }
  return { text, keys };
}
