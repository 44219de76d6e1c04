import type { Collected } from './collect/create-collector.ts';
import type { Reading } from './query-types.ts';

/** Longest part of an error in a note: it may quote what a row has. */
const MOST_WHY = 300;

/** Returns what to know of the numbers of an answer; empty where nothing is. */
export function notesOf(
  { shared = 0, uncounted = 0, tooLarge = [] }: Collected,
  { unjoined = [] }: Pick<Reading, 'unjoined'>,
): string {
  const notes = [
    shared > 0 && `${shared} of the rows have several values to count by: such a row counts once in the group of each.`,
    uncounted > 0 &&
      `Rows with very many values to count by were left out of ${uncounted} groups: these are lower bounds.`,
    tooLarge.length > 0 && `${tooLarge.join(', ')}: null where the numbers are too large to be added up exactly.`,
    ...unjoined.map(
      ({ name, rows, why }) =>
        `"${name}" is empty in ${rows} of the rows: it could not be read with what they have, the first time because: ${why.slice(0, MOST_WHY)}`,
    ),
  ];
  return notes.filter(Boolean).join(' ');
}
