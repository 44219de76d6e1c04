/** A second in milliseconds, the unit of every time in a record. */
export const SECOND = 1000;
/** A minute in milliseconds. */
export const MINUTE = 60 * SECOND;
/** An hour in milliseconds. */
export const HOUR = 3_600_000;
/** A day in milliseconds. */
export const DAY = 24 * HOUR;
/** Thirty days in milliseconds. */
export const MONTH = 30 * DAY;
