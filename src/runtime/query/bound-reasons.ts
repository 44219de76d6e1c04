import { MOST } from './parse/limits.ts';
import type { Bound } from './query-types.ts';

const ENDED: Readonly<Record<Bound, string>> = {
  pages: 'the most pages of a query was reached',
  rows: 'the most rows of a query was reached',
  time: 'the longest time of a query was reached',
  memory: 'the most memory of a query was reached',
  joins: `the most joined reads (${MOST.joinedRows}) were made`,
  calls: 'this person may make no more calls and reads within a minute, and the longest time of a query was reached',
  list: 'the list gave no further rows, though it says that it has more',
};

/** Returns why an answer ends where it does, in the words of its `partial`. */
export function whyEnded(met: Bound): string {
  return ENDED[met];
}

/** Returns why a list could not be read to its end, in the words of an error. */
export function whyIncomplete(met: Bound): string {
  if (met === 'time') return 'the time of the query was up';
  if (met === 'calls') return 'this person may make no more calls and reads within a minute';
  return met === 'list' ? ENDED.list : `a query may use no more ${met}`;
}
