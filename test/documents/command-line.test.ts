import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createCommand } from '../../src/cli/command-line/flags.ts';

const page = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');

test('the flags table has every flag', () => {
  const [, section = ''] = /\n## Flags\n(.*?)\n## /s.exec(page) ?? [];
  const known = createCommand().options.filter((option) => !option.hidden);
  expect([...section.matchAll(/^\| `(-[^`]+)` \|/gm)].map(([, flag]) => flag).sort()).toEqual(
    known.map((option) => option.flags).sort(),
  );
});
