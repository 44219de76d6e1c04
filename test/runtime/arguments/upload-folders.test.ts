import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { resolveFolders } from '../../../src/runtime/arguments/upload-folders.ts';

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
