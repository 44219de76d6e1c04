import { expect, test } from 'vitest';
import { everyTool } from '../support/catalogue/catalogue.ts';

// What says whether something short is right is a guess: it is limited, or at least no read, of which there may be any number.

const SHORT = /^(password|code|otp|totp|pin|passcode|backup_code)$/;
const guessing = (await everyTool()).filter(({ definition }) =>
  definition.inputSchema.required?.some((name) => SHORT.test(name)),
);

test.each([
  // Clerk itself counts the attempts at a code that it sent.
  ['emailAddresses.attemptEmailAddressVerification', 'write', undefined],
  ['phoneNumbers.attemptPhoneNumberVerification', 'write', undefined],
  ['users.verifyPassword', 'write', 'user_id'],
  ['users.verifyTOTP', 'write', 'user_id'],
])('%s is a %s, and its guesses are counted by %s', (tool, tier, guesses) => {
  const found = guessing.filter(({ name }) => name === tool);
  expect(found.map(({ definition, implementation }) => [definition.tier, implementation.guesses])).toEqual([
    [tier, guesses],
  ]);
});

test.each(guessing)('$name takes no guesses as a mere read', ({ definition }) => {
  expect(definition.tier).not.toBe('read');
});
