import type { JsonObject } from '../shared/json.ts';
import { refuse } from './parse/limits.ts';
import { PLACEHOLDER } from './parse/parse-join.ts';
import type { Join } from './query-types.ts';
import { isScalar } from './values/compare.ts';
import { valuesAt } from './values/values-at.ts';

/** Most values that a placeholder in a list stands for. */
const MOST_VALUES = 100;
const WHOLE = /^\{([^{}]{1,200})\}$/;

/**
 * Returns the arguments of a joined read, taken from a row; undefined where the row lacks one of them, and there is
 * nothing to read. A placeholder alone in a list stands for all values at its path.
 */
export function fillArguments({ name, arguments: args }: Join, row: JsonObject): JsonObject | undefined {
  const at = `join.${name}.arguments`;
  let lacking = false;
  const one = (text: string) => {
    const [value, more] = scalarsAt(row, text);
    if (more !== undefined)
      refuse(at, `"{${text}}" is more than one value in a row: put it into a list, if it takes one.`);
    if (value === undefined) lacking = true;
    return value;
  };
  const fill = (value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    const whole = WHOLE.exec(value)?.[1];
    return whole !== undefined ? one(whole) : value.replace(PLACEHOLDER, (_, path: string) => String(one(path)));
  };
  const fillList = (list: unknown[]) =>
    list.flatMap((element) => {
      const whole = typeof element === 'string' ? WHOLE.exec(element)?.[1] : undefined;
      if (whole === undefined) return [fill(element)];
      const values = scalarsAt(row, whole);
      if (values.length === 0) lacking = true;
      return values;
    });
  const filled = Object.entries(args).map(([key, value]) => [
    key,
    Array.isArray(value) ? fillList(value) : fill(value),
  ]);
  return lacking ? undefined : Object.fromEntries(filled);
}

function scalarsAt(row: JsonObject, path: string): unknown[] {
  return valuesAt(row, path.trim().split('.'), MOST_VALUES).filter(isScalar);
}
