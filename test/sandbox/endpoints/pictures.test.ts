import { expect, test } from 'vitest';
import { openSandbox } from '../../support/sandbox/client.ts';

const MAX = 10_000_000;

test.each([
  ['image/png', 3, 200, undefined],
  ['image/png', MAX, 200, undefined],
  ['image/png', MAX + 1, 413, 'A picture has at most 10 MB.'],
  ['text/html', 3, 400, 'A picture is one of image/jpeg, image/png, image/gif, image/webp, not text/html.'],
])('a picture of type %s and %i bytes is answered %i', async (type, size, status, words) => {
  const { call } = await openSandbox();
  const form = new FormData();
  form.append('file', new File([new Uint8Array(size)], 'face', { type }));
  for (const endpoint of ['POST /users/user_123/profile_image', 'PUT /organizations/org_456/logo']) {
    const { status: found, body } = await call(endpoint, form);
    expect([found, body.errors?.[0].long_message]).toEqual([status, words]);
  }
});

test("a session's token looks like a JWT of its session", async () => {
  const { call } = await openSandbox();
  const { jwt } = (await call('POST /sessions/sess_123/tokens', {})).body;
  const [header, payload] = jwt.split('.').map((part: string) => Buffer.from(part, 'base64url').toString());
  expect(JSON.parse(header)).toMatchObject({ alg: 'RS256', typ: 'JWT' });
  expect(JSON.parse(payload)).toMatchObject({ sub: 'user_123', sid: 'sess_123' });
});
