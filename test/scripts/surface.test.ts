import { describe, expect, it } from 'vitest';
import { type Difference, differences } from '../../scripts/surface/compare.ts';
import { changelogFaults, topSection } from '../../scripts/surface/faults.ts';
import { exportsOf, printSurface, type Surface, type ToolSurface } from '../../scripts/surface/surface.ts';

const tool = (changed: Partial<ToolSurface> = {}): ToolSurface => ({
  tier: 'write',
  default: false,
  inputs: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'], additionalProperties: false },
  masked: ['secret'],
  pins: ['user_id'],
  ...changed,
});
const surface = (changed: Partial<Surface> = {}): Surface => ({
  version: '1.4.2',
  apiVersion: '2026-01-01',
  tools: { 'a.get': tool() },
  aliases: {},
  removed: [],
  flags: ['--tools <patterns...>'],
  errors: ['not_found'],
  exports: { '/ai-sdk createClerkToolkit': 'function createClerkToolkit(): Promise<ClerkToolkit>;' },
  ...changed,
});
const line = ({ name, step, heading, words }: Difference) => `${step}, ${heading}: ${name} ${words}`;

it.each<[string, Partial<Surface>, Partial<Surface>, string[]]>([
  ['nothing', {}, {}, []],
  ['a new tool', {}, { tools: { 'a.get': tool(), 'b.get': tool() } }, ['minor, Added: b.get is a new tool']],
  [
    'a renamed tool',
    {},
    { tools: { 'a.find': tool() }, aliases: { 'a.get': 'a.find' } },
    ['minor, Added: a.find is a new tool', 'minor, Changed: a.get is called a.find now; the old name works'],
  ],
  ['a tool that is gone', {}, { tools: {}, removed: ['a.get'] }, ['major, Removed: a.get is no longer a tool']],
  [
    'a tool that is gone without a tombstone',
    {},
    { tools: {} },
    ['major, Removed: a.get is gone without a trace: put it under `removed` of allowlist.yaml'],
  ],
  [
    'an alias that is gone',
    { aliases: { 'a.old': 'a.get' } },
    { removed: ['a.old'] },
    ['major, Removed: a.old no longer works'],
  ],
  [
    'an alias that is gone without a tombstone',
    { aliases: { 'a.old': 'a.get' } },
    {},
    ['major, Removed: a.old is gone without a trace: put it under `removed` of allowlist.yaml'],
  ],
  ['a tombstone that is gone', { removed: ['a.old'] }, {}, ['major, Removed: a.old is forgotten']],
  ['a name that comes back', { aliases: { 'a.old': 'a.get' } }, { tools: { 'a.get': tool(), 'a.old': tool() } }, []],
  [
    'inputs that break and inputs that are new',
    {},
    {
      tools: {
        'a.get': tool({
          inputs: { type: 'object', properties: { key: { type: 'boolean' } }, additionalProperties: false },
        }),
      },
    },
    ['major, Changed: a.get `id` is gone', 'minor, Added: a.get `key` is new'],
  ],
  [
    'a stricter tier',
    {},
    { tools: { 'a.get': tool({ tier: 'destructive' }) } },
    ['minor, Changed: a.get is destructive, was write'],
  ],
  ['a laxer tier', {}, { tools: { 'a.get': tool({ tier: 'read' }) } }, ['major, Changed: a.get is read, was write']],
  ['served unasked', {}, { tools: { 'a.get': tool({ default: true }) } }, ['minor, Changed: a.get is served unasked']],
  [
    'no longer served unasked',
    { tools: { 'a.get': tool({ default: true }) } },
    {},
    ['major, Changed: a.get is no longer served unless it is chosen'],
  ],
  [
    'fields shown and hidden',
    {},
    { tools: { 'a.get': tool({ masked: ['code'] }) } },
    ['major, Changed: a.get no longer hides secret', 'minor, Changed: a.get hides code'],
  ],
  [
    'other pins',
    {},
    { tools: { 'a.get': tool({ pins: [] }) } },
    ['minor, Changed: a.get is served under other pins: none'],
  ],
  [
    'another version of the API',
    {},
    { apiVersion: '2027-01-01' },
    ['major, Changed: 2027-01-01 is the version of the API, was 2026-01-01'],
  ],
  [
    'flags, errors and exports',
    {},
    {
      flags: ['-h, --help', '--read-only'],
      errors: [],
      exports: {
        '/ai-sdk createClerkToolkit': 'function createClerkToolkit(): ClerkToolkit;',
        '/client ClerkClientOptions.fetch': 'fetch?: Fetch',
      },
    },
    [
      'minor, Added: --help is new: a flag',
      'minor, Added: --read-only is new: a flag',
      'major, Removed: --tools is no longer a flag',
      'major, Removed: not_found is no longer a kind of error',
      'minor, Added: ClerkClientOptions.fetch is new: exported',
      'minor, Changed: createClerkToolkit is `function createClerkToolkit(): ClerkToolkit;`, was `function createClerkToolkit(): Promise<ClerkToolkit>;`',
    ],
  ],
])('tells %s', (_, before, after, want) => {
  expect(differences(surface(before), surface(after)).map(line)).toEqual(want);
});

