import { expect, test } from 'vitest';
import { readSection } from '../../../scripts/release/changelog.ts';

const CHANGELOG = `# Changelog

Text.

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
  expect(readSection(CHANGELOG, '1.0.0')).toBe('### Added\n\n- One.\n- Two: `## [0.1.0]`.\n');
});

test.each([
  ['1.0', 'CHANGELOG.md has no section for 1.0: `## [1.0] - 2026-01-31`.'],
  ['1.1.0', 'CHANGELOG.md has "Unreleased" where the date of 1.1.0 should be: `## [1.1.0] - 2026-01-31`.'],
  ['1.0.1', 'CHANGELOG.md has "2026-02-30" where the date of 1.0.1 should be: `## [1.0.1] - 2026-01-31`.'],
  ['0.9.0', 'CHANGELOG.md has "" where the date of 0.9.0 should be: `## [0.9.0] - 2026-01-31`.'],
  ['1.0.0-rc.1', 'CHANGELOG.md says nothing about 1.0.0-rc.1. Write what its users will notice.'],
])('no section of %s', (text, want) => {
  expect(() => readSection(CHANGELOG, text)).toThrow(new Error(want));
});
