import { describe, expect, it } from 'vitest';
import { changelogFaults, since } from '../../../scripts/surface/check-changelog.ts';
import { type Difference, differences } from '../../../scripts/surface/compare.ts';
import { exportsOf, flagsOf, printSurface, type Surface, type ToolSurface } from '../../../scripts/surface/surface.ts';

const tool = (changed: Partial<ToolSurface> = {}): ToolSurface => ({
  tier: 'write',
  endpoint: 'GET /as/{id}',
  default: false,
  inputs: { type: 'object', properties: { id: { type: 'string' } }, required: ['id'], additionalProperties: false },
  masked: ['secret'],
  pins: { rules: { user_id: { fill: ['id'] } }, served: ['user_id'] },
  ...changed,
});
const surface = (changed: Partial<Surface> = {}): Surface => ({
  version: '1.4.2',
  apiVersion: '2026-01-01',
  tools: { 'a.get': tool() },
  aliases: {},
  removed: [],
  flags: ['--tools <...>'],
  errors: ['not_found'],
  exports: { '/ai-sdk createClerkToolkit': 'function createClerkToolkit(): Promise<ClerkToolkit>;' },
  needs: { node: '>=20' },
  ...changed,
});
const line = ({ name, step, heading, words, never }: Difference) =>
  `${step}, ${heading}: ${name} ${words}${never ? ', ever' : ''}`;

