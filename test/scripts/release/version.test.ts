import { describe, expect, test } from 'vitest';
import { sectionOf } from '../../../scripts/release/changelog.ts';
import { type Stamped, stamped } from '../../../scripts/release/stamp-files.ts';
import { compareVersions, distTag, parseVersion, type Version, versionOf } from '../../../scripts/release/version.ts';

const version = (text: string) => parseVersion(text) as Version;

test.each([
  ['0.0.0', [0, 0, 0], []],
  ['1.20.3', [1, 20, 3], []],
  ['1.0.0-rc.1', [1, 0, 0], ['rc', '1']],
  ['1.0.0-0a.-b', [1, 0, 0], ['0a', '-b']],
])('the version %s', (text, numbers, pre) => {
  expect(parseVersion(text)).toEqual({ text, numbers, pre });
});

test.each([
  '1.2',
  '1.2.3.4',
  '01.2.3',
  'v1.2.3',
  '1.2.3-',
  '1.2.3-rc..1',
  '1.2.3-01',
  '1.2.3+build',
  '1.2.x',
  '1.2.3\n',
])('%j is no version', (text) => expect(parseVersion(text)).toBeUndefined());

test('versions in order', () => {
  const order = [
    ...['0.9.10', '1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2', '1.0.0-beta.11'],
    ...['1.0.0-rc.1', '1.0.0', '1.0.9', '1.0.10', '1.10.0', '2.0.0-0', '2.0.0'],
  ];
  const sorted = [...order].reverse().map(version).sort(compareVersions);
  expect(sorted.map(({ text }) => text)).toEqual(order);
  expect(compareVersions(version('1.0.0-rc.1'), version('1.0.0-rc.1'))).toBe(0);
});

test.each([
  ['v0.1.0', [], '0.1.0', 'latest'],
  ['v1.0.1', ['1.0.0', '1.0.0-rc.1'], '1.0.1', 'latest'],
  ['v1.0.0', ['1.0.0-rc.9'], '1.0.0', 'latest'],
  ['v1.0.1', ['1.0.0', '2.0.0-rc.1'], '1.0.1', 'latest'],
  ['v2.0.0-rc.2', ['1.0.0', '2.0.0-rc.1'], '2.0.0-rc.2', 'next'],
  ['v7.8.9', [], '7.8.9', 'latest'],
  ['v7.8.9', ['3.0.0-rc.1'], '7.8.9', 'latest'],
  ['v1.3.0', ['1.2.9', '1.1.0', '2.0.0-rc.1'], '1.3.0', 'latest'],
  ['v2.0.0', ['1.2.9'], '2.0.0', 'latest'],
  // Where 1.3.0 was tagged and npm didn't keep it.
  ['v1.3.1', ['1.2.9'], '1.3.1', 'latest'],
  ['v1.2.10-rc.1', ['1.2.9'], '1.2.10-rc.1', 'next'],
])('%s after %j', (tag, published, want, name) => {
  const found = versionOf(tag, published);
  expect([found.text, distTag(found)]).toEqual([want, name]);
});

const skipping = (text: string) =>
  `${text} skips versions: after 1.2.9, which is published, comes one of 1.2.10, 1.3.0, 2.0.0.`;
const FORM = 'A tag is v1.2.3, or v1.2.3-rc.1 for a pre-release.';
test.each([
  ['1.0.0', [], `1.0.0 is not a version to release. ${FORM}`],
  ['v1.0', [], `v1.0 is not a version to release. ${FORM}`],
  ['v1.0.0+1', [], `v1.0.0+1 is not a version to release. ${FORM}`],
  ['v1.0.0', ['1.0.0', '1.1.0'], '1.0.0 is published already, and npm takes each version only once. Tag a higher one.'],
  ['v1.0.9', ['1.0.10', '1.0.8'], '1.0.9 is lower than 1.0.10, which is published. Tag a higher one.'],
  ['v1.0.0-rc.1', ['1.0.0'], '1.0.0-rc.1 is lower than 1.0.0, which is published. Tag a higher one.'],
  ['v2.0.0-rc.2', ['2.0.0-rc.10'], '2.0.0-rc.2 is lower than 2.0.0-rc.10, which is published. Tag a higher one.'],
  ['v3.0.0', ['1.2.9', '2.0.0-rc.1'], skipping('3.0.0')],
  ['v2.0.2', ['1.2.9'], skipping('2.0.2')],
  ['v1.4.0', ['1.0.0', '1.2.9'], skipping('1.4.0')],
  ['v1.2.11', ['1.2.9'], skipping('1.2.11')],
  ['v22.0.0-rc.1', ['1.2.9'], skipping('22.0.0-rc.1')],
])('no release of %s after %j', (tag, published, want) => {
  expect(() => versionOf(tag, published)).toThrow(new Error(want));
});

