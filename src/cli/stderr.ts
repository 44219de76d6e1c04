import type { Writable } from 'node:stream';
import { describeLeftOut, type LeftOut } from '../runtime/catalogue/left-out.ts';
import { maskKeys } from '../runtime/result/key-patterns.ts';
import { spellOptions } from '../runtime/shared/placeholders.ts';

/** Writes a text and waits until it is out: the process may exit right after. */
export function writeText(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text.endsWith('\n') ? text : `${text}\n`, () => resolve());
  });
}

/** One line on stderr under the program's name; what looks like a key in it is hidden. */
export function writeStderr(message: string): Promise<void> {
  return writeText(process.stderr, `clerk-agent-toolkit: ${toOneLine(message)}`);
}

/** The message on one line, without control characters and without keys. */
export function toOneLine(message: string): string {
  // A key that came as a mistake may be a broken one: anything that begins as a secret key does is taken for one.
  return maskKeys(message.replace(/\bsk_\w[^\s"']*/g, 'sk_[hidden]'))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** How many are told: a client that sends nothing else must not fill its log, nor our memory if it reads none. */
const TOLD = 20;

/** What tells the faults of one connection on stderr, a line each, up to a number. */
export function connectionErrors(): (error: Error) => void {
  let seen = 0;
  return ({ message }) => {
    seen += 1;
    // The SDK's messages can be a hundred lines long.
    if (seen <= TOLD) void writeStderr(toOneLine(message).slice(0, 200));
    if (seen === TOLD) void writeStderr('Further faults of this connection are not told.');
  };
}

/** Says on stderr what a pattern caught and is not served, a line for each reason. */
export async function writeLeftOut(leftOut: readonly LeftOut[]): Promise<void> {
  for (const left of leftOut) await writeStderr(spellOptions(describeLeftOut(left), 'flags'));
}
