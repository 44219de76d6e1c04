import type { DangerousCall } from '../dangerous-call.ts';

const call = (
  tool: string,
  args: Record<string, unknown>,
  why: DangerousCall['why'],
  because: string,
): DangerousCall => ({ tool, args, why, because });

const key = { apiKeyID: 'ak_00000000000000000000000000000001' };
const portal = { oauth_application_id: 'oa_portal' };

/** Machines, API keys and OAuth applications, by which programs get in. */
export const machineCalls: DangerousCall[] = [
  call(
    'machines.createScope',
    { machine_id: 'mch_billing', to_machine_id: 'mch_reports' },
    'lets in',
    'one machine may call another',
  ),
  call(
    'machines.update',
    { machine_id: 'mch_billing', default_token_ttl: 315_360_000 },
    'lets in',
    'a token that leaks works for ten years',
  ),
  call(
    'machines.deleteScope',
    { machine_id: 'mch_reports', other_machine_id: 'mch_billing' },
    'loses',
    'calls between them fail',
  ),
  call('machines.delete', { machine_id: 'mch_reports' }, 'loses', 'deleted'),
  call('m2m.revokeToken', { m2m_token_id: 'mt_00000000000000000000000000000001' }, 'loses', 'calls with it fail'),

  call('apiKeys.update', { ...key, scopes: ['deploy', 'admin'] }, 'lets in', 'a key in use may do more'),
  call('apiKeys.update', { ...key, scopes: [] }, 'loses', 'what uses the key fails'),
  call('apiKeys.update', { ...key, claims: { role: 'admin' } }, 'both', 'services trust the claims of a key'),
  call('apiKeys.update', { ...key, clear: ['seconds_until_expiration'] }, 'lets in', 'the key works for ever'),
  call('apiKeys.update', { ...key, seconds_until_expiration: 1 }, 'loses', 'the key ends at once'),
  call('apiKeys.revoke', key, 'loses', 'what uses the key fails'),
  call('apiKeys.delete', key, 'loses', 'deleted'),

  call(
    'oauthApplications.update',
    { ...portal, redirect_uris: ['https://evil.example/callback'] },
    'both',
    'codes go to a stranger, and the partner is cut off',
  ),
  call('oauthApplications.update', { ...portal, consent_screen_enabled: false }, 'lets in', 'users are not asked'),
  call('oauthApplications.update', { ...portal, pkce_required: false }, 'lets in', 'a stolen code is enough'),
  call('oauthApplications.update', { ...portal, public: true }, 'lets in', 'no secret is needed'),
  call(
    'oauthApplications.update',
    { ...portal, scopes: 'profile email public_metadata private_metadata' },
    'lets in',
    'it sees private metadata',
  ),
  call('oauthApplications.updateLogo', { ...portal, file: 'pixel.png' }, 'loses', 'the present logo is not kept'),
  call('oauthApplications.revokeToken', { ...portal, token: 'oat_ann' }, 'loses', 'the user signs in again'),
  call('oauthApplications.delete', portal, 'loses', 'deleted'),
];
