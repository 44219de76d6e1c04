import leven from 'leven';

/** Longest text that is compared: no name is longer, and the time that a distance takes grows with the square of the length. */
const MAX_LENGTH = 100;

/**
 * Returns the candidate that was probably meant, or undefined when none is close.
 * Ignores case, `_`, `-` and `.` (`userId` finds `user_id`), and a bare method finds its tool (`getUser` finds `users.getUser`).
 */
export function nearest(text: string, candidates: Iterable<string>): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const wanted = plain(text);
  if (wanted === '' || wanted.length > MAX_LENGTH) return undefined;
  // `id` where there is one `user_id`: short for the only one of its kind.
  const ends = [...candidates].filter((candidate) => candidate.endsWith(`_${text}`));
  if (ends.length === 1) return ends[0];
  // `users_ban` for `users_banUser`: the shortest that goes on from it.
  const longer = [...candidates].filter((candidate) => plain(candidate).startsWith(wanted) && wanted.length > 3);
  if (longer.length > 0) return longer.sort((a, b) => a.length - b.length)[0];
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length * 0.4)) + 1;
  for (const candidate of candidates) {
    const method = candidate.split('.').at(-1) ?? candidate;
    const distance = Math.min(leven(wanted, plain(candidate)), leven(wanted, plain(method)));
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Returns ` Did you mean "x"?`, to be put after a sentence, or an empty text when no candidate is close. */
export function didYouMean(text: string, candidates: Iterable<string>): string {
  const found = nearest(text, candidates);
  return found === undefined ? '' : ` Did you mean "${found}"?`;
}
