import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../../runtime/shared/errors.ts';
import { readText } from '../clients/config-file.ts';

/**
 * Writes a file whole or not at all: beside it first, then in its place. Follows a link to what it points at, and keeps
 * the mode of a file that is there.
 * @param mode the mode of a new file; its owner's alone by default, for what stands in such files is often secret
 * @throws UsageError where it can't be written; what was there is left as it was
 */
export function writeWhole(path: string, text: string, mode = 0o600): void {
  let beside: string | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const target = followLinks(path);
    const kept = statSync(target, { throwIfNoEntry: false })?.mode ?? mode;
    beside = `${target}.${randomBytes(6).toString('hex')}.tmp`;
    const file = openSync(beside, 'wx', 0o600);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    chmodSync(beside, kept & 0o7777);
    renameSync(beside, target);
  } catch (error) {
    if (beside) rmSync(beside, { force: true });
    throw new UsageError(`${path} can't be written: ${(error as Error).message}. It was left as it is.`);
  }
}

/** Returns the path that a link leads to, even where nothing is there yet. */
function followLinks(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? resolve(dirname(path), readlinkSync(path)) : path;
}

/** Returns the backups of a file with their texts, the oldest first. */
export function readBackups(path: string): { path: string; text: string }[] {
  const backups = [];
  for (let number = 1; existsSync(backupPath(path, number)); number += 1) {
    const text = readText(backupPath(path, number));
    if (text !== undefined) backups.push({ path: backupPath(path, number), text });
  }
  return backups;
}

/** Copies a file's text beside it, to a name that is free, and returns that name. */
export function writeBackup(path: string, text: string): string {
  let number = 1;
  while (existsSync(backupPath(path, number))) number += 1;
  const backup = backupPath(path, number);
  writeWhole(backup, text, statSync(path).mode);
  return backup;
}

/** Returns the name of a backup: of ours alone, so that no other program's is taken for it. */
function backupPath(path: string, number: number): string {
  return `${path}.clerk-agent-toolkit${number === 1 ? '' : `.${number}`}.bak`;
}
