import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { LineWriter } from '../../../src/adapters/mcp/write-lines.ts';

/** Returns a stream that keeps what is written to it, each write by itself. */
function recorder() {
  const writes: string[] = [];
  const stream = new Writable({
    write: (chunk, _, done) => {
      writes.push(String(chunk));
      done();
    },
  });
  return { writes, stream };
}

test('the lines of one turn go out in one write, those of the next in another', async () => {
  const { writes, stream } = recorder();
  const writer = new LineWriter(stream);
  await Promise.all([writer.write('a'), Promise.resolve().then(() => writer.write('b'))]);
  await writer.write('c');
  expect(writes).toEqual(['a\nb\n', 'c\n']);
});

test('a flush writes at once what waits, and nothing twice', async () => {
  const { writes, stream } = recorder();
  const writer = new LineWriter(stream);
  writer.flush();
  const first = writer.write('a');
  writer.flush();
  expect(writes).toEqual(['a\n']);
  const second = writer.write('b');
  await Promise.all([first, second]);
  expect(writes).toEqual(['a\n', 'b\n']);
});

test('each line of a write that fails is rejected', async () => {
  const stream = new Writable({ write: (_chunk, _, done) => done(new Error('gone')) });
  stream.on('error', () => {});
  const writer = new LineWriter(stream);
  const outcomes = await Promise.allSettled([writer.write('a'), writer.write('b')]);
  expect(outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason.message)).toEqual(['gone', 'gone']);
});
