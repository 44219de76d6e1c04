import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCommandLine } from '../../src/cli/command-line/options.ts';
import { catalogue } from '../../src/runtime/catalogue/catalogue.ts';
import { selectTools } from '../../src/runtime/catalogue/selection.ts';

const pages = ['choosing.md', 'safety.md'].map((page) =>
  readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8'),
);

/** Every command line of the pages that chooses tools, as its arguments. */
const choices = pages
  .flatMap((text) => [
    ...text.matchAll(/^(?:npx -y clerk-agent-toolkit |)((?:tools |--).*?)(?: {2,}.*)?$/gm),
    ...text.matchAll(/`(--tools [^`<]+)`/g),
  ])
  .map(([, line = '']) => [line.replaceAll('"', '')]);

test('there are command lines to check', () => expect(choices.length).toBeGreaterThan(9));

test.each(choices)('%s is understood and serves something', (line) => {
  const task = parseCommandLine(line.split(' '), {});
  if (task.kind !== 'list' && task.kind !== 'serve') throw new Error('nothing is chosen');
  expect(selectTools(task.options, catalogue).names.length).toBeGreaterThan(0);
});

test('the default set is as large as they say', () => {
  expect(pages[0]).toContain(`The default set is ${catalogue.defaultSelection.length} tools`);
});
