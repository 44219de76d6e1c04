import { isObject, mapEntries, mapItems } from '../shared/json.ts';

/** The most objects and lists inside one another. Deeper ones would overflow the stack of whatever walks through them. */
const MOST_LEVELS = 100;

/** Text that stands for what was deeper. */
const LEFT_OUT = '[left out: nested too deeply]';

/**
 * Replaces what is nested more than 100 levels deep with a text that says so. End users write metadata as deep as they
 * like, and one row must not make the whole list fail. Goes no deeper itself.
 */
export function cutDeep<T>(value: T): T {
  return cut(value, 1) as T;
}

function cut(value: unknown, level: number): unknown {
  const isList = Array.isArray(value);
  if (!isList && !isObject(value)) return value;
  if (level > MOST_LEVELS) return LEFT_OUT;
  if (isList) return mapItems(value, (item) => cut(item, level + 1));
  return mapEntries(value, (name, inner) => [name, cut(inner, level + 1)]);
}
