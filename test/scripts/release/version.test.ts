import { expect, test } from 'vitest';
import {
  compareVersions,
  distTag,
  parseVersion,
  type Version,
  versionOfTag,
} from '../../../scripts/release/version.ts';

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
  const found = versionOfTag(tag, published);
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
  expect(() => versionOfTag(tag, published)).toThrow(new Error(want));
});
