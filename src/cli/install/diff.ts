import { createTwoFilesPatch } from 'diff';
import { maskKeys } from '../../runtime/result/secrets/key-patterns.ts';

/** Formats the difference between two texts of a file, as `diff -u` does; without other lines, in which secrets may stand. */
export function formatDiff(path: string, before: string | undefined, after: string | undefined): string {
  const [from, to] = [before === undefined ? '/dev/null' : path, after === undefined ? '/dev/null' : path];
  const patch = createTwoFilesPatch(from, to, before ?? '', after ?? '', undefined, undefined, { context: 0 });
  return maskKeys(patch.replace(/^=+\n/, ''));
}