describe('the changelog', () => {
  const removed: Difference = { name: 'a.get', step: 'major', heading: 'Removed', words: 'is no longer a tool' };
  const added: Difference = { name: 'b.get', step: 'minor', heading: 'Added', words: 'is a new tool' };
  const log = (title: string, entries = '') => `# Changelog\n\n## ${title}\n\n${entries}\n## [1.4.2] - 2026-01-31\n`;
  const both = '### Added\n\n- `b.*`: all of them.\n\n### Removed\n\n- **Breaking:** `a.get`, which\n  nobody used.\n';

  it.each<[string, Difference[], string, string[]]>([
    ['nothing changed', [], log('[1.4.2] - 2026-01-31'), []],
    ['everything is said', [removed, added], log('[Unreleased]', both), []],
    ['and the version is high enough', [removed, added], log('[2.0.0] - Unreleased', both), []],
    [
      'the version is too low',
      [removed, added],
      log('[1.5.0] - 2026-02-28', both),
      ['What changed wants version 2.0.0 or higher, not 1.5.0.'],
    ],
    [
      'a patch adds nothing',
      [added],
      log('[1.4.3] - 2026-02-28', both),
      ['What changed wants version 1.5.0 or higher, not 1.4.3.'],
    ],
    ['a pre-release of what is high enough', [removed], log('[2.0.0-rc.1] - 2026-02-28', both), []],
    [
      'under another heading',
      [added],
      log('[Unreleased]', both.replace('Added', 'Fixed')),
      ['CHANGELOG.md, under ### Added, must name `b.get`: it is a new tool.'],
    ],
    [
      'not marked as breaking',
      [removed],
      log('[Unreleased]', both.replace('**Breaking:** ', '')),
      [
        'CHANGELOG.md, under ### Removed, must name `a.get` in an entry that begins with **Breaking:**: it is no longer a tool.',
      ],
    ],
    [
      'no section yet',
      [added],
      log('[1.4.2] - 2026-01-31'),
      [
        "1.4.2 is released, and this differs from it (b.get is a new tool): begin a section `## [Unreleased]`, or run npm run surface if it isn't out yet.",
      ],
    ],
    [
      'not out yet',
      [added],
      log('[1.4.2] - Unreleased'),
      ["surface.json isn't that of 1.4.2, which isn't released yet (b.get is a new tool): npm run surface"],
    ],
  ])('%s', (_, found, changelog, want) => {
    expect(changelogFaults(found, '1.4.2', topSection(changelog))).toEqual(want);
  });

  it.each<[string, string[]]>([
    ['[0.5.0] - 2026-02-28', []],
    ['[0.4.3] - 2026-02-28', ['What changed wants version 0.5.0 or higher, not 0.4.3.']],
  ])('before 1.0.0 a minor breaks: %s', (title, want) => {
    expect(changelogFaults([removed], '0.4.2', topSection(log(title, both)))).toEqual(want);
  });

  it('must begin with a version', () => {
    expect(() => topSection('# Changelog\n')).toThrow('must begin with `## [Unreleased]`');
  });
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
| \`a?\` | \`string \\| null\` | Words. |
| \`b(c: number)\` | \`Promise<void>\` | Words. |

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
  const text = printSurface(surface());
  expect(JSON.parse(text)).toEqual(surface());
  expect(text).toContain('\n  "a.get": {"tier":"write",');
});
