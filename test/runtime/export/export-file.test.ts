import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createExportFile, type Disk } from '../../../src/runtime/export/export-file.ts';

let root: string;
let folder: string;
beforeEach(async () => {
  root = await fs.realpath(await fs.mkdtemp(join(tmpdir(), 'exports-')));
  folder = join(root, 'out');
  await fs.mkdir(folder);
});
afterEach(() => fs.rm(root, { recursive: true }));

const error = (kind: string, message: string) =>
  expect.objectContaining({ details: expect.objectContaining({ kind, message }) });
const taken = error('conflict', 'There is a a.csv in the folder of {--exports} already, and no file is written over.');
const moved = error(
  'refused',
  'The folder of {--exports} is gone, or a link stands in its place: nothing was written.',
);

test('a file has its name once it is whole, and only its owner reads it', async () => {
  const file = await createExportFile(folder, 'a.csv');
  await file.write('x,');
  await file.write('é\n');
  expect(await fs.readFile(join(folder, 'a.csv'), 'utf8')).toBe('');
  await file.finish();
  expect(await fs.readdir(folder)).toEqual(['a.csv']);
  expect(file.path).toBe(join(folder, 'a.csv'));
  expect(await fs.readFile(file.path, 'utf8')).toBe('x,é\n');
  expect((await fs.stat(file.path)).mode & 0o777).toBe(0o600);
  expect(process.listeners('exit').filter(({ name }) => /removeNow/.test(name))).toEqual([]);
});

