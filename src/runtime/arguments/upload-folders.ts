import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../shared/errors.ts';

/**
 * Resolves the folders of --files to full paths.
 * @throws UsageError for one that is empty, does not exist or is not a folder
 */
export function resolveFolders(given: readonly string[]): string[] {
  return given.map((folder) => {
    // Empty would be the folder that the client happened to start us in.
    if (folder.trim() === '') throw new UsageError('{--files} is empty: give a folder or leave it out.');
    const path = resolve(folder);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory()) return path;
    throw new UsageError(
      `{--files}: ${path} ${stat ? 'is not a folder' : 'does not exist'}. Give folders by their full path.`,
    );
  });
}
