import { expect, it } from 'vitest';
import { checkChangelog, readEntriesSince } from '../../../scripts/surface/check-changelog.ts';
import type { Difference } from '../../../scripts/surface/difference.ts';

const removed: Difference = { name: 'a.get', step: 'major', heading: 'Removed', text: 'is no longer a tool' };
const added: Difference = { name: 'b.get', step: 'minor', heading: 'Added', text: 'is a new tool' };
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
    ['The changes need version 2.0.0 or higher, not 1.5.0.'],
  ],
  [
    'a patch adds nothing',
    [added],
    log('[1.4.3] - 2026-02-28', both),
    ['The changes need version 1.5.0 or higher, not 1.4.3.'],
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
    ['1.4.2 is released, and there are changes since (b.get is a new tool): begin a section `## [Unreleased]`.'],
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
    [{ ...removed, remedy: 'Put it under removed.' }],
    log('[Unreleased]', both),
    ['Put it under removed.'],
  ],
  [
    'not out yet',
    [added],
    log('[1.4.2] - Unreleased'),
    ['surface.json is not up to date with 1.4.2, which is not released yet (b.get is a new tool): npm run surface'],
  ],
])('%s', (_, found, changelog, want) => {
  expect(checkChangelog(found, '1.4.2', readEntriesSince(changelog, '1.4.2'))).toEqual(want);
});

it.each<[string, string[]]>([
  ['[0.5.0] - 2026-02-28', []],
  ['[0.4.3] - 2026-02-28', ['The changes need version 0.5.0 or higher, not 0.4.3.']],
])('before 1.0.0 a minor breaks: %s', (title, want) => {
  expect(checkChangelog([removed], '0.4.2', readEntriesSince(log(title, both), '0.4.2'))).toEqual(want);
});

it('must begin with a version', () => {
  expect(() => readEntriesSince('# Changelog\n', '1.0.0')).toThrow('must begin with `## [Unreleased]`');
});
