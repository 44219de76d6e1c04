import { readFileSync, statSync } from 'node:fs';

/** The words for a kind of file in errors: `world`, `a world`. */
export interface FileWords {
  noun: string;
  one: string;
}

/**
 * Reads a file that a person wrote.
 * @param maxBytes the largest that is read
 * @throws Error that says why it can't be read
 */
export function readText(path: string, { noun, one }: FileWords, maxBytes: number): string {
  try {
    // A pipe or a device could keep the program waiting, or fill its memory.
    const file = statSync(path);
    if (!file.isFile() || file.size > maxBytes) throw new Error();
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code ?? `${one} is a file of at most ${maxBytes / 1e6} MB`;
    throw new Error(code === 'ENOENT' ? `There is no ${noun} file ${path}.` : `${path} can't be read (${why}).`);
  }
}
