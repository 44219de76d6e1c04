import { expect, it } from 'vitest';
import { exportsOf, flagsOf, formatSurface } from '../../../scripts/surface/read-surface.ts';
import { surface } from '../../support/surface/surface.ts';

it.each<[string, string | undefined, string[]]>([
  ['-h, --help', undefined, ['-h', '--help']],
  ['--tools <patterns...>', undefined, ['--tools <...>']],
  ['--confirm <mode>', 'auto', ['--confirm <> (default: auto)']],
])('%s with the default %s', (flags, defaultValue, want) => {
  expect(flagsOf(flags, defaultValue)).toEqual(want);
});

it('reads exports from the page that is made of them', () => {
  const page = `# API

| \`not\` | \`x\` | |

## clerk-agent-toolkit/client

### make

\`\`\`ts
function make(): Made;
\`\`\`

### Made

| member | type | what it is |
|---|---|---|
| \`a?\` | \`string \\| null\` | Text. |
| \`b(c: number)\` | \`Promise<void>\` | Text. |

## Shared

### Ask

\`\`\`ts
type Ask = (question: Question) => unknown;
\`\`\`
`;
  expect(exportsOf(page)).toEqual({
    '/client Made': '',
    '/client Made.a': 'a?: string | null',
    '/client Made.b': 'b(c: number): Promise<void>',
    '/client make': 'function make(): Made;',
    'Shared Ask': 'type Ask = (question: Question) => unknown;',
  });
});

it('is printed a line a tool, as JSON', () => {
  const text = formatSurface(surface());
  expect(JSON.parse(text)).toEqual(surface());
  expect(text).toContain('\n  "a.get": {"tier":"write",');
});
