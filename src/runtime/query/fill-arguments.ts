import type { JsonObject } from '../shared/json.ts';
import { MOST } from './parse/limits.ts';
import { PLACEHOLDER } from './parse/parse-join.ts';
import { parsePath } from './parse/parse-path.ts';
import type { Join } from './query-types.ts';
import { isScalar } from './values/compare.ts';
import { someValue } from './values/values-at.ts';

const WHOLE = /^\{([^{}]{1,200})\}$/;

/** The arguments of a read, or why a row has none: it lacks a value, or has one that can't be an argument. */
export type Filled = { args: JsonObject } | { lacking: true } | { unfit: string };

/**
 * Returns the arguments of a joined read, taken from a row. A placeholder alone in a list stands for all values at its
 * path. Nothing is cut: a row with values too long or too many for an argument has no arguments.
 */
export function fillArguments({ arguments: args }: Join, row: JsonObject): Filled {
  let lacking = false;
  let unfit: string | undefined;
  const one = (path: string) => {
    const [value, more] = scalarsAt(row, path, 2);
    if (more !== undefined) {
      unfit ??= `"{${path}}" is more than one value in the row: put it into a list, if the argument takes one.`;
    }
    if (value === undefined) lacking = true;
    return checked(value);
  };
  const checked = (value: unknown, length = String(value).length) => {
    if (length <= MOST.filledLength) return value;
    unfit ??= `with the values of the row, an argument has more than ${MOST.filledLength} characters.`;
    return '';
  };
  const fill = (value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    const whole = WHOLE.exec(value)?.[1];
    if (whole !== undefined) return one(whole);
    let length = value.length;
    // The length is looked at before each value goes in.
    return value.replace(PLACEHOLDER, (placeholder, path: string) => {
      const text = String(one(path));
      length += text.length - placeholder.length;
      return String(checked(text, length));
    });
  };
  const fillList = (list: unknown[]) => {
    let left = MOST.filledValues;
    return list.flatMap((element) => {
      const whole = typeof element === 'string' ? WHOLE.exec(element)?.[1] : undefined;
      if (whole === undefined) return [fill(element)];
      const values = scalarsAt(row, whole, left + 1);
      if (values.length === 0) lacking = true;
      if (values.length > left) unfit ??= `"{${whole}}" is more than ${MOST.filledValues} values in the row.`;
      left -= Math.min(left, values.length);
      return values.map((value) => checked(value));
    });
  };
  const filled = Object.entries(args).map(([key, value]) => [
    key,
    Array.isArray(value) ? fillList(value) : fill(value),
  ]);
  if (lacking) return { lacking };
  return unfit === undefined ? { args: Object.fromEntries(filled) } : { unfit };
}

/** Returns true if the row has a part in an argument. */
export function isFilled({ arguments: args }: Join, name: string): boolean {
  return [Object.hasOwn(args, name) ? args[name] : undefined]
    .flat()
    .some((value) => typeof value === 'string' && value.search(PLACEHOLDER) >= 0);
}

function scalarsAt(row: JsonObject, path: string, most: number): unknown[] {
  const found: unknown[] = [];
  someValue(row, parsePath(path, 'join').keys, (value) => isScalar(value) && found.push(value) >= most);
  return found;
}
