import { appendFileSync } from 'node:fs';

/**
 * Appends every message that this process gets on standard input, or puts on standard output, to a file, as a line of JSON.
 * To be called before anything else has those streams.
 */
export function watchMessages(file) {
  const write = (direction, line) => {
    try {
      appendFileSync(file, `${JSON.stringify({ pid: process.pid, direction, message: JSON.parse(line) })}\n`);
    } catch {
      // No message: some clients try other forms.
    }
  };
  const taking = (direction) => {
    let rest = '';
    return (chunk) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) write(direction, line);
    };
  };
  const [received, sent] = [taking('in'), taking('out')];
  const { stdin, stdout } = process;
  const { push } = stdin;
  stdin.push = function (chunk, ...others) {
    if (chunk) received(chunk);
    return push.call(this, chunk, ...others);
  };
  const { write: writeOut } = stdout;
  stdout.write = function (chunk, ...others) {
    sent(chunk);
    return writeOut.call(this, chunk, ...others);
  };
}
