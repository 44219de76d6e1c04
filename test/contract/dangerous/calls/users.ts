import type { DangerousCall } from '../dangerous-call.ts';
import { idOf } from '../world.ts';

const update = (
  args: Record<string, unknown>,
  why: DangerousCall['why'],
  because: string,
  user_id = 'user_ann',
): DangerousCall => ({ tool: 'users.updateUser', args: { user_id, ...args }, why, because });

const create = (args: Record<string, unknown>, because: string): DangerousCall => ({
  tool: 'users.createUser',
  args,
  why: 'lets in',
  because,
});

const mallory = { email_address: ['mallory@evil.example'] };
const reserved = { ...mallory, email_address_identification_status: ['reserved'] };

/** Users: their passwords, identifiers and allowances, and users made with a way in. */
export const userCalls: DangerousCall[] = [
  update({ password: 'Attack-er-1984' }, 'both', 'whoever knows the new password is in, and the old one is gone'),
  update({ password: 'x', skip_password_checks: true }, 'both', 'a password that everybody guesses'),
  update({ password: 'Attack-er-1984', bypass_client_trust: true }, 'both', 'nor is their device checked'),
  update({ password: 'Attack-er-1984', sign_out_of_other_sessions: true }, 'both', 'the owner is signed out as well'),
  update(
    { first_name: 'Ann', password: 'Attack-er-1984', skip_password_checks: true, sign_out_of_other_sessions: true },
    'both',
    'a harmless change beside it makes it no better',
  ),
  update({ password: 'Attack-er-1984' }, 'lets in', 'a first password is a way in too', 'user_eve'),
  update({ bypass_client_trust: true }, 'lets in', 'sign-ins from unknown devices are no longer challenged'),
  update({ bypass_client_trust: 'true' }, 'lets in', 'a text that is read as true is true'),
  update({ primary_email_address_id: idOf('ann@home.example') }, 'both', 'resets and notices go to another mailbox'),
  update(
    { primary_email_address_id: idOf('ann@home.example'), notify_primary_email_address_changed: false },
    'both',
    'the owner is not even told',
  ),
  update({ primary_phone_number_id: idOf('+15555550102') }, 'both', 'codes go to another phone'),
  update(
    { primary_web3_wallet_id: idOf('0x8617E340B3D01FA5F11F306F4090FD50E238070D') },
    'both',
    'another wallet speaks for the user',
  ),
  update({ username: 'ann2' }, 'loses', 'the user signs in by the old name, which others may take now'),
  update({ external_id: 'crm-0002' }, 'both', "the user becomes another customer in the company's own systems"),
  update({ clear: ['username'] }, 'loses', 'the user signs in by it'),
  update({ clear: ['external_id'] }, 'loses', "nothing ties the user to the company's own records"),
  update({ clear: ['first_name', 'username'] }, 'loses', 'the second of a list counts as much as the first'),
  update({ clear: 'username' }, 'loses', 'one text is read as a list of it'),
  update({ username: '' }, 'loses', 'the spec takes an empty name for none'),
  update({ clear: ['create_organizations_limit'] }, 'lets in', 'a limit is lifted'),
  update({ create_organizations_limit: 0 }, 'lets in', '0 stands for no limit'),
  update({ create_organizations_limit: 500 }, 'lets in', 'a limit is raised'),
  update({ legal_accepted_at: '2020-01-01T00:00:00Z' }, 'loses', 'the record says another time, or one at all'),
  update({ external_id: 'crm-0009' }, 'lets in', 'a user without an id becomes a customer', 'user_bob'),
  update({ profile_image_id: 'img_2' }, 'loses', 'the present picture is replaced'),

  create(mallory, 'an address counts as verified unless the call says otherwise'),
  create({ ...mallory, email_address_identification_status: [] }, 'an empty list of statuses says nothing either'),
  create({ ...mallory, email_address_identification_status: ['verified'] }, 'the address was never proven'),
  create(
    {
      email_address: ['plain@example.com', 'boss@acme.example'],
      email_address_identification_status: ['reserved', 'verified'],
    },
    'the second address is verified',
  ),
  create({ phone_number: ['+15555550199'] }, 'a number counts as verified unless the call says otherwise'),
  create({ ...reserved, phone_number: ['+15555550199'] }, 'the number is verified beside a reserved address'),
  create({ ...reserved, web3_wallet: ['0xde709f2102306220921060314715629080e2fb77'] }, 'a wallet signs in'),
  create({ username: 'mallory', password: 'Attack-er-1984' }, 'somebody knows the password of a new account'),
  create({ ...reserved, password: 'Attack-er-1984', skip_password_checks: true }, 'and it may be a bad one'),
  create({ ...reserved, bypass_client_trust: true }, 'unknown devices are not challenged'),
  create({ ...reserved, public_metadata: { role: 'admin' } }, 'many products keep roles in public metadata'),
  create({ ...reserved, public_metadata: '{"role":"admin"}' }, 'JSON in a text is read as what it says'),

  { tool: 'users.unbanUser', args: { user_id: 'user_banned' }, why: 'lets in', because: 'they were shut out' },
  {
    tool: 'users.unbanUserBulk',
    args: { user_ids: ['user_banned', 'user_ann'] },
    why: 'lets in',
    because: 'one of them was shut out',
  },
  { tool: 'users.unlockUser', args: { user_id: 'user_locked' }, why: 'lets in', because: 'guessing may go on' },
  {
    tool: 'users.unsetPasswordCompromised',
    args: { user_id: 'user_ann' },
    why: 'lets in',
    because: 'a password that leaked works again',
  },
  {
    tool: 'users.updateUserProfileImage',
    args: { user_id: 'user_ann', file: 'pixel.png' },
    why: 'loses',
    because: 'the present picture is not kept',
  },
  {
    tool: 'signUps.update',
    args: { id: 'sua_1', external_id: 'crm-0001' },
    why: 'lets in',
    because: "the new user takes over another customer's record",
  },
  {
    tool: 'sessions.createSession',
    args: { user_id: 'user_ann' },
    why: 'lets in',
    because: 'a session is a way in',
  },
  {
    tool: 'sessions.createSession',
    args: { user_id: 'user_bob', active_organization_id: 'org_acme' },
    why: 'lets in',
    because: 'it acts in an organization as its admin',
  },
];
