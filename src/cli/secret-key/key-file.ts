import { type FileHandle, open } from 'node:fs/promises';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { UsageError } from '../../runtime/shared/errors.ts';
import { KEY_TIMEOUT, MAX_BYTES, NO_KEY_IN_TIME, readKeyText } from './key-text.ts';

/** Folders in which Docker and Kubernetes put secrets, under modes of their own. */
const MOUNTED = /^\/(?:var\/)?run\/secrets\//;

/**
 * Reads the key from a file.
 * @param warn shows a line to a person: others can read the file, too
 * @throws UsageError for a file that can't be read or holds something else
 */
export async function readKeyFile(given: string, warn: (line: string) => void): Promise<string> {
  // Clients start programs without a shell, which would have replaced the ~.
  const path = resolve(given.replace(/^~(?=[/\\])/, homedir()));
  const late = new UsageError(`${NO_KEY_IN_TIME} from ${path}.`);
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late), KEY_TIMEOUT);
  });
  try {
    // A pipe that nobody writes to would be waited for without end.
    return await Promise.race([readFrom(path, warn), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

async function readFrom(path: string, warn: (line: string) => void): Promise<string> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    const stats = await handle.stat();
    if (stats.isDirectory()) throw new UsageError(`${path} is a folder: name the file in it.`);
    const text = readKeyText(await readAtMost(handle, MAX_BYTES + 1), path);
    // Windows has no such modes.
    if (process.platform !== 'win32' && stats.isFile() && stats.mode & 0o004 && !MOUNTED.test(path))
      warn(`every user of this machine can read ${path}: chmod 600 it.`);
    return text;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${path} ${describeError(error as NodeJS.ErrnoException)}`);
  } finally {
    await handle?.close();
  }
}

async function readAtMost(handle: FileHandle, bytes: number): Promise<Buffer> {
  const buffer = Buffer.alloc(bytes);
  let filled = 0;
  while (filled < bytes) {
    const { bytesRead } = await handle.read(buffer, filled, bytes - filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist. Give the full path of a file with the key.',
  ENOTDIR: 'does not exist: a part of its path is a file.',
  EACCES: 'may not be read by this process.',
  EPERM: 'may not be read by this process.',
  EISDIR: 'is a folder: name the file in it.',
  ELOOP: 'is a link that leads back to itself.',
};

function describeError({ code = 'for an unknown reason' }: NodeJS.ErrnoException): string {
  return REASONS[code] ?? `can't be read (${code}).`;
}