const CHANGELOG = `# Changelog

Words.

## [1.1.0] - Unreleased

## [1.0.1] - 2026-02-30

- A.

## [1.0.0] - 2026-01-31

### Added

- One.
- Two: \`## [0.1.0]\`.

## [1.0.0-rc.1] - 2026-01-01

## [0.9.0]

- B.
`;

test('the section of a version', () => {
  expect(sectionOf(CHANGELOG, '1.0.0')).toBe('### Added\n\n- One.\n- Two: `## [0.1.0]`.\n');
});

test.each([
  ['1.0', 'CHANGELOG.md has no section for 1.0: `## [1.0] - 2026-01-31`.'],
  ['1.1.0', 'CHANGELOG.md has "Unreleased" where the date of 1.1.0 should be: `## [1.1.0] - 2026-01-31`.'],
  ['1.0.1', 'CHANGELOG.md has "2026-02-30" where the date of 1.0.1 should be: `## [1.0.1] - 2026-01-31`.'],
  ['0.9.0', 'CHANGELOG.md has "" where the date of 0.9.0 should be: `## [0.9.0] - 2026-01-31`.'],
  ['1.0.0-rc.1', 'CHANGELOG.md says nothing about 1.0.0-rc.1. Write what its users will notice.'],
])('no section of %s', (text, want) => {
  expect(() => sectionOf(CHANGELOG, text)).toThrow(new Error(want));
});

describe('stamped', () => {
  const texts = (manifest: object = {}): Stamped => ({
    'package.json': JSON.stringify({ name: 'x', version: '0.1.0', ...manifest }),
    'package-lock.json': JSON.stringify({
      version: '0.1.0',
      packages: { '': { version: '0.1.0' }, a: { version: '3' } },
    }),
    'src/version.ts': "/** It. */\nexport const version = '0.1.0';\n",
  });

  test('the version is written wherever it stands, and the repository once', () => {
    const found = stamped(texts(), '1.2.3-rc.1', 'acme/kit');
    expect(found['package.json']).toBe(`{
  "name": "x",
  "version": "1.2.3-rc.1",
  "repository": {
    "type": "git",
    "url": "git+https://github.com/acme/kit.git"
  }
}
`);
    expect(JSON.parse(found['package-lock.json'])).toEqual({
      version: '1.2.3-rc.1',
      packages: { '': { version: '1.2.3-rc.1' }, a: { version: '3' } },
    });
    expect(found['src/version.ts']).toBe("/** It. */\nexport const version = '1.2.3-rc.1';\n");
  });

  test.each([
    ['https://github.com/Acme/kit', 'acme/kit'],
    ['github:acme/kit', 'acme/kit'],
    [{ type: 'git', url: 'git+ssh://git@github.com/acme/kit.git' }, 'acme/kit'],
    [undefined, undefined],
  ])('the repository %j stays as it is for %s', (repository, wanted) => {
    expect(JSON.parse(stamped(texts({ repository }), '1.0.0', wanted)['package.json']).repository).toEqual(repository);
  });

  test('another repository, and a source without a version, are refused', () => {
    expect(() => stamped(texts({ repository: 'https://github.com/acme/kit' }), '1.0.0', 'you/kit')).toThrow(
      'package.json names the repository https://github.com/acme/kit, but this is you/kit: npm refuses its provenance.',
    );
    expect(() => stamped({ ...texts(), 'src/version.ts': 'export {};' }, '1.0.0')).toThrow(
      "src/version.ts has no line `export const version = '…';`.",
    );
  });
});