it.each<[string, Partial<Surface>, Partial<Surface>, string[]]>([
  ['nothing', {}, {}, []],
  ['a new tool', {}, { tools: { 'a.get': tool(), 'b.get': tool() } }, ['minor, Added: b.get is a new tool']],
  [
    'a renamed tool',
    {},
    { tools: { 'a.find': tool() }, aliases: { 'a.get': 'a.find' } },
    ['minor, Added: a.find is a new tool', 'minor, Changed: a.get is called a.find now; the old name works'],
  ],
  [
    'a renamed tool that also changes',
    {},
    { tools: { 'a.find': tool({ tier: 'read' }) }, aliases: { 'a.get': 'a.find' } },
    [
      'minor, Added: a.find is a new tool',
      'minor, Changed: a.get is called a.find now; the old name works',
      'major, Changed: a.get is read, was write',
    ],
  ],
  [
    'a tool that is renamed again',
    { aliases: { 'a.old': 'a.get' } },
    { tools: { 'a.find': tool() }, aliases: { 'a.get': 'a.find', 'a.old': 'a.find' } },
    ['minor, Added: a.find is a new tool', 'minor, Changed: a.get is called a.find now; the old name works'],
  ],
  ['a tool that is gone', {}, { tools: {}, removed: ['a.get'] }, ['major, Removed: a.get no longer works']],
  ['a tool that is gone without a note', {}, { tools: {} }, ['major, Removed: a.get is gone, ever']],
  [
    'an alias that is gone',
    { aliases: { 'a.old': 'a.get' } },
    { removed: ['a.old'] },
    ['major, Removed: a.old no longer works'],
  ],
  [
    'an alias that is gone without a note',
    { aliases: { 'a.old': 'a.get' } },
    {},
    ['major, Removed: a.old is gone, ever'],
  ],
  [
    'an alias of another tool than before',
    { tools: { 'a.get': tool(), 'b.get': tool() }, aliases: { 'a.old': 'a.get' } },
    { tools: { 'a.get': tool(), 'b.get': tool() }, aliases: { 'a.old': 'b.get' } },
    ['major, Changed: a.old means b.get now, meant a.get'],
  ],
  [
    'a former name that a new tool takes',
    { aliases: { 'a.old': 'a.get' } },
    { tools: { 'a.get': tool(), 'a.old': tool() } },
    ['major, Changed: a.old means a.old now, meant a.get'],
  ],
  [
    'a name that was gone, for another tool',
    { removed: ['a.old'] },
    { tools: { 'a.get': tool(), 'a.old': tool() } },
    ['major, Changed: a.old means a.old now; it was gone'],
  ],
  [
    'another operation, and a file',
    {},
    { tools: { 'a.get': tool({ endpoint: 'DELETE /as/{a_id}', upload: 'id' }) } },
    [
      'major, Changed: a.get asks DELETE /as/{a_id} now, asked GET /as/{id}',
      'major, Changed: a.get takes `id` as the path of a file, was `none`',
    ],
  ],
  ['another name in the path', {}, { tools: { 'a.get': tool({ endpoint: 'GET /as/{a_id}' }) } }, []],
  [
    'a note that is gone',
    { removed: ['a.old'] },
    {},
    ['major, Removed: a.old is forgotten: whoever uses it is no longer told what to use'],
  ],
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
    'a tool that becomes sensitive: nobody is asked then',
    { tools: { 'a.get': tool({ tier: 'destructive' }) } },
    { tools: { 'a.get': tool({ tier: 'sensitive' }) } },
    ['major, Changed: a.get is sensitive, was destructive'],
  ],
  [
    'other pins',
    {},
    { tools: { 'a.get': tool({ pins: { rules: {}, served: [] } }) } },
    ['minor, Changed: a.get keeps to pins otherwise; served under none'],
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
      flags: ['--help', '--tools <>'],
      errors: [],
      exports: {
        '/ai-sdk createClerkToolkit': 'function createClerkToolkit(): ClerkToolkit;',
        '/client ClerkClientOptions.fetch': 'fetch?: Fetch',
      },
    },
    [
      'minor, Added: --help is new: a flag, `--help`',
      'minor, Added: --tools is new: a flag, `--tools <>`',
      'major, Removed: --tools is gone: a flag, `--tools <...>`',
      'major, Removed: not_found is gone: a kind of error, `not_found`',
      'minor, Added: ClerkClientOptions.fetch is new: exported, `/client ClerkClientOptions.fetch`',
      'minor, Changed: createClerkToolkit is `function createClerkToolkit(): ClerkToolkit;`, was `function createClerkToolkit(): Promise<ClerkToolkit>;`',
    ],
  ],
  ['what it needs', {}, { needs: { node: '>=24' } }, ['major, Changed: node is needed as >=24, was >=20']],
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
      ['1.4.2 is released, and this differs from it (b.get is a new tool): begin a section `## [Unreleased]`.'],
    ],
    [
      'a pre-release has said it',
      [removed, added],
      log('[2.0.0] - 2026-02-28', `### Fixed\n\n## [2.0.0-rc.1] - 2026-02-20\n\n${both}`),
      [],
    ],
    [
      'everything at once is nothing',
      [added],
      log('[Unreleased]', both.replace('b.*', '*')),
      ['CHANGELOG.md, under ### Added, must name `b.get`: it is a new tool.'],
    ],
    [
      'what no entry makes right',
      [{ ...removed, never: 'Put it under removed.' }],
      log('[Unreleased]', both),
      ['Put it under removed.'],
    ],
    [
      'not out yet',
      [added],
      log('[1.4.2] - Unreleased'),
      ["surface.json isn't that of 1.4.2, which isn't released yet (b.get is a new tool): npm run surface"],
    ],
  ])('%s', (_, found, changelog, want) => {
    expect(changelogFaults(found, '1.4.2', since(changelog, '1.4.2'))).toEqual(want);
  });

  it.each<[string, string[]]>([
    ['[0.5.0] - 2026-02-28', []],
    ['[0.4.3] - 2026-02-28', ['What changed wants version 0.5.0 or higher, not 0.4.3.']],
  ])('before 1.0.0 a minor breaks: %s', (title, want) => {
    expect(changelogFaults([removed], '0.4.2', since(log(title, both), '0.4.2'))).toEqual(want);
  });

  it('must begin with a version', () => {
    expect(() => since('# Changelog\n', '1.0.0')).toThrow('must begin with `## [Unreleased]`');
  });
});

it.each<[string, string, string[]]>([
  ['-h, --help', 'print this', ['-h', '--help']],
  ['--tools <patterns...>', 'words', ['--tools <...>']],
  ['--confirm <mode>', 'ask (default: auto)', ['--confirm <> (default: auto)']],
])('%s is %s', (flags, words, want) => {
  expect(flagsOf(flags, words)).toEqual(want);
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
