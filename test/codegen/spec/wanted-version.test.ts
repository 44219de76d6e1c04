import { expect, it } from 'vitest';
import { nameVersion, wantedVersion } from '../../../codegen/spec/wanted-version.ts';

const from = (file: string, stated: string) => ({ file, stated });

it.each<[string, Parameters<typeof wantedVersion>[0], string | undefined]>([
  ['the version asked for', { asked: '2026-02-02', former: '2026-01-01' }, '2026-02-02'],
  ['the version that is there', { former: '2026-01-01' }, '2026-01-01'],
  ['nothing', {}, undefined],
  ['a name, not what the file says', { from: from('/a/2026-02-02.yml', 'v1'), former: '2026-01-01' }, '2026-02-02'],
  ['what was asked, not what the file says', { from: from('a.yml', '2026-01-01'), asked: '2026-02-02' }, '2026-02-02'],
  ['what the file says and the folder has', { from: from('a.yml', '2026-01-01'), former: '2026-01-01' }, '2026-01-01'],
])('takes %s', (_, hints, want) => {
  expect(wantedVersion(hints)).toBe(want);
});

it.each<[string, Parameters<typeof wantedVersion>[0], string]>([
  ['v1 alone', { from: from('a.yml', 'v1'), former: '2026-01-01' }, 'a.yml: says that it is version v1, which neither'],
  ['another date alone', { from: from('a.yml', '2026-02-02'), former: '2026-01-01' }, 'give --api-version'],
  [
    'a name against what was asked',
    { from: from('2026-02-02.yml', '2026-01-01'), asked: '2026-01-01' },
    '2026-02-02.yml: is called as version 2026-02-02 is, but --api-version is 2026-01-01',
  ],
])('refuses %s', (_, hints, message) => {
  expect(() => wantedVersion(hints)).toThrow(message);
});

it.each<[string, string | undefined]>([
  ['spec/clerk-bapi-2026-01-01.json', '2026-01-01'],
  ['bapi/2026-01-01.yml', '2026-01-01'],
  ['2026-01-01.old.yml', undefined],
  ['v1.yml', undefined],
])('nameVersion(%s)', (file, want) => {
  expect(nameVersion(file)).toBe(want);
});
