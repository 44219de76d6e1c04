import { expect, test } from 'vitest';
import { sendByCustomFetch } from '../../../src/runtime/http/custom-fetch.ts';
import type { Outgoing } from '../../../src/runtime/http/outgoing-request.ts';

const MEGABYTE = 2 ** 20;
const body = new TextEncoder().encode('{"a":1}');
const post: Outgoing = {
  method: 'POST',
  url: 'https://api.example/v1/users',
  headers: new Headers({ authorization: 'Bearer k', 'content-type': 'application/json' }),
  body,
  signal: new AbortController().signal,
  deadline: Number.POSITIVE_INFINITY,
  progress: { begun: true, sent: false },
};
const get = (({ body: _, ...rest }) => ({ ...rest, method: 'GET' }))(post);

/** Makes an endless body, and counts how much of it was read. */
function endless() {
  const taken = { megabytes: 0, cancelled: false };
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      taken.megabytes++;
      controller.enqueue(new Uint8Array(MEGABYTE));
    },
    cancel: () => {
      taken.cancelled = true;
    },
  });
  return { taken, stream };
}

test('the request arrives whole, as often as it is sent, with redirects left to us', async () => {
  const got: unknown[] = [];
  const send = sendByCustomFetch(async (request) => {
    const { method, url, redirect, headers } = request;
    got.push({ method, url, redirect, key: headers.get('authorization'), body: await request.text() });
    return new Response('{}');
  });
  await send(post);
  await send(post);
  await send(get);
  const same = { url: 'https://api.example/v1/users', redirect: 'manual', key: 'Bearer k' };
  const posted = { ...same, method: 'POST', body: '{"a":1}' };
  expect(got).toEqual([posted, posted, { ...same, method: 'GET', body: '' }]);
});

test.each([
  { respond: () => new Response('[1]', { status: 201, headers: { 'x-a': '1' } }), want: [201, '[1]', '1'] },
  { respond: () => new Response(null, { status: 204 }), want: [204, '', null] },
  // As Node's fetch responds: unpacked already, with the header still there.
  {
    respond: () => new Response('{}', { headers: { 'content-encoding': 'gzip', 'content-length': '9' } }),
    want: [200, '{}', null],
  },
])('a response comes back as it is: $want', async ({ respond, want }) => {
  const response = await sendByCustomFetch(async () => respond())(get);
  expect([response.status, await response.text(), response.headers.get('x-a')]).toEqual(want);
  expect([...response.headers.keys()].filter((name) => name.startsWith('content-') && name !== 'content-type')).toEqual(
    [],
  );
});

test.each([
  { why: 'a redirect', response: Response.redirect('https://thief.example', 302), code: 'REDIRECT' },
  {
    why: 'a response from elsewhere',
    response: Object.defineProperty(new Response('{}'), 'redirected', { value: true }),
    code: 'REDIRECT',
  },
  { why: 'an error', response: Response.error(), code: 'NOT_HTTP' },
])('$why is refused', async ({ response, code }) => {
  await expect(sendByCustomFetch(async () => response)(get)).rejects.toMatchObject({ code });
});

test.each([200, 500])('a %d without end is cut off, and let go of', async (status) => {
  const { taken, stream } = endless();
  await expect(sendByCustomFetch(async () => new Response(stream, { status }))(get)).rejects.toMatchObject({
    code: 'TOO_LARGE',
  });
  expect(taken.megabytes).toBeLessThan(15);
  expect(taken.cancelled).toBe(true);
});

test('10 MB are not too large', async () => {
  const response = await sendByCustomFetch(async () => new Response(Buffer.alloc(10 * MEGABYTE)))(get);
  expect((await response.arrayBuffer()).byteLength).toBe(10 * MEGABYTE);
});

test('a body that breaks off says so', async () => {
  const stream = new ReadableStream({ pull: (controller) => controller.error(new Error('sk_live_1')) });
  await expect(sendByCustomFetch(async () => new Response(stream))(get)).rejects.toMatchObject({ code: 'BROKEN_OFF' });
});

test.each([
  { fails: 'ECONNREFUSED', before: false, sent: false },
  { fails: 'ECONNREFUSED', before: true, sent: true },
  { fails: 'ERR_TLS_CERT_ALTNAME_INVALID', before: false, sent: false },
  { fails: 'ECONNRESET', before: false, sent: true },
  { fails: 'EHOSTUNREACH', before: false, sent: true },
])('a fetch that fails with $fails, sent before: $before, is sent: $sent', async ({ fails, before, sent }) => {
  const progress = { begun: true, sent: before };
  let during: boolean | undefined;
  const send = sendByCustomFetch(async () => {
    during = progress.sent;
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(fails), { code: fails }) });
  });
  await expect(send({ ...post, progress })).rejects.toThrow('fetch failed');
  expect({ during, after: progress.sent }).toEqual({ during: true, after: sent });
});
