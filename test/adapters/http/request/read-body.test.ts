import { expect, test } from 'vitest';
import { parseBody, readBody } from '../../../../src/adapters/http/request/read-body.ts';

const LIMITS = { bytes: 20, time: 60_000 };
const URL = 'https://mcp.example.com/mcp';
const request = (body: unknown, headers = {}) =>
  new Request(URL, { method: 'POST', headers, ...(body !== undefined && { body }), duplex: 'half' } as RequestInit);

/** A body of these chunks, and then whatever `then` says; it tells whether it was given up. */
function streamOf(chunks: string[], then: 'end' | 'hang' | 'fail') {
  const seen = { cancelled: false, pulls: 0 };
  const stream = new ReadableStream({
    pull(controller) {
      seen.pulls += 1;
      const chunk = chunks.shift();
      if (chunk !== undefined) return controller.enqueue(new TextEncoder().encode(chunk));
      if (then === 'end') return controller.close();
      if (then === 'fail') return controller.error(new Error('gone'));
      return new Promise<void>(() => {});
    },
    cancel() {
      seen.cancelled = true;
    },
  });
  return { stream, seen };
}

test.each([
  ['{"a":1}', { value: { a: 1 } }],
  ['[1]', { value: [1] }],
  ['null', { value: null }],
  ['"é"', { value: 'é' }],
  [`"${'a'.repeat(18)}"`, { value: 'a'.repeat(18) }],
  [`"${'a'.repeat(19)}"`, { problem: 'too_large' }],
  ['', { problem: 'not_json' }],
  ['{', { problem: 'not_json' }],
  ['{}{}', { problem: 'not_json' }],
  [new Uint8Array([0x22, 0xff, 0x22]), { problem: 'not_json' }],
  [undefined, { problem: 'not_json' }],
])('%j', async (body, want) => expect(await readBody(request(body), LIMITS)).toEqual(want));

test('puts characters together that came in two parts', async () => {
  const bytes = new TextEncoder().encode('"é"');
  const halves = new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.slice(0, 2));
      controller.enqueue(bytes.slice(2));
      controller.close();
    },
  });
  expect(await readBody(request(halves), LIMITS)).toEqual({ value: 'é' });
});

test('believes a length that is too large, and none that is small', async () => {
  const { stream, seen } = streamOf(['{}'], 'end');
  expect(await readBody(request(stream, { 'content-length': '21' }), LIMITS)).toEqual({ problem: 'too_large' });
  expect(seen.pulls).toBeLessThanOrEqual(1);
  const other = streamOf(Array(9).fill('"""'), 'hang');
  expect(await readBody(request(other.stream, { 'content-length': '2' }), LIMITS)).toEqual({ problem: 'too_large' });
  expect(other.seen).toMatchObject({ cancelled: true });
  expect(other.seen.pulls).toBeLessThan(10);
});

test('gives up a body that does not end', async () => {
  const { stream, seen } = streamOf(['{"a":'], 'hang');
  expect(await readBody(request(stream), { bytes: 20, time: 20 })).toEqual({ problem: 'too_slow' });
  expect(seen.cancelled).toBe(true);
});

test('takes a client that went away for one that sent no JSON', async () => {
  expect(await readBody(request(streamOf(['{'], 'fail').stream), LIMITS)).toEqual({ problem: 'not_json' });
});

test('parses bytes of any kind', () => {
  expect(parseBody(Buffer.from('{"a":1}'))).toEqual({ value: { a: 1 } });
  expect(parseBody(new TextEncoder().encode('nope'))).toEqual({ problem: 'not_json' });
});
