import type { Update } from './update-spec.ts';

/** The length that a text is cut to. GitHub takes 65,536 characters; the rest is for the note behind a cut. */
export const MAX_LENGTH = 65_000;

const LONGEST_OUTPUT = 4000;

/**
 * Writes the text of the pull request: first what a person has to do, then the report, cut where GitHub would refuse it.
 * @param update.run the address of the whole report
 */
export function pullRequestText({ breaks, failed, report, run }: Omit<Update, 'changed'> & { run: string }): string {
  const todo = [
    ...(breaks ? ['**Something breaks** for agents that use the tools today; the report marks what.'] : []),
    ...(failed ? [`**\`npm run ${failed.script}\` failed**, so what is generated from the spec is missing here:`] : []),
    ...(failed ? [fenced(failed.output)] : []),
  ];
  const head = [
    "A newer version of Clerk's spec, as `npm run spec:update` reads it.",
    ...todo,
    'Push what is left to do to this branch: it is overwritten only as long as nobody else has pushed to it.',
    'After `npm run generate`, `npm test` names what CHANGELOG.md must say about the change.',
  ].join('\n\n');
  const rest = `The report is cut here. The whole report: ${run}`;
  return `${head}\n\n${truncateMarkdown(report, MAX_LENGTH - head.length, rest)}`;
}

/**
 * Cuts Markdown between lines to at most so many characters, and puts a note behind it.
 * A block of code that the cut runs through is closed, so that the note is not part of it.
 */
export function truncateMarkdown(markdown: string, limit: number, note: string): string {
  if (markdown.length <= limit) return markdown;
  let [length, fence] = [0, ''];
  const kept: string[] = [];
  for (const line of markdown.split('\n')) {
    const after = fenceAfter(line, fence);
    length += line.length + 1;
    if (length + Math.max(after.length, fence.length) + note.length + 3 > limit) break;
    kept.push(line);
    fence = after;
  }
  return [...kept, ...(fence ? [fence] : []), '', note].join('\n');
}

/** Returns the fence of the block of code that is open behind a line; empty if none is. */
function fenceAfter(line: string, open: string): string {
  const [, fence = '', info = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
  if (open === '') return fence;
  return fence.startsWith(open) && info.trim() === '' ? '' : open;
}

/** Formats output as a block of code, which nothing in it can end. */
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
