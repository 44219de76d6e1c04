import { Console } from 'node:console';
import { Writable } from 'node:stream';

/**
 * Takes standard output away from everyone else and returns it to the caller: it carries the protocol and nothing but.
 * What any dependency prints from now on, through the console or the stream, goes to standard error.
 */
export function claimStdout(): Writable {
  const stdout = process.stdout;
  const write = stdout.write.bind(stdout);
  const standIn = new Writable({
    write(chunk, encoding, done) {
      process.stderr.write(chunk, encoding);
      done();
    },
  });
  // Nobody handles these errors: a dependency may end the stand-in and write on, and a client may close our standard error.
  for (const stream of [standIn, process.stderr]) stream.on('error', () => {});
  Object.defineProperty(process, 'stdout', { configurable: true, enumerable: true, get: () => standIn });
  Object.assign(console, new Console(process.stderr, process.stderr));
  // Whoever got hold of the stream before us (a preloaded agent) writes to standard error too.
  stdout.write = process.stderr.write.bind(process.stderr);
  // Texts pass as they are: the stream below encodes them itself.
  const protocol = new Writable({
    decodeStrings: false,
    write: (chunk, encoding, done) => void write(chunk, encoding, done),
  });
  // Text for a person is laid out for their terminal.
  Object.assign(protocol, { isTTY: stdout.isTTY, columns: stdout.columns });
  stdout.on('error', (error) => protocol.destroy(error));
  return protocol;
}
