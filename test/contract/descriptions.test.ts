import { expect, test } from 'vitest';
import { catalogue, loadDefinitions, loadImplementation } from '../../src/runtime/catalogue/catalogue.ts';
import { isObject } from '../../src/runtime/shared/json.ts';

// Holds that descriptions, those of later tools too, say what an agent would otherwise have to guess.

const tools = await loadDefinitions(Object.values(catalogue.tools).map(({ name }) => name));
const writes = tools.filter(({ tier }) => tier === 'write' || tier === 'destructive');

/** Lists an input of every tool that has it, as [tool, description]. */
const inputs = (input: string) =>
  tools.flatMap(({ name, inputSchema }) => {
    const found = inputSchema.properties?.[input];
    return isObject(found) ? [[name, String(found.description)] as const] : [];
  });

test('every write says what it returns', () => {
  expect(writes.length).toBeGreaterThan(100);
  const silent = writes.filter(({ description }) => !/\breturns?\b|\bin the result\b/i.test(description));
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('every deletion that returns no more than an id says so', () => {
  const deletes = tools.filter(({ name }) => /\.delete(User|Organization)?$/.test(name));
  expect(deletes.length).toBeGreaterThan(6);
  expect(deletes.filter(({ description }) => !/returns? \{id, deleted\}/i.test(description))).toEqual([]);
});

test('every order_by says which order is the default', () => {
  const found = inputs('order_by');
  expect(found.length).toBeGreaterThan(10);
  expect(
    found.filter(([, description]) => !/ - descends; default (\S?created_at|unspecified)$/.test(description)),
  ).toEqual([]);
});

test('every role says what one looks like', () => {
  const found = inputs('role');
  expect(found.length).toBeGreaterThan(3);
  expect(found.filter(([, description]) => !description.includes('org:admin, org:member'))).toEqual([]);
});

test('what says whether something short is right is a guess, and limited or no read', async () => {
  const short = tools.filter(({ inputSchema: { required = [] } }) =>
    required.some((name) => /^(password|code|otp|totp|pin|passcode|backup_code)$/.test(name)),
  );
  const found = short.map(async ({ name, tier }) => [name, tier, (await loadImplementation(name)).guesses]);
  expect(await Promise.all(found)).toEqual([
    // Clerk itself counts the attempts at a code that it sent.
    ['emailAddresses.attemptEmailAddressVerification', 'write', undefined],
    ['phoneNumbers.attemptPhoneNumberVerification', 'write', undefined],
    ['users.verifyPassword', 'write', 'user_id'],
    ['users.verifyTOTP', 'write', 'user_id'],
  ]);
});
