import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { PLUGIN, SKILL } from '../../../scripts/listings/plugins.ts';
import { defaultSelection, tools } from '../../../src/generated/tool-index.ts';

const skill = readFileSync(join(import.meta.dirname, '../../..', PLUGIN, SKILL), 'utf8');
const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(skill) ?? [];

test('the skill is short, and named as its folder', () => {
  expect(Buffer.byteLength(skill)).toBeLessThan(2000);
  expect(parse(head)).toEqual({ name: basename(dirname(SKILL)), description: expect.stringMatching(/^.{50,400}$/) });
});

test('the tools that it names are served unless somebody chooses others', () => {
  const named = [...body.matchAll(/`([a-z]\w*_\w+)`/g)].map(([, name = '']) => name);
  expect(named).toContain('lists_query');
  expect(named.filter((name) => !defaultSelection.includes(tools[name]?.name ?? ''))).toEqual([]);
});
