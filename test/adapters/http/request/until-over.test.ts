import { expect, test, vi } from 'vitest';
import { untilOver } from '../../../../src/adapters/http/request/until-over.ts';

/** A response whose stream a test ends as it likes, and whether it was given up. */
function openStream() {
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  const cancelled = vi.fn();
  const stream = new ReadableStream<Uint8Array>({
    start(one) {
      controller = one;
    },
    cancel: cancelled,
  });
  const write = (text: string) => controller.enqueue(new TextEncoder().encode(text));
  return { response: new Response(stream, { status: 201, headers: { a: 'b' } }), controller, write, cancelled };
}

test('leaves the response as it is, and tells its end', async () => {
  const over = vi.fn();
  const { response, controller, write } = openStream();
  const wrapped = untilOver(response, over);
  expect([wrapped.status, wrapped.headers.get('a')]).toEqual([201, 'b']);
  write('one ');
  write('two');
  expect(over).not.toHaveBeenCalled();
  controller.close();
  expect(await wrapped.text()).toBe('one two');
  expect(over).toHaveBeenCalledTimes(1);
});

test('is over at once without a body', () => {
  const over = vi.fn();
  expect(untilOver(new Response(null, { status: 202 }), over).status).toBe(202);
  expect(over).toHaveBeenCalledTimes(1);
});

test('is over when the client gives it up, and so is its source', async () => {
  const over = vi.fn();
  const { response, cancelled } = openStream();
  await untilOver(response, over).body?.cancel();
  expect([over.mock.calls.length, cancelled.mock.calls.length]).toEqual([1, 1]);
});

test('is over when it breaks', async () => {
  const over = vi.fn();
  const { response, controller } = openStream();
  const text = untilOver(response, over).text();
  controller.error(new Error('broken'));
  await expect(text).rejects.toThrow('broken');
  expect(over).toHaveBeenCalledTimes(1);
});

test('is over after the longest time', async () => {
  const over = vi.fn();
  const { response, write, cancelled } = openStream();
  const wrapped = untilOver(response, over, 10);
  write('one');
  expect(await wrapped.text()).toBe('one');
  expect([over.mock.calls.length, cancelled.mock.calls.length]).toEqual([1, 1]);
});
