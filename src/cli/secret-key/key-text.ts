import { UsageError } from '../../runtime/shared/errors.ts';

/** The most bytes that are read for a key. */
export const MAX_BYTES = 64 * 1024;

/** The time that a key may take to come, in milliseconds. */
export const KEY_TIMEOUT = 30_000;

/** The words for when it takes longer. */
export const NO_KEY_IN_TIME = `no key came within ${KEY_TIMEOUT / 1000} seconds`;

/**
 * Reads bytes as the text of a key: one line, with or without a line break at its end.
 * @param origin what the bytes came from, as the subject of a sentence
 * @throws UsageError without any of the bytes
 */
export function readKeyText(bytes: Buffer, origin: string): string {
  if (bytes.length > MAX_BYTES)
    throw new UsageError(`${origin} is larger than 64 KB: it must hold the key and nothing else.`);
  const text = decode(bytes, origin).trim();
  if (text === '') throw new UsageError(`${origin} is empty: it must hold the key.`);
  if (/[\r\n]/.test(text)) throw new UsageError(`${origin} has several lines: it must hold the key and nothing else.`);
  return text;
}

function decode(bytes: Buffer, origin: string): string {
  // PowerShell's `>` writes it.
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) throw new UsageError(`${origin} is text in UTF-16: save it as UTF-8.`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!/[^\P{Cc}\t\r\n]/u.test(text)) return text;
  } catch {
    // Reported below.
  }
  throw new UsageError(`${origin} is not text: it must hold the key and nothing else.`);
}
