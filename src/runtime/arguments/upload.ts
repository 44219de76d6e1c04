import type { CallInit, ToolDefinition } from '../../tool.ts';
import { ToolError } from '../shared/errors.ts';

/** Largest image that Clerk takes, in bytes. */
const MAX_BYTES = 10 * 1024 * 1024;

/** The image types that Clerk takes, and the bytes (hex) that such a file starts with. */
const TYPES: { type: string; start: RegExp }[] = [
  { type: 'image/jpeg', start: /^ffd8ff/ },
  { type: 'image/png', start: /^89504e470d0a1a0a/ },
  { type: 'image/gif', start: /^474946383[79]61/ },
  { type: 'image/webp', start: /^52494646.{8}57454250/ },
];

/**
 * Reads the file to upload and returns the function that builds the form; undefined for a tool that sends none.
 * Everything is checked before anything is sent: that the file lies in an allowed folder once links are followed,
 * that it is a file, its size, and its type by what it holds rather than by its name.
 * @param folders where files may come from
 * @throws ToolError refused or bad_arguments; it never says what lies outside of the folders
 */
export async function readUpload(
  args: Record<string, unknown>,
  { upload: argument }: Pick<ToolDefinition, 'upload'>,
  folders: readonly string[],
): Promise<CallInit['form'] | undefined> {
  if (argument === undefined) return undefined;
  const path = String(args[argument]);
  const { basename } = await import('node:path');
  const bytes = await readAllowedFile(path, argument, folders);
  const kind = TYPES.find(({ start }) => start.test(bytes.toString('hex', 0, 12)));
  if (!kind) throw invalidFile(argument, `${path} is not a JPEG, PNG, GIF or WebP image.`);
  const file = new File([new Uint8Array(bytes)], basename(path), { type: kind.type });
  return (fields) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields ?? {})) {
      if (name === argument) form.set(name, file);
      else if (value !== undefined && value !== null) form.set(name, String(value));
    }
    return form;
  };
}

/** Returns the SHA-256 of the file that a form sends, in hexadecimal; undefined for a call that sends none. */
export async function hashUpload(
  form: CallInit['form'],
  { upload: argument }: Pick<ToolDefinition, 'upload'>,
): Promise<string | undefined> {
  const file = argument === undefined ? undefined : form?.({ [argument]: '' }).get(argument);
  if (!(file instanceof File)) return undefined;
  const { createHash } = await import('node:crypto');
  return createHash('sha256')
    .update(Buffer.from(await file.arrayBuffer()))
    .digest('hex');
}

async function readAllowedFile(path: string, argument: string, folders: readonly string[]): Promise<Buffer> {
  const { constants, open, realpath } = await import('node:fs/promises');
  const { isAbsolute, relative, resolve, sep } = await import('node:path');
  const roots = await Promise.all(folders.map((folder) => realpath(folder).catch(() => undefined)));
  // A relative path is looked for in each folder, so that a model needs to know only the file's name.
  const candidates = isAbsolute(path) ? [path] : folders.map((folder) => resolve(folder, path));
  for (const candidate of candidates) {
    const real = path.includes('\0') ? undefined : await realpath(candidate).catch(() => undefined);
    const inside = (root: string | undefined) => {
      const fromRoot = root !== undefined && real !== undefined ? relative(root, real) : '..';
      return fromRoot !== '' && fromRoot !== '..' && !fromRoot.startsWith(`..${sep}`) && !isAbsolute(fromRoot);
    };
    if (real === undefined || !roots.some(inside)) continue;
    // NONBLOCK: opening a named pipe would wait for a writer. NOFOLLOW: the file can't become a link after the check.
    const handle = await open(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
      () => undefined,
    );
    if (!handle) throw invalidFile(argument, `${path} can't be read.`);
    try {
      const { size } = await handle.stat().then((stat) => (stat.isFile() ? stat : { size: -1 }));
      if (size < 0) throw invalidFile(argument, `${path} is not a file.`);
      if (size > MAX_BYTES) throw invalidFile(argument, `${path} has ${size} bytes; at most ${MAX_BYTES} can be sent.`);
      // As much as was judged, should the file be growing.
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  }
  const details = {
    message: `${path} is in none of the folders from which files may be sent, or does not exist.`,
    parameter: argument,
    hint: `${folders.length > 0 ? `Allowed: ${folders.join(', ')}` : 'No folder is allowed'}. {A person} can add one with {--files DIR}.`,
  };
  throw new ToolError({ kind: 'refused', ...details }, { refusedBy: 'files' });
}

function invalidFile(parameter: string, message: string): ToolError {
  return new ToolError({ kind: 'bad_arguments', message, parameter, hint: 'Choose another file.' });
}
