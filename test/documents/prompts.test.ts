import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PROMPT_NEEDS, type PromptName } from '../../src/runtime/prompts/served-prompts.ts';
import { PROMPTS } from '../../src/runtime/prompts/texts/texts.ts';

const page = readFileSync(new URL('../../docs/prompts.md', import.meta.url), 'utf8');
const prompts = Object.entries(PROMPTS);
const rows = (head: string) => {
  const [, table = ''] = new RegExp(`^\\| prompt \\| ${head}.*\\n\\|---.*\\n((?:\\|.*\\n)*)`, 'm').exec(page) ?? [];
  return table.trimEnd().split('\n');
};

test('the table of prompts is that of the code', () => {
  expect(rows('arguments')).toEqual(
    prompts.map(([name, { description, arguments: all }]) => {
      const listed = all.map((argument) => `\`${argument.name}\`${argument.required ? '' : '?'}`);
      return `| \`${name}\` | ${listed.join(', ')} | ${description} |`;
    }),
  );
});

test('the table of what each needs is that of the code', () => {
  expect(rows('needs')).toEqual(
    prompts.map(([name]) => {
      const sets = PROMPT_NEEDS[name as PromptName].map((set) => set.map((tool) => `\`${tool}\``).join(' and '));
      return `| \`${name}\` | ${sets.join(', or ')} |`;
    }),
  );
});
