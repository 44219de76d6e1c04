import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from './errors.ts';
import { checkDisk } from './platform.ts';

/**
 * Resolves the folders of --files to full paths.
 * @throws UsageError for one that is empty, does not exist or is not a folder
 */
export function resolveFolders(given: readonly string[]): string[] {
  return given.map((folder) => resolveFolder(folder, '{--files}', 'folders by their full path'));
}

/**
 * Resolves the folder of --exports to its full path, once links are followed: whatever that path leads to later, files are
 * written there or nowhere. Undefined where none was given.
 * @throws UsageError for one that is empty, does not exist or is not a folder
 */
export function resolveExportFolder(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  return realpathSync(resolveFolder(given, '{--exports}', 'a folder by its full path'));
}

function resolveFolder(folder: string, option: string, allowed: string): string {
  checkDisk(option);
  // Empty would be the folder that the client happened to start us in.
  if (folder.trim() === '') throw new UsageError(`${option} is empty: give a folder or leave it out.`);
  const path = resolve(folder);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return path;
  throw new UsageError(`${option}: ${path} ${stat ? 'is not a folder' : 'does not exist'}. Give ${allowed}.`);
}
