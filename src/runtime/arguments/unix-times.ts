import type { TimeUnit } from '../../tool.ts';
import { ToolError } from '../shared/errors.ts';
import { getOwn, isObject } from '../shared/json.ts';

/** A day, or a moment with its offset (RFC 3339, section 5.6). */
const FORM = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/;

/** A Unix time as text: no year has so many digits. */
const DIGITS = /^\d{9,14}$/;

/**
 * Replaces times by the numbers that Clerk takes: texts in RFC 3339, and days, which stand for their start in UTC.
 * Numbers stay as they are. Arguments that are not an object are left for validation.
 * @param times by argument, the unit of the number
 * @throws ToolError bad_arguments for any other value; nothing has been sent
 */
export function toUnixTimes(args: unknown, times: Readonly<Record<string, TimeUnit>> = {}): unknown {
  if (!isObject(args)) return args;
  const replaced = Object.entries(times).flatMap(([name, unit]): [string, number][] => {
    const value = getOwn(args, name);
    if (value === undefined || value === null || typeof value === 'number') return [];
    return [[name, toUnixTime(name, value, unit)]];
  });
  return replaced.length === 0 ? args : { ...args, ...Object.fromEntries(replaced) };
}

function toUnixTime(name: string, value: unknown, unit: TimeUnit): number {
  const text = typeof value === 'string' ? value.trim() : '';
  if (DIGITS.test(text)) return Number(text);
  const time = readTime(text);
  if (time !== undefined) return unit === 's' ? Math.floor(time / 1000) : time;
  throw new ToolError({
    kind: 'bad_arguments',
    message: `\`${name}\` must be a time with its offset, or a day.`,
    parameter: name,
    hint: 'Nothing was sent. Write it in RFC 3339: 2026-01-31T09:30:00Z, 2026-01-31T09:30:00+02:00, or 2026-01-31 for the start of that day in UTC.',
  });
}

/** Returns the milliseconds since 1970 at a time; nothing for another text, and for a day that no month has. */
function readTime(text: string): number | undefined {
  const [, year, month, day, hour, minute, second] = FORM.exec(text) ?? [];
  const start = Date.parse(`${year}-${month}-${day}`);
  // JavaScript takes 31 February for a day in March.
  if (Number.isNaN(start) || new Date(start).getUTCDate() !== Number(day)) return undefined;
  if (hour === undefined) return start;
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  // A leap second has no number of its own: it counts as the last one before it.
  const time = second === '60' ? text.replace(/:60/, ':59') : text;
  const parsed = Date.parse(time.toUpperCase().replace(' ', 'T'));
  return Number.isNaN(parsed) ? undefined : parsed;
}
