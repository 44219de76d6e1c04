const UNITS: Record<string, number> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
  month: 2_592_000_000,
  year: 31_536_000_000,
};

/** The forms of a moment in a world file, for its schema. */
export const MOMENT_PATTERN = `^(now|\\d+ (${Object.keys(UNITS).join('|')})s? ago|in \\d+ (${Object.keys(UNITS).join('|')})s?|\\d{4}-\\d\\d-\\d\\d.*)$`;

/** Reads `now`, `3 days ago`, `in 2 hours` or an RFC3339 time or date as Unix milliseconds; null for anything else. */
export function readMoment(text: string, now: number): number | null {
  if (text === 'now') return now;
  const relative = /^(in )?(\d+) ([a-z]+?)s?( ago)?$/.exec(text);
  const unit = UNITS[relative?.[3] ?? ''];
  if (relative && unit !== undefined && Boolean(relative[1]) !== Boolean(relative[4])) {
    return now + Number(relative[2]) * unit * (relative[1] ? 1 : -1);
  }
  const [day = ''] = /^\d{4}-\d\d-\d\d/.exec(text) ?? [];
  const absolute = day === '' ? Number.NaN : Date.parse(text);
  // Date.parse takes 31 February for a day in March.
  const isDay = !Number.isNaN(absolute) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  return isDay ? absolute : null;
}
