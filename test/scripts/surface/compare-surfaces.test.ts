import { expect, it } from 'vitest';
import { compareSurfaces } from '../../../scripts/surface/compare-surfaces.ts';
import type { Difference } from '../../../scripts/surface/difference.ts';
import type { Surface } from '../../../scripts/surface/read-surface.ts';
import { surface, tool } from '../../support/surface/surface.ts';

const line = ({ name, step, heading, text, remedy }: Difference) =>
  `${step}, ${heading}: ${name} ${text}${remedy ? ', with a remedy' : ''}`;

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
  ['a tool that is gone without a note', {}, { tools: {} }, ['major, Removed: a.get is gone, with a remedy']],
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
    ['major, Removed: a.old is gone, with a remedy'],
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
    ['major, Changed: a.old means a.old now; it was removed before'],
  ],
  [
    'another operation, and a file',
    {},
    { tools: { 'a.get': tool({ endpoint: 'DELETE /as/{a_id}', upload: 'id' }) } },
    [
      'minor, Changed: a.get calls DELETE /as/{a_id} now, called GET /as/{id} before; if it does something else, that breaks',
      'major, Changed: a.get takes `id` as the path of a file, was `none`',
    ],
  ],
  [
    'no operation any more',
    {},
    { tools: { 'a.get': tool({ endpoint: null }) } },
    ['major, Changed: a.get calls nothing now, called GET /as/{id} before'],
  ],
  ['another name in the path', {}, { tools: { 'a.get': tool({ endpoint: 'GET /as/{a_id}' }) } }, []],
  [
    'a note that is gone',
    { removed: ['a.old'] },
    {},
    ['major, Removed: a.old has lost its tombstone: whoever uses it is no longer told what to use instead'],
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
  [
    'a tool that asks before more calls',
    {},
    { tools: { 'a.get': tool({ asks: 'sometimes' }) } },
    ['minor, Changed: a.get asks a person before some calls, was no call'],
  ],
  [
    'a tool that asks before every call',
    { tools: { 'a.get': tool({ asks: 'sometimes' }) } },
    { tools: { 'a.get': tool({ asks: 'always' }) } },
    ['minor, Changed: a.get asks a person before every call, was some calls'],
  ],
  [
    'a tool that asks before fewer calls',
    { tools: { 'a.get': tool({ asks: 'always' }) } },
    { tools: { 'a.get': tool({ asks: 'sometimes' }) } },
    ['major, Changed: a.get asks a person before some calls, was every call'],
  ],
  [
    'a tool that no longer asks',
    { tools: { 'a.get': tool({ asks: 'sometimes' }) } },
    {},
    ['major, Changed: a.get asks a person before no call, was some calls'],
  ],
  [
    'served unasked',
    {},
    { tools: { 'a.get': tool({ default: true }) } },
    ['minor, Changed: a.get is served by default now'],
  ],
  [
    'no longer served unasked',
    { tools: { 'a.get': tool({ default: true }) } },
    {},
    ['major, Changed: a.get is no longer served by default'],
  ],
  [
    'fields shown and hidden',
    {},
    { tools: { 'a.get': tool({ masked: ['code'] }) } },
    ['major, Changed: a.get no longer hides secret', 'minor, Changed: a.get hides code'],
  ],
  [
    'a tool that becomes sensitive, and is served only by name',
    { tools: { 'a.get': tool({ tier: 'destructive' }) } },
    { tools: { 'a.get': tool({ tier: 'sensitive' }) } },
    ['major, Changed: a.get is sensitive, was destructive'],
  ],
  [
    'other pins',
    {},
    { tools: { 'a.get': tool({ pins: { rules: {}, served: [] } }) } },
    ['minor, Changed: a.get keeps to pins in another way; served under none'],
  ],
  [
    'another version of the API',
    {},
    { apiVersion: '2027-01-01' },
    ['major, Changed: 2027-01-01 is the version of the API now, was 2026-01-01'],
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
  expect(compareSurfaces(surface(before), surface(after)).map(line)).toEqual(want);
});
