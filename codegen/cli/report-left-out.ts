import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { count } from '../shared/count.ts';
import { formatProblem, type Problems, withoutRepeats } from '../shared/problems.ts';

/** The full list, from the project's root; git ignores the folder. */
const FILE = 'node_modules/.cache/clerk-agent-toolkit/left-out.txt';
const SHOWN = 10;

/**
 * Tells on stderr what generating for another version of the API left out: the counts, the first problems, and the file
 * that has the rest.
 * @param root the project's folder
 * @throws Error with a code when the file can't be written
 */
export async function reportLeftOut(
  root: string,
  { version, tools, leftOut }: { version: string; tools: number; leftOut: readonly string[] },
  problems: Problems,
): Promise<void> {
  const gaps = withoutRepeats(problems.gaps);
  const leftovers = withoutRepeats(problems.leftovers);
  const undecided = gaps.filter(({ kind }) => kind === 'undecided').length;
  const counts = [
    `${count(leftOut.length, 'tool')} left out`,
    `${count(undecided, 'operation')} undecided`,
    `${count(gaps.length - undecided, 'other decision')} open`,
    `${count(leftovers.length, 'name')} in our files that it doesn't have`,
  ];
  const lines = [
    ...leftOut.toSorted().map((tool) => `left out: ${tool}`),
    ...[...gaps, ...leftovers].map((problem) => formatProblem(problem)),
  ];
  const shown = lines.length > SHOWN ? [...lines.slice(0, SHOWN), `and ${lines.length - SHOWN} more: ${FILE}`] : lines;
  if (lines.length > SHOWN) {
    await mkdir(dirname(join(root, FILE)), { recursive: true });
    await writeFile(join(root, FILE), `${lines.join('\n')}\n`);
  }
  process.stderr.write(`Lenient, for version ${version}: ${count(tools, 'tool')}; ${counts.join(', ')}.\n`);
  for (const line of shown) process.stderr.write(`  ${line}\n`);
}
