import type { Writable } from 'node:stream';
import { type LeftOut, leftOutLine } from '../runtime/catalogue/left-out.ts';
import { maskShapes } from '../runtime/result/key-patterns.ts';
import { spellOptions } from '../runtime/shared/placeholders.ts';

/** Writes a text and waits until it is out: the process may exit right after. */
export function print(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text.endsWith('\n') ? text : `${text}\n`, () => resolve());
  });
}

/** One line on stderr under the program's name; what looks like a key in it is hidden. */
export function say(message: string): Promise<void> {
  return print(process.stderr, `clerk-agent-toolkit: ${oneLine(message)}`);
}

/** The message on one line, without control characters and without keys. */
export function oneLine(message: string): string {
  // A key that came as a mistake may be a broken one: anything that begins as a secret key does is taken for one.
  return maskShapes(message.replace(/\bsk_\w[^\s"']*/g, 'sk_[hidden]'))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** How many are told: a client that sends nothing else must not fill its log, nor our memory if it reads none. */
const TOLD = 20;

/** What tells the faults of one connection on stderr, a line each, up to a number. */
export function faults(): (error: Error) => void {
  let seen = 0;
  return ({ message }) => {
    seen += 1;
    // The SDK's messages can be a hundred lines long.
    if (seen <= TOLD) void say(oneLine(message).slice(0, 200));
    if (seen === TOLD) void say('Further faults of this connection are not told.');
  };
}

/** Says on stderr what a pattern caught and is not served, a line for each reason. */
export async function sayLeftOut(leftOut: readonly LeftOut[]): Promise<void> {
  for (const left of leftOut) await say(spellOptions(leftOutLine(left), 'flags'));
}
