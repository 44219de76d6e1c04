import { createTwoFilesPatch } from 'diff';
import { maskKeys } from '../../runtime/result/secrets/key-patterns.ts';

/**
 * Formats the difference between two texts of a file, as `diff -u` does, without the lines around it: the secrets of other
 * servers may stand there. Of a line that is there before and after, only the part that differs is shown.
 */
export function formatDiff(path: string, before: string | undefined, after: string | undefined): string {
  const [from, to] = [before === undefined ? '/dev/null' : path, after === undefined ? '/dev/null' : path];
  const patch = createTwoFilesPatch(from, to, before ?? '', after ?? '', undefined, undefined, { context: 0 });
  const lines = patch.replace(/^(?:Index: .*\n)?=+\n/, '');
  return maskKeys(lines.replace(/^-(?!-- )(.*)\n(\\ .*\n)?\+(.*)$/gm, (_, old, __, now) => formatPart(old, now)));
}

/** Shows of two versions of a line what differs, with the characters around it left out. */
function formatPart(old: string, now: string): string {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const part = (sign: string, line: string) => {
    const text = line.slice(start, line.length - end);
    return text === '' ? '' : `${sign}${start > 0 ? '…' : ''}${text}${end > 0 ? '…' : ''}`;
  };
  return [part('-', old), part('+', now)].filter(Boolean).join('\n');
}
