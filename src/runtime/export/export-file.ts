import { randomBytes } from 'node:crypto';
import { ftruncateSync, lstatSync, unlinkSync } from 'node:fs';
import { lstat, open, realpath, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { diskError, existsError, movedError } from './disk-error.ts';

/** Only its owner reads it: rows hold people's addresses. */
const MODE = 0o600;

/** The parts of node:fs/promises that are used here. */
export interface Disk {
  lstat: typeof lstat;
  open: typeof open;
  realpath: (path: string) => Promise<string>;
  rename: typeof rename;
  unlink: typeof unlink;
}

/** A new file that has its name only once it is whole. */
export interface ExportFile {
  /** The full path that it will have. */
  path: string;
  /** Appends text. @throws ToolError where the disk takes no more */
  write(text: string): Promise<void>;
  /** Gives the file its name. @throws ToolError where that is no longer possible; then nothing is left of it */
  finish(): Promise<void>;
  /** Removes all that there is of the file; in a folder that was moved, only what is in it. Never throws. */
  discard(): Promise<void>;
}

/**
 * Creates a file in the folder for exports. Its name is claimed by an empty file, which is never made where one exists
 * and follows no link; what is written goes into a hidden file beside it, which takes that name at the end.
 * @param folder where it stood at the start, once links were followed
 * @throws ToolError for a name that is taken, a folder that was replaced, or a disk that refuses
 */
export async function createExportFile(
  folder: string,
  name: string,
  disk: Disk = { lstat, open, realpath, rename, unlink },
): Promise<ExportFile> {
  const path = join(folder, name);
  const part = join(folder, `.${name}.${randomBytes(8).toString('hex')}.part`);
  const checkFolder = async () => {
    const real = await disk.realpath(folder).catch(() => undefined);
    if (real !== folder) throw movedError();
  };
  await checkFolder();
  const claim = await claimName(path, disk).catch((error) => {
    throw diskError(error, name);
  });
  const isOurs = async () => claim.matches(await disk.lstat(path, { bigint: true }).catch(() => undefined));
  let handle: Awaited<ReturnType<typeof open>> | undefined;
  // Should the program end in the middle.
  const removeNow = () => {
    attempt(() => handle && ftruncateSync(handle.fd));
    attempt(() => unlinkSync(part));
    attempt(() => claim.matches(lstatSync(path, { bigint: true })) && unlinkSync(path));
  };
  process.once('exit', removeNow);

  const discard = async () => {
    process.off('exit', removeNow);
    // In a folder that was moved, the file isn't found by its name: then at least no rows stay in it.
    await handle?.truncate().catch(() => {});
    await handle?.close().catch(() => {});
    await disk.unlink(part).catch(() => {});
    if (await isOurs()) await disk.unlink(path).catch(() => {});
  };
  const orDiscard = async (step: () => Promise<void>) => {
    try {
      await step();
    } catch (error) {
      await discard();
      throw diskError(error, name);
    }
  };

  await orDiscard(async () => {
    handle = await disk.open(part, 'wx', MODE);
    // Once more, now that both files are there: the folder may have been replaced in between.
    await checkFolder();
  });
  return {
    path,
    write: (text) => orDiscard(async () => handle?.writeFile(text)),
    finish: () =>
      orDiscard(async () => {
        await handle?.sync();
        await checkFolder();
        if (!(await isOurs())) throw existsError(name);
        await handle?.close();
        await disk.rename(part, path);
        process.off('exit', removeNow);
      }),
    discard,
  };
}

type Stats = { dev: bigint; ino: bigint; size: bigint };

/** Claims a name by an empty file, and returns how to know that file again. */
async function claimName(path: string, disk: Disk): Promise<{ matches(now: Stats | undefined): boolean }> {
  const handle = await disk.open(path, 'wx', MODE);
  try {
    const { dev, ino } = await handle.stat({ bigint: true });
    // Empty still: whatever somebody has put in its place is theirs.
    return { matches: (now) => now !== undefined && now.dev === dev && now.ino === ino && now.size === 0n };
  } finally {
    await handle.close();
  }
}

function attempt(act: () => unknown): void {
  try {
    act();
  } catch {
    // It is not there.
  }
}
