import type { DangerousCall } from '../dangerous-call.ts';
import { idOf } from '../world.ts';

const ann = { user_id: 'user_ann' };
const call = (
  tool: string,
  args: Record<string, unknown>,
  because: string,
  why: DangerousCall['why'] = 'loses',
): DangerousCall => ({ tool, args, why, because });

/** Calls that take something from a user: the account, a way to sign in, a factor, a session. */
export const userLosses: DangerousCall[] = [
  call('users.deleteUser', ann, 'deleted'),
  call('users.banUser', ann, 'every session ends, and the user is shut out'),
  call('users.banUserBulk', { user_ids: ['user_ann', 'user_bob'] }, 'two users are shut out'),
  call('users.lockUser', ann, 'shut out for a while'),
  call('users.removePassword', ann, 'the user can no longer sign in by it'),
  call('users.removePassword', { ...ann, sign_out_of_other_sessions: true }, 'and every session ends'),
  call('users.setPasswordCompromised', { ...ann, revoke_all_sessions: true }, 'every session ends'),
  call('users.setPasswordCompromised', ann, 'the user has to choose another password'),
  call('users.deleteUserProfileImage', ann, 'deleted'),
  call('users.disableUserMFA', ann, 'a password alone is enough', 'both'),
  call('users.deleteUserTOTP', ann, 'one factor less', 'both'),
  call('users.deleteUserBackupCodes', ann, 'the last way back in'),
  { ...call('users.verifyTOTP', { ...ann, code: 'k3v9xq2m' }, 'a right backup code is used up'), sandbox: 'refuses' },
  call('users.deleteUserPasskey', { ...ann, passkey_identification_id: idOf('Laptop') }, 'deleted'),
  call(
    'users.deleteUserWeb3Wallet',
    { ...ann, web3_wallet_identification_id: idOf('0x8617E340B3D01FA5F11F306F4090FD50E238070D') },
    'deleted',
  ),
  call('users.deleteUserExternalAccount', { ...ann, external_account_id: idOf('oauth_github') }, 'deleted'),
  call('users.revokeUserTrustedDevice', { ...ann, trusted_device_id: idOf('Phone') }, 'the device is unknown again'),
  call('sessions.revokeSession', { session_id: 'sess_1' }, 'the session ends'),
  call('signInTokens.revokeSignInToken', { sign_in_token_id: 'sit_1' }, 'the link no longer works'),
  call('actorTokens.revoke', { actor_token_id: 'act_1' }, 'the token no longer works'),
  call('agentTasks.revoke', { agent_task_id: 'agt_1' }, 'the task is stopped'),
];
