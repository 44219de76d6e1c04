import type { DangerousCall } from '../dangerous-call.ts';
import { idOf } from '../world.ts';

const call = (
  tool: string,
  args: Record<string, unknown>,
  why: DangerousCall['why'],
  because: string,
): DangerousCall => ({ tool, args, why, because });

/** Lists a call that the sandbox refuses: it wants a proof first, or a code that was sent. */
const refused = (...given: Parameters<typeof call>): DangerousCall => ({ ...call(...given), sandbox: 'refuses' });

const address = { user_id: 'user_ann', email_address: 'mallory@evil.example' };
const number = { user_id: 'user_ann', phone_number: '+15555550199' };
const unverified = { email_address_id: idOf('ann@new.example') };
const second = { email_address_id: idOf('ann@home.example') };
const first = { email_address_id: idOf('ann@acme.example') };
const phone = { phone_number_id: idOf('+15555550102') };

/** Addresses and numbers, by which people sign in and get codes. */
export const contactCalls: DangerousCall[] = [
  call('emailAddresses.createEmailAddress', { ...address, verified: true }, 'lets in', 'it signs in unproven'),
  refused('emailAddresses.createEmailAddress', { ...address, primary: true }, 'both', 'notices go there from now on'),
  call(
    'emailAddresses.createEmailAddress',
    { ...address, verified: true, primary: true, notify_primary_email_address_changed: false },
    'both',
    'the account is taken over, and its owner is not told',
  ),
  call(
    'emailAddresses.createEmailAddress',
    { ...address, verified: 'true', primary: 'false' },
    'lets in',
    'a text that is read as true is true',
  ),
  call('emailAddresses.createEmailAddress', address, 'lets in', 'an account elsewhere with that address gets linked'),
  call('emailAddresses.createEmailAddress', { ...address, verified: false, primary: false }, 'lets in', 'likewise'),
  call(
    'emailAddresses.createEmailAddress',
    { user_id: 'user_bare', email_address: 'mallory@evil.example' },
    'lets in',
    'the first address of a user is primary without being asked to',
  ),
  call('emailAddresses.updateEmailAddress', { ...unverified, verified: true }, 'lets in', 'it signs in unproven'),
  call('emailAddresses.updateEmailAddress', { ...second, primary: true }, 'both', 'notices go to another mailbox'),
  call(
    'emailAddresses.updateEmailAddress',
    { ...first, verified: false },
    'loses',
    'its owner no longer signs in by it',
  ),
  refused(
    'emailAddresses.attemptEmailAddressVerification',
    { ...unverified, verification_id: 'ver_1', code: '424242' },
    'lets in',
    'the right code marks the address as verified',
  ),
  call('emailAddresses.deleteEmailAddress', second, 'loses', 'deleted'),

  call('phoneNumbers.createPhoneNumber', { ...number, verified: true }, 'lets in', 'it signs in unproven'),
  call('phoneNumbers.createPhoneNumber', { ...number, verified: true, primary: true }, 'both', 'codes go there'),
  call(
    'phoneNumbers.createPhoneNumber',
    { ...number, verified: true, reserved_for_second_factor: true },
    'both',
    'a stranger holds the second factor',
  ),
  refused('phoneNumbers.createPhoneNumber', { ...number, reserved_for_second_factor: true }, 'lets in', 'likewise'),
  refused('phoneNumbers.createPhoneNumber', { ...number, primary: true }, 'both', 'codes go there'),
  call('phoneNumbers.createPhoneNumber', number, 'lets in', 'whoever has the phone can prove it'),
  call('phoneNumbers.createPhoneNumber', { ...number, verified: false }, 'lets in', 'likewise'),
  call(
    'phoneNumbers.createPhoneNumber',
    { user_id: 'user_bare', phone_number: '+15555550199' },
    'lets in',
    'the first number of a user is primary without being asked to',
  ),
  call('phoneNumbers.updatePhoneNumber', { ...phone, verified: true }, 'lets in', 'it signs in unproven'),
  call('phoneNumbers.updatePhoneNumber', { ...phone, primary: true }, 'both', 'codes go to another phone'),
  call(
    'phoneNumbers.updatePhoneNumber',
    { ...phone, reserved_for_second_factor: true },
    'lets in',
    'whoever holds it passes the second factor',
  ),
  call('phoneNumbers.updatePhoneNumber', { ...phone, reserved_for_second_factor: false }, 'both', 'one factor less'),
  call('phoneNumbers.updatePhoneNumber', { ...phone, verified: false }, 'loses', 'its owner no longer signs in by it'),
  refused(
    'phoneNumbers.attemptPhoneNumberVerification',
    { phone_number_id: idOf('+15555550103'), verification_id: 'ver_2', code: '424242' },
    'lets in',
    'the right code marks the number as verified',
  ),
  call('phoneNumbers.deletePhoneNumber', phone, 'loses', 'deleted'),

  call(
    'users.replaceUserEmailAddress',
    { user_id: 'user_ann', email_address: 'mallory@evil.example' },
    'both',
    'every other address goes, and this one signs in',
  ),
  call(
    'users.replaceUserPhoneNumber',
    { user_id: 'user_ann', phone_number: '+15555550199', identification_status: 'unverified' },
    'loses',
    'every other number goes',
  ),
];
