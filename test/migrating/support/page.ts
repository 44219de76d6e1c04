import { readFileSync } from 'node:fs';

const page = readFileSync(new URL('../../../docs/migrating.md', import.meta.url), 'utf8');

/** The steps that a section of docs/migrating.md tells its reader to take. */
export interface Steps {
  /** The commands, one a line of its first block. */
  commands: string[];
  /** The edits: lines that are to be found as they are, and those that take their place. */
  edits: [from: string, to: string][];
}

/** Reads the steps under a heading of the page. */
export function readSteps(heading: string): Steps {
  const section = page.split(/^#+ /m).find((text) => text.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`docs/migrating.md has no section "${heading}"`);
  const blocks = [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text = '']) => ({
    language,
    text,
  }));
  const find = (language: string) => blocks.filter((block) => block.language === language).map(({ text }) => text);
  const hunks = find('diff').flatMap((text) => [...text.matchAll(/((?:^-.*\n)+)((?:^\+.*\n)*)/gm)]);
  return {
    commands: find('sh').flatMap((text) => text.trim().split('\n')),
    edits: hunks.map(([, from = '', to = '']) => [unmark(from), unmark(to)]),
  };
}

function unmark(lines: string): string {
  return lines.replace(/^[-+]/gm, '');
}

/** Applies the edits to a program, each at the one place where it fits. */
export function applyEdits(program: string, edits: Steps['edits']): string {
  return edits.reduce((text, [from, to]) => {
    const parts = text.split(from);
    if (parts.length !== 2) throw new Error(`fits ${parts.length - 1} times in the program:\n${from}`);
    return parts.join(to);
  }, program);
}
