import type { Writable } from 'node:stream';
import { maskShapes } from '../runtime/key-shapes.ts';

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
