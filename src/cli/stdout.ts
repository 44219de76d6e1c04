import { Console } from 'node:console';
import type { Writable } from 'node:stream';

/**
 * Takes standard output away from everyone else and hands it to the caller: it carries the protocol and nothing but.
 * What any dependency prints from now on, through the console or the stream, goes to standard error.
 */
export function claimStdout(): Writable {
  const own = process.stdout;
  Object.defineProperty(process, 'stdout', { configurable: true, enumerable: true, get: () => process.stderr });
  Object.assign(console, new Console(process.stderr, process.stderr));
  return own;
}
