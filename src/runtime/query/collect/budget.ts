import { isObject } from '../../shared/json.ts';
import type { Budget } from '../query-types.ts';

/** Returns a budget of so many bytes. */
export function createBudget(bytes: number): Budget {
  let left = bytes;
  return {
    take(wanted) {
      if (wanted > left) return false;
      left -= wanted;
      return true;
    },
    giveBack(unused) {
      left += unused;
    },
  };
}

/** Estimated bytes of what V8 keeps beside the characters of a text, of a number, and for a key of an object. */
const OVERHEAD = { text: 24, value: 16, entry: 32, object: 56 } as const;

/** Returns about how many bytes a value takes in memory. */
export function sizeOf(value: unknown): number {
  let bytes = 0;
  const todo: unknown[] = [value];
  while (todo.length > 0) {
    const next = todo.pop();
    if (typeof next === 'string') bytes += textSize(next);
    else if (Array.isArray(next)) {
      bytes += OVERHEAD.object + 8 * next.length;
      for (const element of next) todo.push(element);
    } else if (isObject(next)) {
      bytes += OVERHEAD.object;
      // Keys are shared by the objects that have them, but those of metadata can be as long as anybody likes.
      for (const key of Object.keys(next)) {
        bytes += OVERHEAD.entry + key.length;
        todo.push(next[key]);
      }
    } else bytes += OVERHEAD.value;
  }
  return bytes;
}

/** Returns about how many bytes a text takes in memory. */
export function textSize(text: string): number {
  return OVERHEAD.text + 2 * text.length;
}
