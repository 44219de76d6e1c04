import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { resolveExportFolder, resolveFolders } from '../../../src/runtime/shared/folders.ts';

const root = mkdtempSync(join(tmpdir(), 'folders-'));
mkdirSync(join(root, 'images'));
symlinkSync(join(root, 'images'), join(root, 'link'));
writeFileSync(join(root, 'a.png'), '');
afterAll(() => rmSync(root, { recursive: true }));

test.each([
  [[], []],
  [
    [join(root, 'images'), root],
    [join(root, 'images'), root],
  ],
  [[join(root, 'images', '..', 'link')], [join(root, 'link')]],
  [[relative(process.cwd(), root)], [root]],
])('%j are %j', (given, want) => {
  expect(resolveFolders(given)).toEqual(want);
});

test.each([
  [[root, join(root, 'gone')], `{--files}: ${join(root, 'gone')} does not exist. Give folders by their full path.`],
  [[join(root, 'a.png')], `{--files}: ${join(root, 'a.png')} is not a folder. Give folders by their full path.`],
  [['~/images'], `{--files}: ${resolve('~/images')} does not exist. Give folders by their full path.`],
  [[''], '{--files} is empty: give a folder or leave it out.'],
])('%j is refused', (given, message) => {
  expect(() => resolveFolders(given)).toThrow(message);
});

test('the folder for exports is where its path leads at the start', () => {
  expect(resolveExportFolder(undefined)).toBeUndefined();
  expect(resolveExportFolder(join(root, 'link'))).toBe(realpathSync(join(root, 'images')));
});

test.each([
  [join(root, 'gone'), `{--exports}: ${join(root, 'gone')} does not exist. Give a folder by its full path.`],
  [join(root, 'a.png'), `{--exports}: ${join(root, 'a.png')} is not a folder. Give a folder by its full path.`],
  [' ', '{--exports} is empty: give a folder or leave it out.'],
])('%j is refused as the folder for exports', (given, message) => {
  expect(() => resolveExportFolder(given)).toThrow(message);
});
