import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/**
 * Replaces the whole folder by the files: what is no longer generated is gone afterwards.
 * They are written beside it first, so that a full disk or an interruption leaves the folder as it was.
 */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const [fresh, old] = [`${folder}.new`, `${folder}.old`];
  const clear = async () => {
    for (const path of [fresh, old]) await rm(path, { recursive: true, force: true });
  };
  await clear();
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(join(fresh, path)), { recursive: true });
      await writeFile(join(fresh, path), text);
    }
    // Deleting many files takes a while: the folder gives way whole.
    await rename(folder, old).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(fresh, folder);
  } finally {
    await clear();
  }
}

/** Compares the folder with what would be written: each path that differs, with how: changed, missing or no longer generated. */
export async function checkFiles(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const present = new Set(await list(folder));
  const stale: string[] = [];
  for (const [path, text] of files) {
    if (!present.has(path)) stale.push(`${path}: missing`);
    else if ((await readFile(join(folder, path), 'utf8')) !== text) stale.push(`${path}: out of date`);
  }
  for (const path of present) if (!files.has(path)) stale.push(`${path}: no longer generated`);
  return stale.sort();
}

/** Writes single files, each whole or not at all. */
export async function writeDocuments(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const target = join(root, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(`${target}.new`, text);
    await rename(`${target}.new`, target);
  }
}

/** Compares single files with what would be written: each path that differs, with how. */
export async function checkDocuments(root: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const stale: string[] = [];
  for (const [path, text] of files) {
    const present = await readFile(join(root, path), 'utf8').catch(() => undefined);
    if (present !== text) stale.push(`${path}: ${present === undefined ? 'missing' : 'out of date'}`);
  }
  return stale;
}

async function list(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
