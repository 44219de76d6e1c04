import type { Update } from './update.ts';

/** GitHub takes 65,536 characters; what is left over is for the words around a cut. */
export const LIMIT = 65_000;

const LONGEST_OUTPUT = 4000;

/**
 * The text of the pull request: what a person has to do comes first, the report after it, cut where GitHub would refuse
 * it.
 * @param update.run where the whole report is
 */
export function pullRequestText({ breaks, failed, report, run }: Omit<Update, 'changed'> & { run: string }): string {
  const todo = [
    ...(breaks ? ['**Something breaks** for agents that use the tools today; the report marks it.'] : []),
    ...(failed ? [`**\`npm run ${failed.script}\` failed**, so what follows from the spec is not in here:`] : []),
    ...(failed ? [fenced(failed.output)] : []),
  ];
  const head = [
    "A newer version of Clerk's spec, as `npm run spec:update` took it in.",
    ...todo,
    'What is left to do, push to this branch: it is written anew only while nobody else has pushed to it.',
    'After `npm run generate`, `npm test` names what CHANGELOG.md must say of the change.',
  ].join('\n\n');
  const rest = `The report is cut here. All of it: ${run}`;
  return `${head}\n\n${cut(report, LIMIT - head.length, rest)}`;
}

/**
 * Text of at most so many characters, cut between lines, and the words that say so behind it.
 * A block of code that the cut runs through is closed, so that those words are none of it.
 */
export function cut(markdown: string, limit: number, words: string): string {
  if (markdown.length <= limit) return markdown;
  let [length, fence] = [0, ''];
  const kept: string[] = [];
  for (const line of markdown.split('\n')) {
    const after = fenceAfter(line, fence);
    length += line.length + 1;
    if (length + Math.max(after.length, fence.length) + words.length + 3 > limit) break;
    kept.push(line);
    fence = after;
  }
  return [...kept, ...(fence ? [fence] : []), '', words].join('\n');
}

/** The fence of the block of code that is open behind a line; empty if none is. */
function fenceAfter(line: string, open: string): string {
  const [, fence = '', info = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
  if (open === '') return fence;
  return fence.startsWith(open) && info.trim() === '' ? '' : open;
}

/** Output as a block of code, which nothing in it can end. */
function fenced(output: string): string {
  // The end says what is wrong. Not from the middle of a pair of surrogates.
  const end = output
    .trim()
    .slice(-LONGEST_OUTPUT)
    .replace(/^[\udc00-\udfff]/, '');
  const longest = Math.max(2, ...[...end.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${end}\n${fence}`;
}