describe('a name that is taken stays what it is', () => {
  test.each<{ why: string; take: (path: string) => Promise<unknown>; left: string }>([
    { why: 'a file', take: (path) => fs.writeFile(path, 'theirs'), left: 'theirs' },
    { why: 'an empty file', take: (path) => fs.writeFile(path, ''), left: '' },
    { why: 'a link to a file', take: (path) => fs.symlink(join(root, 'elsewhere'), path), left: 'outside' },
    { why: 'a hard link', take: (path) => fs.link(join(root, 'elsewhere'), path), left: 'outside' },
  ])('$why', async ({ take, left }) => {
    await fs.writeFile(join(root, 'elsewhere'), 'outside');
    await take(join(folder, 'a.csv'));
    await expect(createExportFile(folder, 'a.csv')).rejects.toEqual(taken);
    expect(await fs.readdir(folder)).toEqual(['a.csv']);
    expect(await fs.readFile(join(folder, 'a.csv'), 'utf8')).toBe(left);
    expect(await fs.readFile(join(root, 'elsewhere'), 'utf8')).toBe('outside');
  });

  test('a link to nothing, and a folder', async () => {
    await fs.symlink(join(root, 'new'), join(folder, 'a.csv'));
    await expect(createExportFile(folder, 'a.csv')).rejects.toEqual(taken);
    expect(await fs.readdir(root)).toEqual(['out']);
    await fs.unlink(join(folder, 'a.csv'));
    await fs.mkdir(join(folder, 'a.csv'));
    await expect(createExportFile(folder, 'a.csv')).rejects.toEqual(taken);
  });

  test('of two exports at a time one gets it', async () => {
    const both = await Promise.allSettled([createExportFile(folder, 'a.csv'), createExportFile(folder, 'a.csv')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    for (const one of both) if (one.status === 'fulfilled') await one.value.discard();
    expect(await fs.readdir(folder)).toEqual([]);
  });

  test('a file that was put in place of the empty one', async () => {
    const file = await createExportFile(folder, 'a.csv');
    await file.write('ours');
    await fs.rm(join(folder, 'a.csv'));
    await fs.writeFile(join(folder, 'a.csv'), 'theirs');
    await expect(file.finish()).rejects.toEqual(taken);
    expect(await fs.readdir(folder)).toEqual(['a.csv']);
    expect(await fs.readFile(join(folder, 'a.csv'), 'utf8')).toBe('theirs');
  });

  test('what somebody wrote into the empty one', async () => {
    const file = await createExportFile(folder, 'a.csv');
    await fs.appendFile(join(folder, 'a.csv'), 'theirs');
    await file.discard();
    expect(await fs.readFile(join(folder, 'a.csv'), 'utf8')).toBe('theirs');
  });
});

describe('a folder that is not the one of the start', () => {
  test('is refused where a link stands in its place', async () => {
    await fs.mkdir(join(root, 'private'));
    await fs.rmdir(folder);
    await fs.symlink(join(root, 'private'), folder);
    await expect(createExportFile(folder, 'a.csv')).rejects.toEqual(moved);
    expect(await fs.readdir(join(root, 'private'))).toEqual([]);
  });

  test('is refused where it is gone, or a file', async () => {
    await fs.rmdir(folder);
    await expect(createExportFile(folder, 'a.csv')).rejects.toEqual(moved);
  });

  test('is refused where a link takes its place while the files are made', async () => {
    await fs.mkdir(join(root, 'private'));
    let opened = 0;
    const open: Disk['open'] = async (...args) => {
      opened += 1;
      if (opened === 1) {
        await fs.rename(folder, join(root, 'away'));
        await fs.symlink(join(root, 'private'), folder);
      }
      return fs.open(...args);
    };
    await expect(createExportFile(folder, 'a.csv', { ...fs, open })).rejects.toEqual(moved);
    expect(await fs.readdir(join(root, 'private'))).toEqual([]);
    expect(opened).toBe(2);
  });

  test('is refused at the end, and nobody else’s file is touched', async () => {
    await fs.mkdir(join(root, 'private'));
    await fs.writeFile(join(root, 'private', 'a.csv'), 'theirs');
    const file = await createExportFile(folder, 'a.csv');
    await file.write('ours');
    await fs.rename(folder, join(root, 'away'));
    await fs.symlink(join(root, 'private'), folder);
    await expect(file.finish()).rejects.toEqual(moved);
    expect(await fs.readFile(join(root, 'private', 'a.csv'), 'utf8')).toBe('theirs');
    expect(await fs.readdir(join(root, 'private'))).toEqual(['a.csv']);
    const left = await fs.readdir(join(root, 'away'));
    const texts = await Promise.all(left.map((each) => fs.readFile(join(root, 'away', each), 'utf8')));
    expect(texts).toEqual(['', '']);
  });
});

/** A disk on which one step fails with a code of the system. */
function failing(step: 'claim' | 'part' | 'write' | 'sync' | 'rename', code: string): Disk {
  const fail = () => Promise.reject(Object.assign(new Error(`${code}: /secret/path`), { code }));
  let opened = 0;
  return {
    ...fs,
    open: async (...args) => {
      opened += 1;
      if (step === (opened === 1 ? 'claim' : 'part')) return fail();
      const handle = await fs.open(...args);
      if (opened === 2 && step === 'write') handle.writeFile = fail;
      if (opened === 2 && step === 'sync') handle.sync = fail;
      return handle;
    },
    rename: step === 'rename' ? fail : fs.rename,
  };
}

test.each([
  ['claim', 'EACCES', 'this program may not write there'],
  ['claim', 'ENOENT', 'ENOENT'],
  ['part', 'EROFS', 'nothing can be written there'],
  ['write', 'ENOSPC', 'the disk is full'],
  ['write', 'EDQUOT', 'the quota of the disk is used up'],
  ['write', 'EFBIG', 'the file would be larger than files can be there'],
  ['sync', 'EIO', 'EIO'],
  ['rename', 'EPERM', 'this program may not write there'],
] as const)('a disk that fails to %s with %s leaves nothing', async (step, code, what) => {
  const run = async () => {
    const file = await createExportFile(folder, 'a.csv', failing(step, code));
    await file.write('x');
    await file.finish();
  };
  const message = `a.csv could not be written into the folder of {--exports}: ${what}.`;
  await expect(run()).rejects.toEqual(error('unexpected', message));
  expect(await fs.readdir(folder)).toEqual([]);
});

test('a program that ends in the middle leaves nothing of the file', async () => {
  const file = await createExportFile(folder, 'a.csv');
  await file.write('half');
  expect(await fs.readdir(folder)).toHaveLength(2);
  const hook = process.listeners('exit').at(-1) as (code: number) => void;
  hook(0);
  expect(await fs.readdir(folder)).toEqual([]);
  await file.discard();
});
