import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkDocuments, checkFiles, writeDocuments, writeFiles } from '../../../codegen/cli/output-files.ts';

/** Every path that was deleted. */
const deletes = vi.hoisted((): string[] => []);
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  const tracked: typeof real.rm = (path, options) => {
    deletes.push(String(path));
    return real.rm(path, options);
  };
  return { ...real, rm: tracked };
});

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
    'left.ts: no longer generated',
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

it('deletes nothing of the folder while it is in its place', async () => {
  await writeFiles(folder, files);
  deletes.length = 0;
  await writeFiles(folder, new Map([['index.ts', 'new\n']]));
  expect(deletes).not.toContain(folder);
  expect(await readFile(join(folder, 'index.ts'), 'utf8')).toBe('new\n');
  expect(await readdir(home)).toEqual(['generated']);
});

describe('single files', () => {
  const documents = new Map([
    ['README.md', 'a\n'],
    ['docs/tools.md', 'b\n'],
  ]);

  it('are written beside what is there, and are up to date then', async () => {
    await writeFile(join(home, 'LICENSE'), 'kept\n');
    await writeFile(join(home, 'README.md'), 'old\n');
    await writeDocuments(home, documents);
    expect(await checkDocuments(home, documents)).toEqual([]);
    expect((await readdir(home, { recursive: true })).sort()).toEqual([
      'LICENSE',
      'README.md',
      'docs',
      'docs/tools.md',
    ]);
    expect(await readFile(join(home, 'docs/tools.md'), 'utf8')).toBe('b\n');
  });

  it('are named when stale, each with how', async () => {
    await writeFile(join(home, 'README.md'), 'old\n');
    expect(await checkDocuments(home, documents)).toEqual(['README.md: out of date', 'docs/tools.md: missing']);
  });
});
