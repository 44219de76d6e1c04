import { ToolError } from '../shared/errors.ts';

/**
 * Replaces each `{name}` of a path by its value, one segment each.
 * Encoding alone is not enough: `..` encodes to itself and URL parsing then drops a segment, which turns
 * "delete a passkey" into "delete the user". No id or slug of Clerk's needs what is refused here.
 * @throws ToolError bad_arguments for a value that is empty, `.`, `..`, or could end or leave its segment.
 */
export function serializePath(path: string, params: Record<string, unknown>): string {
  return path.replace(/\{([^{}]+)\}/g, (_, name: string) => segment(name, params[name]));
}

function segment(name: string, value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  const unsafe = /[/\\?#%\s\u0000-\u001f\u007f]|[\ud800-\udfff]/;
  if (text !== '' && text !== '.' && text !== '..' && !unsafe.test(text)) return encodeURIComponent(text);
  throw new ToolError({
    kind: 'bad_arguments',
    message: `\`${name}\` must be a single id or slug: not empty, no "/", "\\", "?", "#", "%", white space, control character or emoji, not "." or "..".`,
    parameter: name,
    hint: 'Copy the id from a result; look it up with a list tool if you only know a name.',
  });
}
