import type { Row } from './row.ts';

const APP = '/oauth_applications/{oauth_application_id}';
const KEY = '/api_keys/{apiKeyID}';
const M2M = '/m2m_tokens/{m2m_token_id}';
const MACHINE = '/machines/{machine_id}';
const [key, gone] = ['ak_00000000000000000000000000000001', 'ak_0000000000000000000000000000000f'];
const token = 'mt_00000000000000000000000000000001';

/** A form with a picture, or with a file of another type. */
export function logo(type = 'image/png'): FormData {
  const form = new FormData();
  form.set('file', new File(['…'], 'logo', { type }));
  return form;
}

/** Calls of the endpoints for machines, their tokens, API keys and OAuth applications. */
export const machines: Row[] = [
  ['GET /machines', 'GET /machines?query=bill', 200],
  ['GET /machines', 'GET /machines?order_by=secret_key', 422],
  ['POST /machines', 'POST /machines', 200, { name: 'Search', scoped_machines: ['mch_billing'] }],
  ['POST /machines', 'POST /machines', 422, {}],
  [`GET ${MACHINE}`, 'GET /machines/mch_cron', 200],
  [`GET ${MACHINE}`, 'GET /machines/mch_nowhere', 404],
  [`PATCH ${MACHINE}`, 'PATCH /machines/mch_cron', 200, { default_token_ttl: 120 }],
  [`PATCH ${MACHINE}`, 'PATCH /machines/mch_nowhere', 404, {}],
  [`PATCH ${MACHINE}`, 'PATCH /machines/mch_cron', 422, { default_token_ttl: 0 }],
  [`DELETE ${MACHINE}`, 'DELETE /machines/mch_billing', 200],
  [`DELETE ${MACHINE}`, 'DELETE /machines/mch_nowhere', 404],
  [`POST ${MACHINE}/scopes`, 'POST /machines/mch_billing/scopes', 200, { to_machine_id: 'mch_cron' }],
  [`POST ${MACHINE}/scopes`, 'POST /machines/mch_billing/scopes', 404, { to_machine_id: 'mch_nowhere' }],
  [`POST ${MACHINE}/scopes`, 'POST /machines/mch_reports/scopes', 409, { to_machine_id: 'mch_billing' }],
  [`POST ${MACHINE}/scopes`, 'POST /machines/mch_billing/scopes', 422, {}],
  [`DELETE ${MACHINE}/scopes/{other_machine_id}`, 'DELETE /machines/mch_reports/scopes/mch_billing', 200],
  [`DELETE ${MACHINE}/scopes/{other_machine_id}`, 'DELETE /machines/mch_billing/scopes/mch_reports', 404],
  [`GET ${MACHINE}/secret_key`, 'GET /machines/mch_cron/secret_key', 200],
  [`GET ${MACHINE}/secret_key`, 'GET /machines/mch_nowhere/secret_key', 404],
  [
    `POST ${MACHINE}/secret_key/rotate`,
    'POST /machines/mch_cron/secret_key/rotate',
    200,
    { previous_token_ttl: 28_800 },
  ],
  [`POST ${MACHINE}/secret_key/rotate`, 'POST /machines/mch_nowhere/secret_key/rotate', 404, {}],
  [
    `POST ${MACHINE}/secret_key/rotate`,
    'POST /machines/mch_cron/secret_key/rotate',
    422,
    { previous_token_ttl: 28_801 },
  ],
  ['GET /m2m_tokens', 'GET /m2m_tokens?subject=mch_cron&revoked=true&expired=true', 200],
  ['GET /m2m_tokens', 'GET /m2m_tokens', 400],
  ['GET /m2m_tokens', 'GET /m2m_tokens?subject=mch_nowhere', 404],
  ['POST /m2m_tokens/verify', 'POST /m2m_tokens/verify', 200, { token: 'mt_secret_active' }],
  ['POST /m2m_tokens/verify', 'POST /m2m_tokens/verify', 400, { token: 'mt_secret_expired' }],
  ['POST /m2m_tokens/verify', 'POST /m2m_tokens/verify', 404, { token: token }],
  [`POST ${M2M}/revoke`, `POST /m2m_tokens/${token}/revoke`, 200, { revocation_reason: 'retired' }],
  [`POST ${M2M}/revoke`, `POST /m2m_tokens/${token}/revoke`, 400, { reason: 'retired' }],
  [`POST ${M2M}/revoke`, 'POST /m2m_tokens/mt_secret_active/revoke', 404],
  ['GET /api_keys', 'GET /api_keys?subject=mch_cron&include_invalid=true', 200],
  ['GET /api_keys', 'GET /api_keys?subject=user_xyz&limit=101', 400],
  ['GET /api_keys', 'GET /api_keys?subject=user_nobody', 404],
  ['POST /api_keys', 'POST /api_keys', 200, { name: 'New', subject: 'org_456', created_by: 'user_2abc' }],
  ['POST /api_keys', 'POST /api_keys', 400, { name: 'New', subject: 'user_nobody' }],
  ['POST /api_keys', 'POST /api_keys', 409, { name: 'CLI laptop', subject: 'user_xyz' }],
  ['POST /api_keys/verify', 'POST /api_keys/verify', 200, { secret: 'ak_secret_laptop' }],
  ['POST /api_keys/verify', 'POST /api_keys/verify', 400, { secret: 'ak_secret_revoked' }],
  ['POST /api_keys/verify', 'POST /api_keys/verify', 404, { secret: 'ak_secret' }],
  [`GET ${KEY}`, `GET /api_keys/${key}`, 200],
  [`GET ${KEY}`, `GET /api_keys/${gone}`, 404],
  [`PATCH ${KEY}`, `PATCH /api_keys/${key}`, 200, { description: 'Old', claims: { a: 1 } }],
  [`PATCH ${KEY}`, `PATCH /api_keys/${key}`, 400, { name: 'Other' }],
  [`PATCH ${KEY}`, `PATCH /api_keys/${gone}`, 404, {}],
  [`DELETE ${KEY}`, `DELETE /api_keys/${key}`, 200],
  [`DELETE ${KEY}`, `DELETE /api_keys/${gone}`, 404],
  [`GET ${KEY}/secret`, `GET /api_keys/${key}/secret`, 200],
  [`GET ${KEY}/secret`, `GET /api_keys/${gone}/secret`, 404],
  [`POST ${KEY}/revoke`, `POST /api_keys/${key}/revoke`, 200, { revocation_reason: 'laptop lost' }],
  [`POST ${KEY}/revoke`, `POST /api_keys/${key}/revoke`, 400, { revocation_reason: 3 }],
  [`POST ${KEY}/revoke`, `POST /api_keys/${gone}/revoke`, 404, {}],
  ['GET /oauth_applications', 'GET /oauth_applications?order_by=-name', 200],
  ['GET /oauth_applications', 'GET /oauth_applications?order_by=scopes', 422],
  [
    'POST /oauth_applications',
    'POST /oauth_applications',
    200,
    { name: 'Shop', redirect_uris: ['myapp://callback'], pkce_required: true },
  ],
  [
    'POST /oauth_applications',
    'POST /oauth_applications',
    200,
    { name: 'Shop app', public: true, redirect_uris: null },
  ],
  ['POST /oauth_applications', 'POST /oauth_applications', 422, { name: 'Shop', redirect_uris: ['callback'] }],
  [
    'POST /oauth_applications/access_tokens/verify',
    'POST /oauth_applications/access_tokens/verify',
    200,
    { access_token: 'oat_mira' },
  ],
  [
    'POST /oauth_applications/access_tokens/verify',
    'POST /oauth_applications/access_tokens/verify',
    400,
    { access_token: 'oat_expired' },
  ],
  [
    'POST /oauth_applications/access_tokens/verify',
    'POST /oauth_applications/access_tokens/verify',
    404,
    { access_token: 'ort_mira' },
  ],
  [`GET ${APP}`, 'GET /oauth_applications/oa_portal', 200],
  [`GET ${APP}`, 'GET /oauth_applications/oa_nowhere', 404],
  [`PATCH ${APP}`, 'PATCH /oauth_applications/oa_portal', 200, { name: 'Portal', consent_screen_enabled: false }],
  [`PATCH ${APP}`, 'PATCH /oauth_applications/oa_nowhere', 404, {}],
  [`PATCH ${APP}`, 'PATCH /oauth_applications/oa_portal', 422, { name: 'x'.repeat(257) }],
  [`DELETE ${APP}`, 'DELETE /oauth_applications/oa_portal', 200],
  [`DELETE ${APP}`, 'DELETE /oauth_applications/oa_nowhere', 404],
  [`PUT ${APP}/logo`, 'PUT /oauth_applications/oa_portal/logo', 200, logo()],
  [`PUT ${APP}/logo`, 'PUT /oauth_applications/oa_portal/logo', 400, logo('text/plain')],
  [`PUT ${APP}/logo`, 'PUT /oauth_applications/oa_nowhere/logo', 404, logo()],
  [`POST ${APP}/rotate_secret`, 'POST /oauth_applications/oa_portal/rotate_secret', 200],
  [`POST ${APP}/rotate_secret`, 'POST /oauth_applications/oa_nowhere/rotate_secret', 404],
  [`POST ${APP}/revoke_token`, 'POST /oauth_applications/oa_portal/revoke_token', 204, { token: 'ort_mira' }],
  [`POST ${APP}/revoke_token`, 'POST /oauth_applications/oa_portal/revoke_token', 404, { token: 'oat_wiki' }],
  [`POST ${APP}/revoke_token`, 'POST /oauth_applications/oa_portal/revoke_token', 422, { token: 'eyJhbGciOi' }],
];
