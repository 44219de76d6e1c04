import { describe, expect, test } from 'vitest';
import { createOpaqueCheck } from '../../../../src/adapters/http/tokens/check-opaque.ts';
import { ToolError } from '../../../../src/runtime/shared/errors.ts';

const VALID = { id: 'oat_1', subject: 'user_1', clientId: 'client_1', scopes: ['a'], revoked: false, expired: false };
const CHECKED = { userId: 'user_1', clientId: 'client_1', scopes: ['a'] };

/** A check by a Clerk that says this of every token. */
const checkBy = (verify: (token: string) => Promise<unknown>, timeout = 60_000, now?: () => number) =>
  createOpaqueCheck({ idPOAuthAccessToken: { verify } } as never, timeout, now);

test.each([
  ['valid', VALID, CHECKED],
  ['of audiences', { ...VALID, aud: ['https://a.example'] }, { ...CHECKED, audiences: ['https://a.example'] }],
  ['of one audience', { ...VALID, aud: 'x' }, { ...CHECKED, audiences: ['x'] }],
  ['of audiences that are none', { ...VALID, aud: 5 }, { ...CHECKED, audiences: [] }],
  ['revoked', { ...VALID, revoked: true }, undefined],
  ['expired', { ...VALID, expired: true }, undefined],
  ['valid, but says not whether it was revoked', { ...VALID, revoked: undefined }, undefined],
  ['not active', { active: false }, undefined],
  ['of nobody', { ...VALID, subject: undefined }, undefined],
  ['of no client', { ...VALID, clientId: null }, undefined],
  ['of odd scopes', { ...VALID, scopes: ['a', 5, null] }, CHECKED],
  ['of no scopes', { ...VALID, scopes: 'a' }, { ...CHECKED, scopes: [] }],
  ['nothing', null, undefined],
  ['text', 'yes', undefined],
])('a token that is %s', async (_label, said, want) => {
  expect(await checkBy(async () => said)('oat_x')).toEqual(want);
});

test.each([400, 404, 410, 422])('Clerk refuses it with %i: it is no good', async (status) => {
  const check = checkBy(() => Promise.reject(Object.assign(new Error('no'), { status })));
  expect(await check('oat_x')).toBeUndefined();
});

test.each([401, 403, 408, 429, 500, 502, undefined])('Clerk fails with %s: nobody knows', async (status) => {
  const check = checkBy(() => Promise.reject(Object.assign(new Error('oat_x in sk_y'), { status })));
  const error = await check('oat_x').catch((one: unknown) => one);
  expect(error).toBeInstanceOf(ToolError);
  expect(JSON.stringify((error as ToolError).details)).not.toMatch(/oat_x|sk_y/);
});

describe('a Clerk that does not answer', () => {
  test('is given up', async () => {
    await expect(checkBy(() => new Promise(() => {}), 20)('oat_x')).rejects.toThrow(ToolError);
  });

  test('is asked about ten tokens at once, and no more', async () => {
    let [under, most] = [0, 0];
    const check = checkBy(async () => {
      under += 1;
      most = Math.max(most, under);
      await new Promise((resolve) => setImmediate(resolve));
      under -= 1;
      return VALID;
    });
    await Promise.all(Array.from({ length: 120 }, (_, at) => check(`oat_${at}`)));
    expect(most).toBe(10);
  });
});

test('made-up tokens cost Clerk 120 requests a minute, and nobody who is signed in their own', async () => {
  const clock = { now: 0 };
  const asked: string[] = [];
  const said = (token: string) => {
    asked.push(token);
    return token.startsWith('oat_good') ? VALID : null;
  };
  const check = checkBy(
    async (token) => said(token),
    60_000,
    () => clock.now,
  );
  expect(await check('oat_good')).toEqual(CHECKED);
  const made = await Promise.allSettled(Array.from({ length: 1000 }, (_, at) => check(`oat_${at}`)));
  expect(asked).toHaveLength(120);
  expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(119);
  expect(await check('oat_good')).toEqual(CHECKED);
  await expect(check('oat_good_too')).rejects.toThrow('somebody may be making them up');
  clock.now += 60_001;
  expect(await check('oat_good_too')).toEqual(CHECKED);
});
