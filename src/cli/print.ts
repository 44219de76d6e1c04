import type { Writable } from 'node:stream';

/** Writes a text and waits until it is out: the process may exit right after. */
export function print(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text.endsWith('\n') ? text : `${text}\n`, () => resolve());
  });
}

/** One line on stderr under the program's name; what looks like a secret key in it is hidden. */
export function say(message: string): Promise<void> {
  return print(process.stderr, `clerk-agent-toolkit: ${oneLine(message)}`);
}

/** The message on one line, without control characters and without secret keys. */
export function oneLine(message: string): string {
  return message
    .replace(/\bsk_\w[^\s"']*/g, 'sk_[hidden]')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
