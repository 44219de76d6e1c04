import { describe, expect, test } from 'vitest';
import type { CheckedToken } from '../../../../src/adapters/http/tokens/ask-about-token.ts';
import { createOpaqueCheck, isOpaque } from '../../../../src/adapters/http/tokens/check-opaque.ts';
import { ToolError } from '../../../../src/runtime/shared/errors.ts';

const CHECKED: CheckedToken = { userId: 'user_1', clientId: 'client_1', scopes: ['a'] };

test.each([
  ['oat_a', true],
  ['oat_01K7ZQ8W9X-_', true],
  [`oat_${'a'.repeat(200)}`, true],
  [`oat_${'a'.repeat(201)}`, false],
  ['oat_', false],
  ['oat_a.b', false],
  ['oat_a b', false],
  ['oat_a\n', false],
  ['OAT_a', false],
  ['sk_live_a', false],
])('%j is the form of an opaque token: %s', (token, want) => expect(isOpaque(token)).toBe(want));

describe('a Clerk that does not answer', () => {
  test('is given up', async () => {
    await expect(createOpaqueCheck(() => new Promise(() => {}), 20)('oat_x')).rejects.toThrow(ToolError);
  });

  test('is asked about two new tokens at once, and no more', async () => {
    let [under, most] = [0, 0];
    const check = createOpaqueCheck(async () => {
      under += 1;
      most = Math.max(most, under);
      await new Promise((resolve) => setImmediate(resolve));
      under -= 1;
      return CHECKED;
    }, 60_000);
    await Promise.all(Array.from({ length: 120 }, (_, at) => check(`oat_${at}`)));
    expect(most).toBe(2);
    await Promise.all(Array.from({ length: 120 }, (_, at) => check(`oat_${at}`)));
    expect(most).toBe(6);
  });

  test('keeps nobody waiting whose token was good', async () => {
    const check = createOpaqueCheck(
      (token) => (token === 'oat_good' ? Promise.resolve(CHECKED) : new Promise(() => {})),
      60_000,
    );
    await check('oat_good');
    for (let at = 0; at < 100; at += 1) void check(`oat_${at}`).catch(() => {});
    expect(await check('oat_good')).toEqual(CHECKED);
  });
});

test('made-up tokens cost Clerk 120 requests a minute, and nobody who is signed in their own', async () => {
  const clock = { now: 0 };
  const asked: string[] = [];
  const said = (token: string) => {
    asked.push(token);
    return token.startsWith('oat_good') ? CHECKED : undefined;
  };
  const check = createOpaqueCheck(
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
