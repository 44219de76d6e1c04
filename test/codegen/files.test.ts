import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkFiles, writeFiles } from '../../codegen/files.ts';

let home: string;
let folder: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'files-'));
  folder = join(home, 'generated');
});
afterEach(() => rm(home, { recursive: true }));

const files = new Map([
  ['index.ts', 'a\n'],
  ['tools/users.ts', 'b\n'],
]);

it('what was written is up to date, and nothing lies beside it', async () => {
  await writeFiles(folder, files);
  expect(await checkFiles(folder, files)).toEqual([]);
  expect(await readdir(home)).toEqual(['generated']);
});

it('a file that is no longer generated is gone', async () => {
  await mkdir(folder);
  await writeFile(join(folder, 'old.ts'), 'x');
  await writeFiles(folder, files);
  expect((await readdir(folder)).sort()).toEqual(['index.ts', 'tools']);
});

it('each way of being stale is named', async () => {
  await writeFiles(folder, files);
  await writeFile(join(folder, 'index.ts'), 'edited\n');
  await writeFile(join(folder, 'left.ts'), '');
  await rm(join(folder, 'tools'), { recursive: true });
  expect(await checkFiles(folder, files)).toEqual([
    'index.ts: out of date',
    'left.ts: not generated any more',
    'tools/users.ts: missing',
  ]);
});

it('a write that fails leaves the folder as it was', async () => {
  await writeFiles(folder, files);
  const clash = new Map([...files, ['index.ts/below', 'c']]);
  await expect(writeFiles(folder, clash)).rejects.toThrow();
  expect(await readFile(join(folder, 'index.ts'), 'utf8')).toBe('a\n');
  expect(await readdir(home)).toEqual(['generated']);
});
