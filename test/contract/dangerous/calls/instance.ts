import type { DangerousCall } from '../dangerous-call.ts';

const call = (
  tool: string,
  args: Record<string, unknown>,
  why: DangerousCall['why'],
  because: string,
): DangerousCall => ({ tool, args, why, because });

const cimd = 'client_id_metadata_documents';

/** Settings that hold for everybody: who may sign up, where sign-in ends, what tokens say. */
export const instanceCalls: DangerousCall[] = [
  call(
    'instance.updateOAuthApplicationSettings',
    { dynamic_oauth_client_registration: true },
    'lets in',
    'anybody registers a client',
  ),
  call(
    'instance.updateOAuthApplicationSettings',
    { [`${cimd}_only_allow_pre_registered_clients`]: false },
    'lets in',
    'unknown clients are admitted',
  ),
  call(
    'instance.updateOAuthApplicationSettings',
    { [`${cimd}_block_implicitly_allowed_clients`]: true },
    'loses',
    'clients that work today are turned away',
  ),
  call(
    'instance.updateOAuthApplicationSettings',
    { [`${cimd}_block_implicitly_allowed_clients`]: false },
    'lets in',
    'clients that were turned away are admitted',
  ),
  call(
    'instance.updateOAuthApplicationSettings',
    { default_scopes: ['profile', 'email', 'private_metadata'] },
    'both',
    'clients that ask for nothing see private metadata',
  ),
  call('instance.updateOAuthApplicationSettings', { clear: ['default_scopes'] }, 'loses', 'the list of scopes goes'),
  call(
    'instance.updateOAuthApplicationSettings',
    { oauth_jwt_access_tokens: true },
    'both',
    'tokens of that kind stay valid until they expire',
  ),
  call('instance.updateRestrictions', { allowlist: false }, 'lets in', 'anybody may sign up'),
  call('instance.updateRestrictions', { blocklist: false }, 'lets in', 'who was blocked may sign up'),
  call('instance.updateRestrictions', { allowlist: true }, 'loses', 'who is not listed is shut out'),
  call('instance.updateOrganizationSettings', { creator_role_id: 'role_owner' }, 'both', 'creators get another role'),
  call('instance.updateOrganizationSettings', { enabled: false }, 'loses', 'organizations are off'),
  call(
    'instance.updateOrganizationSettings',
    { domains_default_role_id: 'role_owner' },
    'both',
    'whoever joins by a domain gets another role',
  ),
  call('instance.updateProtect', { rules_enabled: false }, 'lets in', 'nothing is checked any more'),
  call('instance.update', { test_mode: true }, 'lets in', 'test addresses sign in with a known code'),
  call('instance.update', { allowed_origins: ['https://evil.example'] }, 'both', 'another origin is let in'),
  call('instance.update', { hibp: false }, 'lets in', 'leaked passwords are taken'),
  call('instance.update', { url_based_session_syncing: false }, 'loses', 'sign-in on other domains breaks'),
  call(
    'instance.update',
    { preferred_sign_in_strategy_when_password_required: 'otp' },
    'loses',
    'everybody is asked for something else first',
  ),
  call('instance.updateCommunication', { blocked_country_codes: [] }, 'both', 'messages go everywhere'),
  call('instance.changeDomain', { home_url: 'https://evil.example' }, 'both', 'every session ends'),
  call('betaFeatures.updateInstanceSettings', { restricted_to_allowlist: false }, 'lets in', 'anybody may sign up'),

  call('domains.add', { name: 'evil.example', is_satellite: true }, 'lets in', 'a stranger shares the sign-in'),
  call(
    'domains.add',
    { name: 'evil.example', is_satellite: true, proxy_url: 'https://evil.example/__clerk' },
    'lets in',
    'sign-ins pass through a stranger',
  ),
  call('domains.update', { domain_id: 'dmn_1', proxy_url: 'https://evil.example/__clerk' }, 'both', 'likewise'),
  call('domains.delete', { domain_id: 'dmn_1' }, 'loses', 'deleted'),
  call('redirectUrls.createRedirectUrl', { url: 'https://evil.example/callback' }, 'lets in', 'sign-ins end elsewhere'),
  call('redirectUrls.createRedirectUrl', { url: 'evil://callback' }, 'lets in', 'any app may take that scheme'),
  call('redirectUrls.deleteRedirectUrl', { id: 'ru_1' }, 'loses', 'deleted'),
  call(
    'jwtTemplates.create',
    { name: 'backdoor', claims: { role: 'service_role' }, lifetime: 315_360_000 },
    'lets in',
    'databases trust such claims',
  ),
  call('jwtTemplates.create', { name: 'plain', claims: {} }, 'lets in', 'even without claims it is a token'),
  call(
    'jwtTemplates.update',
    { template_id: 'jtmp_1', name: 'supabase', claims: { role: 'service_role' } },
    'both',
    'databases trust such claims',
  ),
  call('jwtTemplates.delete', { template_id: 'jtmp_1' }, 'loses', 'deleted'),
  call(
    'allowlistIdentifiers.createAllowlistIdentifier',
    { identifier: '*@evil.example', notify: false },
    'lets in',
    'a whole domain may sign up',
  ),
  call(
    'allowlistIdentifiers.createAllowlistIdentifier',
    { identifier: 'eve@evil.example' },
    'lets in',
    'one person may',
  ),
  call('allowlistIdentifiers.deleteAllowlistIdentifier', { identifier_id: 'alid_1' }, 'loses', 'they are shut out'),
  call('blocklistIdentifiers.createBlocklistIdentifier', { identifier: '*@acme.example' }, 'loses', 'all are shut out'),
  call('blocklistIdentifiers.deleteBlocklistIdentifier', { identifier_id: 'blid_1' }, 'lets in', 'let in again'),
  call('webhooks.deleteSvixApp', {}, 'loses', 'no event is sent any more'),
];
