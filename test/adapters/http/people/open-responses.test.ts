import { expect, test } from 'vitest';
import { createOpenResponses } from '../../../../src/adapters/http/people/open-responses.ts';

function withReject() {
  let reject = (_reason: Error) => {};
  const promise = new Promise<Response>((_, fail) => {
    reject = fail;
  });
  return { promise, reject };
}

const stream = () => new Response(new ReadableStream());

test('each person has so many, until they are over', async () => {
  const hold = createOpenResponses({ most: 2 });
  const open = async (user: string) => hold(user, async () => stream());
  const first = await open('user_ada');
  expect(await open('user_ada')).toBeInstanceOf(Response);
  expect(await open('user_ada')).toBeUndefined();
  expect(await open('user_bob')).toBeInstanceOf(Response);
  await first?.body?.cancel();
  expect(await open('user_ada')).toBeInstanceOf(Response);
  expect(await open('user_ada')).toBeUndefined();
});

test('those that are being made count, and those that fail no more', async () => {
  const hold = createOpenResponses({ most: 1 });
  const { promise, reject } = withReject();
  const failing = hold('user_ada', () => promise);
  expect(await hold('user_ada', async () => stream())).toBeUndefined();
  reject(new Error('no'));
  await expect(failing).rejects.toThrow('no');
  expect(await hold('user_ada', async () => new Response('x'))).toBeInstanceOf(Response);
});
