import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { renderAccessPage } from '../../scripts/docs/access-page.ts';
import { parseCommandLine } from '../../src/cli/command-line/options.ts';
import { accessSchema } from '../../src/runtime/access/access-schema.ts';
import { parseAccessRules } from '../../src/runtime/access/parse-access-rules.ts';

const page = readFileSync(new URL('../../docs/access.md', import.meta.url), 'utf8');
const [, example = ''] = /```yaml\n(.*?)```/s.exec(page) ?? [];

test('the tables have every key', () => {
  expect(page, 'Run `npm run docs` and review the diff.').toBe(renderAccessPage(page));
});

test('the example has no mistake, to the schema either', () => {
  expect(parseAccessRules(example).rules.map(({ name }) => name)).toEqual([
    'operators',
    'support',
    'customers',
    'self',
  ]);
  expect(new Ajv().validate(accessSchema(), parse(example))).toBe(true);
});

test('its example for everybody has no mistake', () => {
  const [, everybody = ''] = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => text);
  expect(parseAccessRules(everybody).rules.map(({ who, pin }) => [who, pin])).toEqual([[{ everybody: true }, 'user']]);
});

test('the mistake that it shows is said in these words', () => {
  const [, words = ''] = /`access\.yaml:\d+: ([^`]*)`/.exec(page) ?? [];
  expect(() => parseAccessRules(example.replace('billing]', 'biling]'))).toThrow(`: ${words}`);
});

test('its command lines are understood', () => {
  const lines = [...page.matchAll(/^npx -y clerk-agent-toolkit (.*)$/gm)].map(([, line = '']) => line);
  expect(lines.map((line) => parseCommandLine(line.split(' '), {}).kind)).toEqual([
    'access',
    'access',
    'access',
    'serve',
  ]);
});
