/** The stretch of time that a text names, in Unix milliseconds: from its start to before its end. */
export interface Span {
  start: number;
  end: number;
  /** Set for a moment; a day or month has a length. */
  moment: boolean;
}

const DAY = 86_400_000;
/** Longest text that is read as a date. */
const LONGEST = 40;
/** Unix times from here on are milliseconds. */
const MILLISECONDS_FROM = 1e11;
/** Numbers from here on can be Unix times: 1973. */
const TIMES_FROM = 1e8;

const DATE_TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?$/i;
const DATE = /^(\d{4})-(\d\d)(?:-(\d\d))?$/;
const RELATIVE = /^(?:now ?)?([+-]) ?(\d{1,5}) ?(h|hours?|d|days?|w|weeks?|mo|months?|y|years?)$/i;

/** Returns the time that a value in a row is, in Unix milliseconds: RFC 3339, or a date alone, at its start. */
export function timeOf(value: unknown): number | undefined {
  if (typeof value === 'number') return unixTime(value);
  if (typeof value !== 'string' || value.length > LONGEST || value.length < 7) return undefined;
  return momentOf(value) ?? dateSpan(value)?.start;
}

/** Returns what an operand of a comparison names: a date, a time, or a time counted from now such as `-90d`. */
export function spanOf(operand: string | number, now: number): Span | undefined {
  if (typeof operand === 'number') return momentSpan(unixTime(operand));
  const text = operand.trim();
  if (text.length > LONGEST) return undefined;
  if (text === 'now') return momentSpan(now);
  if (text === 'today') return { start: now - (now % DAY), end: now - (now % DAY) + DAY, moment: false };
  return momentSpan(momentOf(text)) ?? dateSpan(text) ?? momentSpan(relativeTime(text, now));
}

/** Returns true for a text that is counted from now, and so equals no value. */
export function isRelative(text: string): boolean {
  return text.length <= LONGEST && RELATIVE.test(text.trim());
}

/** Returns the test that a time is in any of the spans, in few steps also where they are hundreds. */
export function spansTest(spans: readonly Span[]): (time: number) => boolean {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return (time) => {
    let [from, to] = [0, apart.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((apart[middle] as Span).end <= time) from = middle + 1;
      else to = middle;
    }
    const next = apart[from];
    return next !== undefined && time >= next.start;
  };
}

function momentSpan(start: number | undefined): Span | undefined {
  return start === undefined ? undefined : { start, end: start + 1, moment: true };
}

function unixTime(value: number): number | undefined {
  if (!(Math.abs(value) >= TIMES_FROM)) return undefined;
  const time = Math.abs(value) < MILLISECONDS_FROM ? value * 1_000 : value;
  return Math.abs(time) <= 8.64e15 ? time : undefined;
}

function momentOf(text: string): number | undefined {
  const parts = DATE_TIME.exec(text);
  if (!parts) return undefined;
  // Date.parse takes the 30th of February for the 2nd of March; every month has 28 days, and most times pass quickly.
  if (Number(text.slice(8, 10)) > 28 && dateSpan(text.slice(0, 10)) === undefined) return undefined;
  // Without a zone it's UTC, as all times here: read as local time, it would differ from machine to machine.
  const time = Date.parse(
    text.length === 20 && text.endsWith('Z')
      ? text
      : `${text.slice(0, 10)}T${text.slice(11).toUpperCase()}${parts[1] ? '' : 'Z'}`,
  );
  return Number.isNaN(time) ? undefined : time;
}

function dateSpan(text: string): Span | undefined {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (!year || !month) return undefined;
  const [y, m, d] = [Number(year), Number(month) - 1, Number(day ?? 1)];
  const start = utc(y, m, d);
  // No 31st of February.
  if (new Date(start).getUTCMonth() !== m || new Date(start).getUTCDate() !== d) return undefined;
  return { start, end: day ? start + DAY : utc(y, m + 1, 1), moment: false };
}

/** As Date.UTC, which takes the years up to 99 for those of the last century. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

function relativeTime(text: string, now: number): number | undefined {
  const [, sign, digits, unit] = RELATIVE.exec(text) ?? [];
  if (!sign || !digits || !unit) return undefined;
  const amount = Number(digits) * (sign === '-' ? -1 : 1);
  const time = moved(now, amount, unit.toLowerCase());
  return Math.abs(time) <= 8.64e15 ? time : undefined;
}

function moved(now: number, amount: number, unit: string): number {
  if (unit.startsWith('h')) return now + (amount * DAY) / 24;
  if (unit.startsWith('d')) return now + amount * DAY;
  if (unit.startsWith('w')) return now + amount * 7 * DAY;
  return movedMonths(now, unit.startsWith('y') ? amount * 12 : amount);
}

/** The same day of another month, or its last day where it is shorter. */
function movedMonths(now: number, months: number): number {
  const date = new Date(now);
  const first = utc(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const last = new Date(utc(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return first + (Math.min(date.getUTCDate(), last) - 1) * DAY + (now % DAY);
}
