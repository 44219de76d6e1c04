import type { Writable } from 'node:stream';
import { describeLeftOut, type LeftOut } from '../runtime/catalogue/left-out.ts';
import { hideKeys } from '../runtime/result/secrets/key-patterns.ts';
import { UsageError } from '../runtime/shared/errors.ts';
import { spellOptions } from '../runtime/shared/placeholders.ts';

/** Writes a text and waits until it is out: the process may exit right after. */
export function writeText(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text.endsWith('\n') ? text : `${text}\n`, () => resolve());
  });
}

/** Writes one line to stderr under the program's name, hiding what looks like a key. */
export function writeStderr(message: string): Promise<void> {
  return writeText(process.stderr, `clerk-agent-toolkit: ${toOneLine(message)}`);
}

/** Puts a message on one line, without control characters and keys. */
export function toOneLine(message: string): string {
  return hideKeys(message)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Writes the lines of an error to stderr, one for each mistake in a file, and returns an error with the last of them. */
export async function writeLines({ message }: Error): Promise<UsageError> {
  const lines = message.split('\n');
  for (const line of lines.slice(0, -1)) await writeStderr(line);
  return new UsageError(lines.at(-1) ?? '');
}

/** The most errors of one connection that are written: a client that sends nothing else must not fill its log, nor our memory if it reads none. */
const MAX_ERRORS = 20;

/** Creates a function that writes the errors of one connection to stderr, a line each, until there are too many. */
export function createErrorWriter(): (error: Error) => void {
  let count = 0;
  return ({ message }) => {
    count += 1;
    // The SDK's messages can be a hundred lines long.
    if (count <= MAX_ERRORS) void writeStderr(toOneLine(message).slice(0, 200));
    if (count === MAX_ERRORS) void writeStderr('Further errors of this connection are not shown.');
  };
}

/** Writes to stderr which tools a pattern matched that are not served, a line for each reason. */
export async function writeLeftOut(leftOut: readonly LeftOut[]): Promise<void> {
  for (const left of leftOut) await writeStderr(spellOptions(describeLeftOut(left), 'flags'));
}
