import { fstatSync } from 'node:fs';
import { constants, type FileHandle, open } from 'node:fs/promises';
import { resolve } from 'node:path';

/** A file that lines are appended to. */
export interface AuditFile {
  /**
   * Opens the file and writes nothing.
   * @throws Error as `append` does
   */
  probe(): Promise<void>;
  /**
   * Appends a line, after those that were asked for before.
   * @throws Error when not all of it was written, with a message for a person
   */
  append(line: string): Promise<void>;
}

// NONBLOCK: opening a named pipe would wait for a reader.
const FLAGS = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | (constants.O_NONBLOCK ?? 0);

/** Mode of a new file: only its owner may read it. */
const MODE = 0o600;

/**
 * Returns the file at a path. It is opened anew for each line, so that it can be renamed at any time, and each line is one write
 * at its end, so that processes can share it.
 */
export function openAuditFile(path: string): AuditFile {
  // The folder that the process was started in, wherever it goes.
  const absolute = resolve(path);
  let last: Promise<unknown> = Promise.resolve();
  // Whether the file may end in half a line of ours.
  let torn = false;

  const write = async (handle: FileHandle, line: string) => {
    const bytes = Buffer.from(`${torn ? '\n' : ''}${line}\n`);
    const { bytesWritten } = await handle.write(bytes);
    torn = bytesWritten > 0 && bytesWritten < bytes.length;
    if (bytesWritten < bytes.length) throw new Error('only part of a line was written: is the disk full?');
  };
  const next = (use: (handle: FileHandle) => Promise<void>) => {
    const done = last.then(() => withFile(absolute, use));
    last = done.catch(() => {});
    return done;
  };
  return { probe: () => next(async () => {}), append: (line) => next((handle) => write(handle, line)) };
}

async function withFile(path: string, use: (handle: FileHandle) => Promise<void>): Promise<void> {
  try {
    const handle = await open(path, FLAGS, MODE);
    try {
      if (isStdout(await handle.stat())) throw new Error('it is standard output, which carries the protocol');
      await use(handle);
    } finally {
      // Where the disk is somewhere else, closing may be what fails.
      await handle.close();
    }
  } catch (error) {
    throw new Error(describeError(error), { cause: error });
  }
}

function isStdout({ dev, ino }: { dev: number; ino: number }): boolean {
  try {
    const stdout = fstatSync(1);
    return stdout.dev === dev && stdout.ino === ino;
  } catch {
    return false;
  }
}

const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file has reached its size limit',
  EACCES: 'this process may not write to it',
  EPERM: 'this process may not write to it',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder',
  ENOTDIR: 'its folder is a file',
  ENOENT: 'its folder is missing',
  ENXIO: 'nobody reads the pipe',
};

/** Describes what is wrong, without the path: the model reads it too. */
function describeError(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) return message;
  const reason = REASONS[code];
  return reason ? `${reason} (${code})` : code;
}
