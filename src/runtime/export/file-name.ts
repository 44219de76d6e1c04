import { ToolError } from '../shared/errors.ts';

/** The formats of an exported file, by its ending. */
export type ExportFormat = 'csv' | 'ndjson';

const MAX_LENGTH = 100;

/** Begins with no dot (hidden), hyphen (an option of a command) or space, and has nothing that leads into another folder. */
const PLAIN = /^[a-z0-9_][a-z0-9 ._-]*\.(csv|ndjson)$/i;

/** Names that Windows gives to devices, whatever follows after a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d) *\./i;

/**
 * Returns the format that a file's name asks for.
 * @throws ToolError for anything but a plain name that every system takes
 */
export function readFileName(name: string): ExportFormat {
  const ending = PLAIN.exec(name)?.[1];
  if (ending !== undefined && name.length <= MAX_LENGTH && !DEVICE.test(name))
    return ending.toLowerCase() as ExportFormat;
  throw new ToolError({
    kind: 'bad_arguments',
    message: `"${name.slice(0, MAX_LENGTH)}" can't be the name of the file.`,
    parameter: 'file',
    hint: `Give a name alone, without a folder, that ends in .csv or .ndjson: at most ${MAX_LENGTH} of the letters a to z, digits, spaces, dots, hyphens and underscores, the first a letter, a digit or an underscore.`,
  });
}
